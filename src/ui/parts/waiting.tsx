import type { ReactNode } from 'react'

/** A screen that is on its way. Its words are the heading as long as there is nothing else, and show only when it takes long. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <div className="wrap slim loading" role="status">
      <h1 className="meta">{children}</h1>
    </div>
  )
}
