import { exportFileName } from '../../document/export-file-name.ts'
import type { PlanToMake } from '../../export/document-of-plan.ts'
import type { ExportFormat, ExportRequest } from '../../export/export-messages.ts'
import { templateFindingSentence } from '../../words/word-template-words.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import type { ExportForm } from './export-form.ts'
import { rememberedPages, rememberPages } from './page-numbers.ts'

/** A file that was made. */
export interface MadeFile {
  readonly name: string
  readonly content: Blob
  /** Null for a file that has no pages of its own. */
  readonly pages: number | null
  /** Sentences about what the file lacks. */
  readonly remarks: readonly string[]
}

export type MakeEnding = { readonly kind: 'made'; readonly file: MadeFile } | { readonly kind: 'stopped' | 'failed' }

/** A file in the making. */
export interface Making {
  readonly ended: Promise<MakeEnding>
  readonly stop: () => void
}

interface FileType {
  readonly ending: string
  readonly type: string
  readonly archive?: boolean
}

const fileTypes: Readonly<Record<ExportFormat, FileType>> = {
  html: { ending: 'html', type: 'text/html' },
  pdf: { ending: 'pdf', type: 'application/pdf' },
  'pdf-archive': { ending: 'pdf', type: 'application/pdf', archive: true },
  docx: { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  odt: { ending: 'odt', type: 'application/vnd.oasis.opendocument.text' },
}

/** What a worker is asked for these choices, today. */
export function exportRequest(given: PlanToMake, form: ExportForm): ExportRequest {
  const pageNumbers = rememberedPages(given, form)
  const choices = { ...form, date: localDay(new Date()) }
  return { format: form.kind, given, choices, ...(pageNumbers ? { pageNumbers } : {}) }
}

/**
 * Has a worker build the document and make the file, so that the page never waits. Rejects when the client cannot be loaded.
 */
export async function startMaking(
  given: PlanToMake,
  form: ExportForm,
  onShare: (share: number) => void,
): Promise<Making> {
  const { type, ...named } = fileTypes[form.kind]
  const { startExport } = await import('../../export/export-client.ts')
  const request = exportRequest(given, form)
  const { date } = request.choices
  const running = startExport(request, { onProgress: onShare })
  const ended = running.ended.then((end): MakeEnding => {
    if (end.ending !== 'done') return { kind: end.ending === 'cancelled' ? 'stopped' : 'failed' }
    const { bytes, pages, pageNumbers: found, findings = [] } = end.file
    if (found) rememberPages(given, form, found)
    const name = exportFileName(given.plan, { ...named, date })
    const remarks = findings.flatMap(({ code }) => templateFindingSentence(code) ?? [])
    return { kind: 'made', file: { name, content: new Blob([bytes], { type }), pages: pages ?? null, remarks } }
  })
  return { ended, stop: running.cancel }
}
