import type { Finding } from '../lib/finding.ts'
import { fault } from './section-parts.ts'

/** Marks in braces that are known: a figure, the id of a heading, and the switches of a table or chart. */
const knownBraces =
  /\{\{[^{}]*\}\}|\{#[^{}]*\}|\{(?:kopkolom|liggend|totaal|zonder-tabel|staven|groepen|gestapeld|lijn)\}/g

/** What Markdown would take for ordinary text without a word: a slip in a mark, on the line where it stands. */
export function slipsInMarks(file: string, text: string): readonly Finding[] {
  return text.split('\n').flatMap((line, index) => slipsOf(line).map((code) => fault(file, index + 1, code)))
}

function slipsOf(line: string): readonly string[] {
  return [
    ...(/^#{1,6}[^#\s]/.test(line) ? ['template-hash-space'] : []),
    ...(/\]\s+\((?:https?:|#)/.test(line) ? ['template-link-space'] : []),
    ...(/[{}]/.test(line.replace(knownBraces, '')) ? ['template-braces'] : []),
  ]
}
