import { TextRun } from 'docx'
import type { ParagraphChild } from 'docx'
import { MARK } from './word-names.ts'

/** "Tabel 4.1" in bold and what the table or image holds. */
export function captionRuns(label: string, caption: string): ParagraphChild[] {
  const runs: ParagraphChild[] = []
  if (label) runs.push(new TextRun({ text: label, style: MARK.label }))
  if (caption) runs.push(new TextRun({ text: label ? `  ${caption}` : caption }))
  return runs
}
