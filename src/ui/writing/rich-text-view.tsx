import type { ReactNode } from 'react'
import type { RichFigureReference, RichMark } from '../../richtext/richtext.ts'
import { safeLink } from '../../richtext/safe-link.ts'
import { childrenOf, isInline, type RichNode } from '../../richtext/walk-text.ts'
import { ExternalLink } from './external-link.tsx'

interface RichTextViewProps {
  readonly text: readonly RichNode[]
  /** How a figure is shown. */
  readonly figure: (reference: RichFigureReference) => ReactNode
}

/** Text of the guidance, to read: paragraphs, headings, lists, tables and notes; it holds no images or charts. */
export function RichTextView({ text, figure }: RichTextViewProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text to read, of which no part moves
  return text.map((node, index) => <Node key={`${index}-${node.type}`} node={node} figure={figure} />)
}

function Node({ node, figure }: { readonly node: RichNode; readonly figure: RichTextViewProps['figure'] }) {
  if (isInline(node)) {
    if (node.type === 'hardBreak') return <br />
    return marked(node.type === 'text' ? node.text : figure(node), node.marks ?? [])
  }
  const inside = <RichTextView text={childrenOf(node)} figure={figure} />
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>
    case 'heading':
      return (
        <p>
          <strong>{inside}</strong>
        </p>
      )
    case 'bulletList':
      return <ul>{inside}</ul>
    case 'orderedList':
      return <ol start={node.attrs?.start ?? 1}>{inside}</ol>
    case 'listItem':
      return <li>{inside}</li>
    case 'quote':
      return <blockquote>{inside}</blockquote>
    case 'box':
      return <div className="note">{inside}</div>
    case 'table':
      return (
        <div className="scroll-x">
          <table>
            <tbody>{inside}</tbody>
          </table>
        </div>
      )
    case 'tableRow':
      return <tr>{inside}</tr>
    case 'tableHeader':
      return <th className={node.attrs.align === 'right' ? 'r' : ''}>{inside}</th>
    case 'tableCell':
      return <td className={node.attrs.align === 'right' ? 'r' : ''}>{inside}</td>
    default:
      return null
  }
}

function marked(content: ReactNode, marks: readonly RichMark[]): ReactNode {
  return marks.reduce<ReactNode>(withMark, content)
}

function withMark(inner: ReactNode, mark: RichMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'subscript':
      return <sub>{inner}</sub>
    case 'superscript':
      return <sup>{inner}</sup>
    case 'language':
      return <span lang={mark.attrs.lang}>{inner}</span>
    case 'link':
      return linked(inner, mark.attrs.href)
  }
}

function linked(inner: ReactNode, href: string): ReactNode {
  const safe = safeLink(href)
  // A link within the plan has no target in the guidance.
  return safe && !safe.startsWith('#') ? <ExternalLink href={safe}>{inner}</ExternalLink> : inner
}
