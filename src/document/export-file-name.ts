import type { Plan } from '../plan/plan.ts'
import { exportNameWords as words } from '../words/export-name-words.ts'

/** What kind of file gets a name. */
export interface ExportFileKind {
  /** Ending without its dot. */
  readonly ending: string
  /** For a PDF that goes to the archive, so that it can lie beside the ordinary one. */
  readonly archive?: boolean
  /** Day on which the file is made, `YYYY-MM-DD`. */
  readonly date: string
}

/** Longest name of a municipality in a file name, so that a path stays within what Windows takes. */
const longest = 40

/**
 * Name of an exported file, the same order everywhere so that a folder sorts by itself:
 * `OAB-beleidsplan-Rijnveen-2027-2030-concept-2026-11-25.pdf`. It holds letters, digits and hyphens only, in front of the ending.
 */
export function exportFileName(
  plan: Pick<Plan, 'municipality' | 'period' | 'status'>,
  { ending, archive, date }: ExportFileKind,
): string {
  const parts = [
    words.kind,
    plain(plan.municipality.name).slice(0, longest),
    `${plan.period.from}-${plan.period.to}`,
    words.stages[plan.status.stage],
    date,
    archive ? words.archive : '',
  ]
  return `${parts.map(plain).filter(Boolean).join('-')}.${ending}`
}

/** Every run of signs, spaces and invisible characters becomes one hyphen. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
