import { useEffect, useRef } from 'react'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import type { Plan } from '../../plan/plan.ts'
import { cbsAddress } from '../../sources/cbs-client.ts'
import type { CbsProblem } from '../../sources/cbs-problem.ts'
import type { CbsProgress } from '../../sources/fetch-cbs.ts'
import { type CodeState, codeState } from '../../sources/municipality-code.ts'
import type { MunicipalityEntry } from '../../template/municipality-search.ts'
import { cbsProblemSentence, cbsStoppedSentence, cbsWords as words, type LackingNames } from '../../words/cbs-words.ts'
import { momentWords } from '../../words/time-words.ts'
import { OfferList } from '../figures/offer-list.tsx'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { WorkProgress } from '../parts/progress.tsx'
import { ChooseMunicipality } from './choose-municipality.tsx'
import { EndedMunicipality } from './ended-municipality.tsx'
import { type CbsAsking, type CbsOutcome, useCbs } from './use-cbs.ts'
import type { FetchData } from './use-fetch-guide.ts'

interface CbsStepProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly data: FetchData
}

/** Figures from CBS: what is asked and sent, the asking itself, and what came back to take over. */
export function CbsStep({ plan, set, data }: CbsStepProps) {
  const { name, code } = plan.municipality
  const state = codeState(code, { entries: data.municipalities, reorganisations: data.guide.reorganisations })
  if (state.kind === 'none') return <ChooseMunicipality reason={words.noCode(name)} />
  if (state.kind === 'unknown') return <ChooseMunicipality reason={words.unknownCode(name, code ?? '')} />
  if (state.kind === 'ended') return <EndedMunicipality state={state} />
  return <Asking key={state.entry.code} state={state} data={data} set={set} />
}

interface AskingProps extends Pick<CbsStepProps, 'set' | 'data'> {
  readonly state: Extract<CodeState, { readonly kind: 'known' }>
}

function Asking({ state: { entry, since }, data, set }: AskingProps) {
  const cbs = useCbs({ municipality: entry, data, set })
  const { state } = cbs
  const box = useKeptFocus(state.phase)
  return (
    <div ref={box} tabIndex={-1} className="fetch-cbs">
      {state.phase === 'asking-first' && <AskFirst entry={entry} data={data} cbs={cbs} />}
      {state.phase === 'busy' && <Busy progress={state.progress} onStop={cbs.stop} />}
      {state.phase === 'done' && (
        <>
          <Outcome outcome={state} set={set} code={entry.code} />
          {since && state.figures.length > 0 && <Alert kind="info">{words.joined(entry.name, since)}</Alert>}
          <Offered outcome={state} onAgain={cbs.start} />
        </>
      )}
    </div>
  )
}

/** A button that is pressed goes with what it stood in: focus and eyes then go to what came in its place. */
function useKeptFocus(phase: string) {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef(phase)
  useEffect(() => {
    if (before.current === phase) return
    before.current = phase
    if (document.activeElement !== document.body) return
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [phase])
  return box
}

function Offered({ outcome, onAgain }: { readonly outcome: CbsOutcome; readonly onAgain: () => void }) {
  const again = (
    <Button icon="refresh-cw" onClick={onAgain}>
      {words.again}
    </Button>
  )
  if (outcome.figures.length === 0) return <p className="fetch-again">{again}</p>
  return <OfferList offer={{ figures: outcome.figures, ownFigures: [] }} column={words.column} actions={again} />
}

interface AskFirstProps extends Pick<CbsStepProps, 'data'> {
  readonly entry: MunicipalityEntry
  readonly cbs: CbsAsking
}

/** What is asked, where, and what is sent; nothing is before the press. */
function AskFirst({ entry, data, cbs }: AskFirstProps) {
  const { stored, start, showStored } = cbs
  return (
    <div className="fetch-ask">
      <p>
        <b>{words.ask(entry.name)}</b>
      </p>
      <p>{words.whatIsSent(entry.code, cbsAddress)}</p>
      <details>
        <summary>{words.whichTables}</summary>
        <ul className="links">
          {data.guide.cbs.sources.map(({ name, tables }) => (
            <li key={name}>
              {words.tables(
                name,
                tables.map(({ id }) => id),
              )}
            </li>
          ))}
        </ul>
      </details>
      <div className="row">
        <Button kind="main" icon="download" onClick={start}>
          {words.fetch}
        </Button>
        {stored && (
          <Button onClick={showStored}>{words.showStored(momentWords(Date.parse(stored.at), Date.now()))}</Button>
        )}
      </div>
    </div>
  )
}

interface BusyProps {
  readonly progress: CbsProgress
  readonly onStop: () => void
}

function Busy({ progress: { done, total, name }, onStop }: BusyProps) {
  return (
    <div className="fetch-ask">
      <WorkProgress
        words={words.progress(done + 1, total, name)}
        share={done / total}
        stop={words.stop}
        onStop={onStop}
      />
    </div>
  )
}

interface OutcomeProps {
  readonly outcome: CbsOutcome
  readonly set: FigureSet
  readonly code: string
}

/** What came, from when it is, and what did not come with what to do about it. */
function Outcome({ outcome, set, code }: OutcomeProps) {
  const { figures, earlier, at, problems, stopped } = outcome
  const when = momentWords(at, Date.now())
  const fresh = figures.filter(({ id }) => !earlier.includes(id))
  const final = fresh.filter(({ status }) => status === 'definitief').length
  const lacking = problems.filter(({ reason }) => reason !== stopped)
  return (
    <>
      {stopped && (
        <Alert kind={figures.length > 0 ? 'warn' : 'err'} announce>
          {cbsStoppedSentence(stopped)} {figures.length > 0 ? words.stored(when) : words.nothingNew}
        </Alert>
      )}
      {!stopped && fresh.length > 0 && (
        <Alert kind="ok" announce>
          {words.read({ count: fresh.length, at: when, final, code })}
        </Alert>
      )}
      {!stopped && fresh.length === 0 && figures.length > 0 && (
        <Alert kind="info" announce>
          {words.stored(when)}
        </Alert>
      )}
      {lacking.length > 0 && (
        <Alert kind={figures.length > 0 ? 'warn' : 'err'} announce={fresh.length === 0}>
          <p>{words.problems(figures.length > 0)}</p>
          <ul className="links">
            {lacking.map((problem) => (
              <li key={`${problem.reason} ${problem.table} ${problem.detail}`}>
                {cbsProblemSentence(problem.reason, problem, namesOf(problem, earlier, set))}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

function namesOf({ figures }: CbsProblem, earlier: readonly string[], { definitions }: FigureSet): LackingNames {
  const name = (id: string) => definitions.get(id)?.name ?? id
  return {
    earlier: figures.filter((id) => earlier.includes(id)).map(name),
    lacking: figures.filter((id) => !earlier.includes(id)).map(name),
  }
}
