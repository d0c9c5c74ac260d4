import { element, type Xml, xmlText } from '../xml.ts'
import { styleId } from './odt-names.ts'

/** Where one paragraph stands while its text is written. */
export interface TextLine {
  /** True where a plain space would fall away: at the start, and after another space. */
  afterSpace: boolean
}

/** The start of a paragraph. */
export function newLine(): TextLine {
  return { afterSpace: true }
}

/** Text of which every space is kept: a reader of ODF takes away all but the first of a row of plain ones. */
export function lineText(text: string, line: TextLine): readonly Xml[] {
  const parts: Xml[] = []
  let plain = ''
  for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
    if (!piece.startsWith(' ')) {
      plain += piece
      line.afterSpace = false
      continue
    }
    const kept = line.afterSpace ? 0 : 1
    plain += ' '.repeat(kept)
    line.afterSpace = true
    const more = piece.length - kept
    if (more === 0) continue
    parts.push(xmlText(plain), element('text:s', { 'text:c': more > 1 ? more : undefined }))
    plain = ''
  }
  return [...parts, xmlText(plain)]
}

/** Text that stands alone in its paragraph. */
export function plainText(text: string): readonly Xml[] {
  return lineText(text, newLine())
}

/** Children in a character style. */
export function span(style: string, children: readonly Xml[]): Xml {
  return element('text:span', { 'text:style-name': styleId(style) }, children)
}
