import type { ReactNode } from 'react'
import type { Inline, TextStyle } from '../../document/plan-document.ts'
import { isSafeLink } from '../../richtext/safe-link.ts'

/** A line of text with its links, figures and marks. */
export function Inlines({ content }: { readonly content: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
  return content.map((inline, index) => <PrintedInline key={index} inline={inline} />)
}

function PrintedInline({ inline }: { readonly inline: Inline }) {
  switch (inline.type) {
    case 'line-break':
      return <br />
    case 'source-number':
      return <a href={inline.href}>{inline.text}</a>
    case 'link':
      return (
        <Styled style={inline}>
          {isSafeLink(inline.href) ? <a href={inline.href}>{inline.text}</a> : inline.text}
        </Styled>
      )
    case 'missing-figure':
      return (
        <Styled style={inline}>
          <span className="print-missing">{inline.text}</span>
        </Styled>
      )
    default:
      return <Styled style={inline}>{inline.text}</Styled>
  }
}

function Styled({ style, children }: { readonly style: TextStyle; readonly children: ReactNode }) {
  let styled = children
  if (style.lang) styled = <span lang={style.lang}>{styled}</span>
  if (style.position === 'sub') styled = <sub>{styled}</sub>
  if (style.position === 'super') styled = <sup>{styled}</sup>
  if (style.italic) styled = <em>{styled}</em>
  if (style.bold) styled = <strong>{styled}</strong>
  return styled
}
