import type { FigureSet } from '../../figures/resolve-figures.ts'
import type { Plan } from '../../plan/plan.ts'
import { cbsAddress } from '../../sources/cbs-client.ts'
import { type CodeState, codeState } from '../../sources/municipality-code.ts'
import type { MunicipalityEntry } from '../../template/municipality-search.ts'
import { cbsProblemSentence, cbsStoppedSentence, cbsWords as words } from '../../words/cbs-words.ts'
import { momentWords } from '../../words/time-words.ts'
import { OfferList } from '../figures/offer-list.tsx'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { WorkProgress } from '../parts/progress.tsx'
import { ChooseMunicipality } from './choose-municipality.tsx'
import { EndedMunicipality } from './ended-municipality.tsx'
import { type CbsOutcome, useCbs } from './use-cbs.ts'
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
  const { state, stored } = cbs
  if (state.phase === 'busy') return <Busy progress={state.progress} onStop={cbs.stop} />
  if (state.phase === 'done')
    return (
      <>
        <Outcome outcome={state} set={set} code={entry.code} />
        {since && state.figures.length > 0 && <Alert kind="info">{words.joined(entry.name, since)}</Alert>}
        {state.figures.length > 0 && (
          <OfferList offer={{ figures: state.figures, ownFigures: [] }} column={words.column} />
        )}
        <p className="fetch-again">
          <Button icon="refresh-cw" onClick={cbs.start}>
            {words.again}
          </Button>
        </p>
      </>
    )
  return (
    <div className="fetch-ask">
      <AskFirst entry={entry} data={data} />
      <div className="row">
        <Button kind="main" icon="download" onClick={cbs.start}>
          {words.fetch}
        </Button>
        {stored && (
          <Button onClick={cbs.showStored}>{words.showStored(momentWords(Date.parse(stored.at), Date.now()))}</Button>
        )}
      </div>
    </div>
  )
}

function AskFirst({ entry, data }: { readonly entry: MunicipalityEntry; readonly data: FetchData }) {
  return (
    <>
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
    </>
  )
}

interface BusyProps {
  readonly progress: { readonly done: number; readonly total: number; readonly name: string } | null
  readonly onStop: () => void
}

function Busy({ progress, onStop }: BusyProps) {
  const { done, total, name } = progress ?? { done: 0, total: 1, name: '' }
  return (
    <div className="fetch-ask" aria-busy="true">
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
  const nameOf = (id: string) => set.definitions.get(id)?.name ?? id
  const when = momentWords(at, Date.now())
  const fresh = figures.length - earlier.length
  const final = figures.filter(({ id, status }) => status === 'definitief' && !earlier.includes(id)).length
  const lacking = problems.filter(({ reason }) => reason !== stopped)
  return (
    <>
      {stopped && (
        <Alert kind={figures.length > 0 ? 'warn' : 'err'} announce>
          {cbsStoppedSentence(stopped)} {figures.length > 0 ? words.stored(when) : words.nothingNew}
        </Alert>
      )}
      {!stopped && fresh > 0 && (
        <Alert kind="ok" announce>
          {words.read({ count: fresh, at: when, final, code })}
        </Alert>
      )}
      {earlier.length > 0 && fresh > 0 && <Alert kind="warn">{words.storedSome(earlier.map(nameOf))}</Alert>}
      {lacking.length > 0 && (
        <Alert kind={fresh > 0 ? 'warn' : 'err'} announce={fresh === 0}>
          <p>{words.problems}</p>
          <ul className="links">
            {lacking.map(({ reason, table, detail, figures: ids }) => (
              <li key={`${reason} ${table} ${detail}`}>
                {cbsProblemSentence(reason, { table, detail }, ids.map(nameOf))}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
