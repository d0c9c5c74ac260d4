import { useEffect, useState } from 'react'
import type { TemplateInspection } from '../../export/template-messages.ts'
import type { HouseTemplate } from '../../housestyle/house-style.ts'
import {
  templateFoundSentence,
  templateRefusalSentence,
  wordTemplateWords as words,
} from '../../words/word-template-words.ts'
import { storageWords } from '../../words/save-words.ts'
import { type PlanDatabase, StorageError } from '../../storage/plan-records.ts'
import { Button } from '../parts/button.tsx'
import { FieldError } from '../parts/field.tsx'
import { pickFile } from '../parts/file-access.ts'
import { nlNames } from '../parts/nl-design-names.ts'
import { useStores } from '../stores-context.ts'

type Inspect = (file: Blob) => Promise<TemplateInspection>

interface WordTemplateFieldProps {
  readonly template: HouseTemplate | null
  readonly onChange: (template: HouseTemplate | null) => void
  /** There for tests. */
  readonly inspect?: Inspect
}

const inWorker: Inspect = async (file) => (await import('../../export/inspect-template.ts')).inspectTemplate(file)

/** Chooses the Word template of a municipality and tells what was found in it. The file is stored once it was read. */
export function WordTemplateField({ template, onChange, inspect = inWorker }: WordTemplateFieldProps) {
  const { database } = useStores()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const found = useFound(template, inspect)
  const choose = async (file: File) => {
    setBusy(true)
    setError(null)
    const chosen = await takeTemplate(file, { database, inspect })
    setBusy(false)
    if (typeof chosen === 'string') setError(chosen)
    else onChange(chosen)
  }
  return (
    <fieldset className={nlNames.fieldset}>
      <legend className={nlNames.label}>{words.label}</legend>
      <p className={nlNames.hint}>{words.hint}</p>
      <div role="status">
        {template && (
          <p className={nlNames.hint}>
            <strong>{template.name}</strong> {found}
          </p>
        )}
      </div>
      <div className="row">
        <Button
          size="small"
          icon="file-text"
          busy={busy ? words.busy : undefined}
          onClick={() => pickFile('.dotx,.docx', (file) => void choose(file))}
        >
          {template ? words.replace : words.choose}
        </Button>
        {template && (
          <Button size="small" kind="quiet" icon="trash-2" onClick={() => onChange(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      <div role="alert">{error && <FieldError>{error}</FieldError>}</div>
    </fieldset>
  )
}

interface Tools {
  readonly database: PlanDatabase
  readonly inspect: Inspect
}

/** Reads, checks and stores a file; gives the sentence that says what went wrong when that fails. */
async function takeTemplate(file: File, { database, inspect }: Tools): Promise<HouseTemplate | string> {
  try {
    const inspection = await inspect(file)
    if (inspection.kind === 'refused') return templateRefusalSentence(inspection.fault, file.name)
    return { file: await database.putWordTemplate(new Uint8Array(await file.arrayBuffer())), name: file.name }
  } catch (error) {
    return error instanceof StorageError ? `${words.notStored} ${storageWords[error.reason]}` : words.notLoaded
  }
}

/** What stands in the stored template, as a sentence; empty while that is looked up. */
function useFound(template: HouseTemplate | null, inspect: Inspect): string {
  const { database } = useStores()
  const [found, setFound] = useState<{ readonly file: string; readonly sentence: string } | null>(null)
  const file = template?.file
  useEffect(() => {
    if (!file) return
    let isGone = false
    const show = (sentence: string) => {
      if (!isGone) setFound({ file, sentence })
    }
    describeTemplate(file, { database, inspect }).then(show, () => show(''))
    return () => {
      isGone = true
    }
  }, [file, database, inspect])
  return found?.file === file ? (found?.sentence ?? '') : ''
}

async function describeTemplate(file: string, { database, inspect }: Tools): Promise<string> {
  const bytes = await database.getWordTemplate(file)
  if (!bytes) return words.gone
  const inspection = await inspect(new Blob([new Uint8Array(bytes)]))
  return inspection.kind === 'read'
    ? templateFoundSentence(inspection.facts)
    : templateRefusalSentence(inspection.fault)
}
