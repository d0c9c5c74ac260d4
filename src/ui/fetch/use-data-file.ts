import { useCallback, useEffect, useRef, useState } from 'react'
import type { DataFileAnswer, ReadingChoices, ReadingRequest } from '../../datafiles/data-file.ts'
import { type RunningReading, startReading } from '../../datafiles/data-file-client.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MunicipalityEntry } from '../../template/municipality-search.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import { fileMemory } from './file-memory.ts'

/** Where reading a file is. */
export type FileState =
  | { readonly phase: 'none' }
  | { readonly phase: 'stopped'; readonly file: File }
  | { readonly phase: 'busy'; readonly file: File; readonly share: number }
  | {
      readonly phase: 'answered'
      readonly file: File
      readonly choices: ReadingChoices
      readonly answer: DataFileAnswer
    }

export interface FileReading {
  readonly state: FileState
  /** A file that could not be read before the list of schools was there, and can be now. */
  readonly ready: File | null
  /** Reads a file, with what the writer answered about it. */
  read(file: File, choices?: ReadingChoices): void
  stop(): void
}

/** Reading files for one plan in a worker. A reading ends with the screen; nothing of it is in the plan. */
export function useDataFile(
  plan: Plan,
  municipalities: readonly MunicipalityEntry[],
  start: typeof startReading = startReading,
): FileReading {
  const [state, setState] = useState<FileState>({ phase: 'none' })
  const running = useRef<RunningReading | null>(null)
  const { id, municipality } = plan
  const memory = fileMemory(id, municipality.code ?? municipality.name)
  useEffect(() => () => running.current?.cancel(), [])
  const read = useCallback(
    (file: File, choices: ReadingChoices = {}) => {
      running.current?.cancel()
      setState({ phase: 'busy', file, share: 0 })
      const request = requestOf({ file, choices, municipality, municipalities, schools: memory.schools })
      const onProgress = (share: number) => running.current === current && setState({ phase: 'busy', file, share })
      const current = start(file, request, { onProgress })
      running.current = current
      void current.ended.then((ending) => {
        if (running.current !== current) return
        if (ending.ending === 'cancelled') return setState({ phase: 'stopped', file })
        const answer: DataFileAnswer = ending.ending === 'done' ? ending.answer : failed
        remember(memory, file, answer)
        setState({ phase: 'answered', file, choices, answer })
      })
    },
    [municipality, municipalities, memory, start],
  )
  const stop = useCallback(() => running.current?.cancel(), [])
  const ready = memory.schools.length > 0 ? memory.waiting : null
  return { state, ready, read, stop }
}

const failed: DataFileAnswer = { kind: 'refused', finding: { code: 'file-failed', severity: 'error' } }

function remember(memory: ReturnType<typeof fileMemory>, file: File, answer: DataFileAnswer): void {
  if (answer.kind === 'read' && answer.reading.schools) memory.schools = answer.reading.schools
  if (answer.kind === 'refused' && answer.finding.code === 'file-schools-needed') memory.waiting = file
  else if (memory.waiting === file) memory.waiting = null
}

interface RequestParts {
  readonly file: File
  readonly choices: ReadingChoices
  readonly municipality: Plan['municipality']
  readonly municipalities: readonly MunicipalityEntry[]
  readonly schools: ReadingRequest['schools']
}

function requestOf({ file, choices, municipality, municipalities, schools }: RequestParts): ReadingRequest {
  const entry = municipalities.find(({ code }) => code === municipality.code)
  return {
    file: { name: file.name, modified: localDay(new Date(file.lastModified)) },
    municipality: { ...municipality, aliases: entry ? [entry.name, ...entry.aliases] : [] },
    today: localDay(new Date()),
    schools,
    choices,
  }
}
