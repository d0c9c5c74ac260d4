import { useCallback, useState } from 'react'
import type { HouseStyle } from '../../housestyle/house-style.ts'
import type { Finding } from '../../lib/finding.ts'
import { type PlanDatabase, StorageError } from '../../storage/plan-records.ts'
import { fileRefusalSentence, openFileWords, readFindingSentences, unreadableSentence } from '../../words/file-words.ts'
import { storageWords } from '../../words/save-words.ts'
import { startWords } from '../../words/start-words.ts'
import { pickFile } from '../parts/file-access.ts'
import { noteBackup } from '../note-backup.ts'
import { showToast } from '../parts/toast-store.ts'
import { paths } from '../routes.ts'
import { type AppStores, useStores } from '../stores-context.ts'
import { exampleContent } from './example-content.ts'

/** The ways in which a plan comes from outside the list. */
export interface PlanFiles {
  readonly open: (file: File) => void
  readonly pick: () => void
  readonly openExample: () => void
  readonly busy: 'file' | 'example' | null
  /** Why a file was not opened, or null. */
  readonly refused: string | null
  /** A file with all plans, of which somebody still has to choose. */
  readonly several: File | null
  readonly closeSeveral: () => void
}

/** Opens plan files and the example; what was opened is gone to at once. */
export function usePlanFiles(): PlanFiles {
  const stores = useStores()
  const [busy, setBusy] = useState<PlanFiles['busy']>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [several, setSeveral] = useState<File | null>(null)
  const run = useCallback(async (kind: 'file' | 'example', work: () => Promise<string | null>) => {
    setBusy(kind)
    setRefused(null)
    try {
      setRefused(await work())
    } catch (error) {
      setRefused(storageWords[error instanceof StorageError ? error.reason : 'unknown'])
    } finally {
      setBusy(null)
    }
  }, [])
  const open = useCallback(
    (file: File) =>
      void run('file', async () => {
        const isSeveral = /\.oabplannen$/i.test(file.name)
        setSeveral(isSeveral ? file : null)
        return isSeveral ? null : openFile(stores, file)
      }),
    [run, stores],
  )
  const openExample = useCallback(() => void run('example', () => addExample(stores)), [run, stores])
  return {
    open,
    pick: () => pickFile('.oabplan,.oabplannen,application/json', open),
    openExample,
    busy,
    refused,
    several,
    closeSeveral: () => setSeveral(null),
  }
}

/** Gives the sentence for a file that was refused, or null when it was opened. */
async function openFile({ plans, database }: AppStores, file: File): Promise<string | null> {
  const result = await plans.getState().importFile(file)
  if (result.kind === 'refused') return fileRefusalSentence(result.code, file.size)
  const remarks = findingSentences(result.findings)
  // The file that it came from is a back-up of it, as long as nothing is changed.
  const opened = await database.load(result.id)
  if (opened.kind === 'loaded') noteBackup(result.id, file.name, opened.plan.revision)
  const told = [...(result.beside ? [openFileWords.beside] : []), ...remarks]
  const { otherStyle } = result
  const offer = otherStyle && { label: openFileWords.takeStyle, run: () => void takeStyle(database, otherStyle) }
  if (otherStyle) told.push(openFileWords.styleKept(otherStyle.name))
  if (told.length > 0) showToast(told.join(' '), offer ?? undefined)
  location.assign(paths.plan(result.id))
  return null
}

/** Makes the house style of a file that of its municipality after all. */
async function takeStyle(database: PlanDatabase, style: HouseStyle): Promise<void> {
  try {
    const { saveHouseStyle } = await import('../house-style/use-house-style.ts')
    await saveHouseStyle(database, style)
    showToast(openFileWords.styleTaken)
  } catch (error) {
    showToast(storageWords[error instanceof StorageError ? error.reason : 'unknown'])
  }
}

async function addExample({ plans }: AppStores): Promise<string | null> {
  const { plan, images } = await exampleContent()
  const id = await plans.getState().add(plan, images)
  showToast(startWords.exampleOpened)
  location.assign(paths.plan(id))
  return null
}

/** One sentence per kind of thing that could not be read. */
export function findingSentences(findings: readonly Finding[]): readonly string[] {
  const sections = findings.filter((finding) => finding.code === 'section-unreadable').length
  const others = new Set(findings.flatMap((finding) => readFindingSentences[finding.code] ?? []))
  return [...(sections > 0 ? [unreadableSentence(sections)] : []), ...others]
}
