import { useEffect, useRef, useState } from 'react'
import type { Figure } from '../../figures/figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { isoTime, systemTimer } from '../../lib/clock.ts'
import type { CbsProblem, CbsReason } from '../../sources/cbs-problem.ts'
import { type CbsProgress, fetchCbs } from '../../sources/fetch-cbs.ts'
import type { MunicipalityEntry } from '../../template/municipality-search.ts'
import { type AnswerRecords, createAnswerRecords, type StoredAnswer } from '../../storage/answer-records.ts'
import { cbsWords } from '../../words/cbs-words.ts'
import { databaseName } from '../database-name.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import type { FetchData } from './use-fetch-guide.ts'

/** Where asking CBS stands. */
export type CbsState =
  | { readonly phase: 'asking-first' }
  | { readonly phase: 'busy'; readonly progress: CbsProgress }
  | ({ readonly phase: 'done' } & CbsOutcome)

/** What there is to offer, and what went wrong on the way. */
export interface CbsOutcome {
  readonly figures: readonly Figure[]
  /** Ids of figures that did not come now and are those of an earlier day. */
  readonly earlier: readonly string[]
  /** Milliseconds since 1970 at which the answer came; of earlier figures alone, when those came. */
  readonly at: number
  readonly problems: readonly CbsProblem[]
  readonly stopped: CbsReason | null
}

/** Asking CBS, as the screen sees it. */
export interface CbsAsking {
  readonly state: CbsState
  /** The last good answer, or null. */
  readonly stored: StoredAnswer | null
  readonly start: () => void
  readonly stop: () => void
  readonly showStored: () => void
}

interface AskedFor {
  readonly municipality: MunicipalityEntry
  readonly data: FetchData
  readonly set: FigureSet
}

/** Asks CBS when the writer wants it, keeps the last good answer, and falls back on that. */
export function useCbs({ municipality, data, set }: AskedFor): CbsAsking {
  const [records] = useState(() => createAnswerRecords(databaseName()))
  const [state, setState] = useState<CbsState>({ phase: 'asking-first' })
  const [stored, setStored] = useState<StoredAnswer | null>(null)
  const running = useRef<AbortController | null>(null)
  const { code } = municipality
  useEffect(() => {
    let here = true
    // Without the earlier answer the service can be asked as well.
    records.get({ service: 'cbs', code }).then(
      (answer) => here && setStored(answer),
      () => undefined,
    )
    return () => {
      here = false
      running.current?.abort()
    }
  }, [records, code])
  const start = async () => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const [first] = data.guide.cbs.sources
    setState({ phase: 'busy', progress: { done: 0, total: data.guide.cbs.sources.length, name: first?.name ?? '' } })
    const request = {
      guide: data.guide.cbs,
      municipality,
      definitions: set.definitions,
      today: localDay(new Date()),
      words: cbsWords.request,
    }
    const result = await fetchCbs(request, browserTools(controller.signal), (progress) => {
      if (running.current === controller) setState({ phase: 'busy', progress })
    })
    if (running.current !== controller) return
    if (result.stopped === 'cancelled') return setState({ phase: 'asking-first' })
    const at = Date.now()
    if (result.figures.length > 0)
      void keepAnswer(records, code, { at: isoTime(at), figures: result.figures }).then(setStored)
    setState({ phase: 'done', ...withEarlier(result, { stored, at, order: orderOf(data) }) })
  }
  const showStored = () => {
    const nothing = { figures: [], problems: [], stopped: null }
    if (stored) setState({ phase: 'done', ...withEarlier(nothing, { stored, at: Date.now(), order: orderOf(data) }) })
  }
  return { state, stored, start: () => void start(), stop: () => running.current?.abort(), showStored }
}

/** Keeps an answer and gives what is kept now; where the browser cannot store, the answer itself. */
async function keepAnswer(records: AnswerRecords, code: string, answer: StoredAnswer): Promise<StoredAnswer> {
  const of = { service: 'cbs', code }
  try {
    await records.keep(of, answer)
    return (await records.get(of)) ?? answer
  } catch {
    return answer
  }
}

function browserTools(signal: AbortSignal) {
  return {
    // No cookies, and the site is not told where the question comes from.
    fetch: (address: string, options: { readonly signal: AbortSignal }) =>
      fetch(address, { ...options, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
    timer: systemTimer,
    signal,
    isOnline: () => navigator.onLine,
  }
}

interface Came {
  readonly figures: readonly Figure[]
  readonly problems: readonly CbsProblem[]
  readonly stopped: CbsReason | null
}

interface Before {
  readonly stored: StoredAnswer | null
  /** Milliseconds since 1970 at which CBS was asked now. */
  readonly at: number
  readonly order: readonly string[]
}

/** Ids in the order of the guide, whenever they came. */
function orderOf({ guide }: FetchData): readonly string[] {
  return guide.cbs.sources.flatMap((source) => source.figures.map(({ figure }) => figure))
}

/** What did not come now is taken from the last good answer. */
function withEarlier({ figures, problems, stopped }: Came, { stored, at, order }: Before): CbsOutcome {
  const came = new Set(figures.map(({ id }) => id))
  const missing = stored?.figures.filter(({ id }) => !came.has(id)) ?? []
  const all = [...figures, ...missing].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  const from = figures.length > 0 || !stored ? at : Date.parse(stored.at)
  return { figures: all, earlier: missing.map(({ id }) => id), at: from, problems, stopped }
}
