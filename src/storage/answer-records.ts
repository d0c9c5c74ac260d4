import * as v from 'valibot'
import type { Figure } from '../figures/figure.ts'
import { connectDatabase, requested } from './database-connection.ts'
import { figureShape } from './plan-shape.ts'
import { answerKey } from './record-keys.ts'

/** The last good figures that a service gave for a municipality. */
export interface StoredAnswer {
  /** ISO time at which the newest of them came. */
  readonly at: string
  readonly figures: readonly Figure[]
}

/** Whose answer it is. */
export interface AnswerOf {
  /** Short name of the service, such as `cbs`. */
  readonly service: string
  /** Code of the municipality. */
  readonly code: string
}

/** Answers of services, kept for when they are down. Both methods reject with `StorageError` only. */
export interface AnswerRecords {
  /** The last answer, or null when there is none or it cannot be read. */
  get(of: AnswerOf): Promise<StoredAnswer | null>
  /** Keeps figures that came; those that did not come this time stay as they were. */
  keep(of: AnswerOf, answer: StoredAnswer): Promise<void>
}

const mostFigures = 500

const answerShape: v.GenericSchema<unknown, StoredAnswer> = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  figures: v.pipe(v.array(figureShape), v.maxLength(mostFigures)),
})

/** The answers in the browser's database of this name, the same in which the plans are. */
export function createAnswerRecords(name: string): AnswerRecords {
  const connection = connectDatabase(name)
  return {
    get: async ({ service, code }) =>
      readAnswer(await connection.read((store) => requested<unknown>(store.get(answerKey(service, code))))),
    keep: ({ service, code }, answer) =>
      connection.write((store, finish) => {
        const key = answerKey(service, code)
        const stored = store.get(key)
        stored.onsuccess = () => {
          store.put(joined(readAnswer(stored.result), answer), key)
          finish()
        }
      }),
  }
}

function readAnswer(raw: unknown): StoredAnswer | null {
  const parsed = v.safeParse(answerShape, raw)
  return parsed.success ? parsed.output : null
}

function joined(before: StoredAnswer | null, { at, figures }: StoredAnswer): StoredAnswer {
  const came = new Set(figures.map(({ id }) => id))
  const stayed = before?.figures.filter(({ id }) => !came.has(id)) ?? []
  return { at, figures: [...figures, ...stayed].slice(0, mostFigures) }
}
