import type { PhrasingContent } from 'mdast'
import { defaultNotation, type RichInline, type RichMark } from '../richtext/richtext.ts'

/** Plain values that an example passage takes over as text: the name of the municipality and the years. */
export const textVariables = ['gemeente', 'periode', 'beginjaar', 'eindjaar'] as const

type Lose = (code: string, detail: string) => void

/** Phrasing content to inline rich text. What it does not know is reported through `lose`. */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  lose: Lose,
  marks: readonly RichMark[] = [],
): RichInline[] {
  return nodes.flatMap((node): RichInline[] => {
    switch (node.type) {
      case 'text':
        return withReferences(node.value.replace(/\n/g, ' '), marks)
      case 'strong':
        return inlinesOf(node.children, lose, [...marks, { type: 'bold' }])
      case 'emphasis':
        return inlinesOf(node.children, lose, [...marks, { type: 'italic' }])
      case 'link':
        return inlinesOf(node.children, lose, [...marks, { type: 'link', attrs: { href: node.url } }])
      case 'break':
        return [{ type: 'hardBreak' }]
      default:
        lose('template-unknown-markup', node.type)
        return []
    }
  })
}

const reference = /\{\{\s*([a-z0-9-]+)\s*(:getal)?\}\}/g

/** Splits text at `{{id}}` and `{{id|getal}}`; text variables such as `{{gemeente}}` stay text. */
function withReferences(text: string, marks: readonly RichMark[]): RichInline[] {
  const out: RichInline[] = []
  const push = (value: string) => {
    if (value) out.push(marks.length ? { type: 'text', text: value, marks } : { type: 'text', text: value })
  }
  let kept = ''
  let last = 0
  for (const match of text.matchAll(reference)) {
    const figure = match[1] ?? ''
    kept += text.slice(last, match.index)
    last = match.index + match[0].length
    if ((textVariables as readonly string[]).includes(figure)) {
      kept += `{{${figure}}}`
      continue
    }
    push(kept)
    kept = ''
    const notation = { ...defaultNotation, unit: match[2] === undefined }
    const node = { type: 'figureReference' as const, attrs: { figure, notation } }
    out.push(marks.length ? { ...node, marks } : node)
  }
  push(kept + text.slice(last))
  return out
}
