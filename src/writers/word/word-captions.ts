import type { Xml } from '../xml.ts'
import { runXml } from './paragraph-xml.ts'
import { MARK } from './word-names.ts'

/** "Tabel 4.1" in bold and what the table or image holds. */
export function captionRuns(label: string, caption: string): Xml[] {
  const runs: Xml[] = []
  if (label) runs.push(runXml(label, { style: MARK.label }))
  if (caption) runs.push(runXml(label ? `  ${caption}` : caption))
  return runs
}
