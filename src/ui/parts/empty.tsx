import type { ReactNode } from 'react'

interface EmptyProps {
  readonly title: string
  readonly text: string
  /** 1 when it is the whole screen. */
  readonly level?: 1 | 2
  /** One or two buttons. */
  readonly children?: ReactNode
}

/** What stands where there is nothing yet. */
export function Empty({ title, text, level = 2, children }: EmptyProps) {
  return (
    <div className="empty">
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{text}</p>
      {children && <div className="row">{children}</div>}
    </div>
  )
}
