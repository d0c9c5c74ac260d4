import type { ReactNode } from 'react'
import { guideWords as words } from '../../words/guide-words.ts'
import { Icon } from '../parts/icon.tsx'

/** A link to another website: it opens in a new tab, says so, and does not tell that site where one came from. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="external-link" className="i-out" />
      <span className="sr"> {words.newTab}</span>
    </a>
  )
}
