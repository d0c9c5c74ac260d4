import type { Xml } from '../xml.ts'
import { MARK } from './odt-names.ts'
import { lineText, newLine, span } from './odt-text.ts'

/** "Tabel 4.1" in bold and what the table or image holds. */
export function captionContent(label: string, caption: string): readonly Xml[] {
  const line = newLine()
  const number = label ? [span(MARK.label, lineText(label, line))] : []
  const text = caption ? lineText(label ? `  ${caption}` : caption, line) : []
  return [...number, ...text]
}
