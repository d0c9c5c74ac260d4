import { planFileName } from '../../storage/plan-file-name.ts'
import type { PlanToMake } from '../../export/document-of-plan.ts'
import { templateFindingSentence } from '../../words/word-template-words.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import type { ExportForm } from './export-form.ts'

/** A file that was made. */
export interface MadeFile {
  readonly name: string
  readonly content: Blob
  /** Null for Word, which divides the text over pages by itself. */
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

const formats = {
  pdf: { format: 'pdf', ending: 'pdf', type: 'application/pdf' },
  word: {
    format: 'docx',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const

/** Pages of the last PDF and what it was made from: the contents of a Word file of the same text takes them over. */
let lastPages: { readonly of: string; readonly pageNumbers: ReadonlyMap<string, number> } | null = null

/**
 * Has a worker build the document and make the file, so that the page never waits. Rejects when the client cannot be loaded.
 */
export async function startMaking(
  given: PlanToMake,
  form: ExportForm,
  onShare: (share: number) => void,
): Promise<Making> {
  const { format, ending, type } = formats[form.kind]
  const { startExport } = await import('../../export/export-client.ts')
  const choices = { ...form, date: localDay(new Date()) }
  const of = JSON.stringify([given.plan.id, given.plan.revision, { ...form, kind: null }, given.style])
  const pageNumbers = lastPages?.of === of ? lastPages.pageNumbers : null
  const running = startExport(
    { format, given, choices, ...(pageNumbers ? { pageNumbers } : {}) },
    { onProgress: onShare },
  )
  const ended = running.ended.then((end): MakeEnding => {
    if (end.ending !== 'done') return { kind: end.ending === 'cancelled' ? 'stopped' : 'failed' }
    const { bytes, pages, pageNumbers: found, findings = [] } = end.file
    if (found) lastPages = { of, pageNumbers: found }
    return {
      kind: 'made',
      file: {
        name: planFileName(given.plan.title, ending),
        content: new Blob([bytes], { type }),
        pages: pages ?? null,
        remarks: findings.flatMap(({ code }) => templateFindingSentence(code) ?? []),
      },
    }
  })
  return { ended, stop: running.cancel }
}
