import type { Finding } from '../lib/finding.ts'
import { readWordTemplate } from '../writers/word/template/read-template.ts'
import type { WordTemplate } from '../writers/word/template/word-template.ts'

/** The template for a Word file, or none and why. */
export interface WordLook {
  readonly template?: WordTemplate
  /** `word-template-missing`, or the code of what is wrong with it: then the file gets our own look. */
  readonly findings: readonly Finding[]
}

/** Reads the template that a house style names: absent without one, null when its bytes are not there. Never throws. */
export function wordLook(bytes: Uint8Array | null | undefined): WordLook {
  if (bytes === undefined) return { findings: [] }
  if (bytes === null) return { findings: [{ code: 'word-template-missing', severity: 'warning' }] }
  const read = readWordTemplate(bytes)
  if (read.kind === 'read') return { template: read.template, findings: [] }
  return { findings: [{ code: read.fault, severity: 'warning' }] }
}
