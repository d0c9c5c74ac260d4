import '../styles/drop-step.css'
import { useCallback, useEffect, useRef } from 'react'
import type { DataFileAnswer, ReadingChoices } from '../../datafiles/data-file.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import type { Plan } from '../../plan/plan.ts'
import { codeState } from '../../sources/municipality-code.ts'
import { dataFileSentence } from '../../words/data-file-sentences.ts'
import { dropWords as words } from '../../words/drop-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { pickFile } from '../parts/file-access.ts'
import { FileDrop } from '../parts/file-drop.tsx'
import { Icon } from '../parts/icon.tsx'
import { WorkProgress } from '../parts/progress.tsx'
import { ExternalLink } from '../writing/external-link.tsx'
import { EndedMunicipality } from './ended-municipality.tsx'
import { FileQuestion } from './file-question.tsx'
import { FileReport } from './file-report.tsx'
import { MappingDialog } from './mapping-dialog.tsx'
import { type FileReading, type FileState, useDataFile } from './use-data-file.ts'
import type { FetchData } from './use-fetch-guide.ts'

/** The steps that have a place for files. */
export type DropKind = 'lrk' | 'duo' | 'score' | 'eigen'

interface DropStepProps {
  readonly kind: DropKind
  readonly plan: Plan
  readonly set: FigureSet
  readonly data: FetchData
}

/** A place for a file of any kind: reads it, tells what was found, asks what is not clear, and offers the figures. */
export function DropStep({ kind, plan, set, data }: DropStepProps) {
  const reading = useDataFile(plan, data.municipalities)
  const { state, ready, read } = reading
  const take = useCallback((file: File) => read(file), [read])
  const { municipalities: entries, guide } = data
  const code = codeState(plan.municipality.code, { entries, reorganisations: guide.reorganisations })
  return (
    <section className="drop-step" aria-label={words.region}>
      <FileDrop title={words.dropTitle} text={words.dropText} onFile={take} />
      <p>{words.how[kind]}</p>
      {words.links[kind].map(({ href, name }) => (
        <p key={href}>
          <ExternalLink href={href}>{name}</ExternalLink>
        </p>
      ))}
      {code.kind === 'ended' && <EndedMunicipality state={code} />}
      <Zone state={state} reading={reading} />
      {ready && state.phase !== 'busy' && (
        <Alert kind="info">
          <p>{words.waiting(ready.name)}</p>
          <p className="alert-action">
            <Button size="small" onClick={() => read(ready)}>
              {words.goOn(ready.name)}
            </Button>
          </p>
        </Alert>
      )}
      {state.phase === 'stopped' && (
        <Alert kind="info" announce>
          {words.stopped(state.file.name)}
        </Alert>
      )}
      {state.phase === 'answered' && <Answer plan={plan} set={set} state={state} read={read} />}
    </section>
  )
}

interface ZoneProps {
  readonly state: FileState
  readonly reading: FileReading
}

function Zone({ state, reading }: ZoneProps) {
  const zone = useKeptFocus(state.phase)
  const file = state.phase === 'answered' ? state.file : null
  const look = state.phase === 'busy' || file ? 'drop-zone' : 'drop-zone drop'
  return (
    // Takes the focus only when the button that had it is gone.
    <div className={look} ref={zone} tabIndex={-1} aria-busy={state.phase === 'busy'}>
      {state.phase === 'busy' ? (
        <WorkProgress
          words={words.reading(state.file.name, state.share)}
          share={state.share}
          stop={words.stop}
          onStop={reading.stop}
        />
      ) : (
        <ChooseFile file={file} onFile={reading.read} />
      )}
      <p className="sr" role="status">
        {state.phase === 'busy' ? words.begun(state.file.name) : ''}
      </p>
    </div>
  )
}

function ChooseFile({ file, onFile }: { readonly file: File | null; readonly onFile: (file: File) => void }) {
  const choose = () => pickFile('.csv,.txt,.tsv,.xlsx', onFile)
  return (
    <>
      <p className="drop-file">
        {file && <Icon name="file-text" />}
        <span>
          {file ? <b>{file.name}</b> : words.kinds}
          <span className="meta">{file ? words.size(file.size) : words.stays}</span>
        </span>
      </p>
      <p className="row">
        <Button kind={file ? 'normal' : 'main'} size={file ? 'small' : 'normal'} icon="file-text" onClick={choose}>
          {file ? words.chooseOther : words.choose}
        </Button>
        {!file && <span className="meta">{words.or}</span>}
      </p>
    </>
  )
}

/** Keeps the focus where it was: the buttons change while a file is read, and a lost focus would start at the top of the page. */
function useKeptFocus(phase: FileState['phase']) {
  const zone = useRef<HTMLDivElement>(null)
  const before = useRef(phase)
  useEffect(() => {
    const isSame = before.current === phase
    before.current = phase
    if (!isSame && document.activeElement === document.body) zone.current?.focus({ preventScroll: true })
  }, [phase])
  return zone
}

interface AnswerProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly state: Extract<FileState, { readonly phase: 'answered' }>
  readonly read: FileReading['read']
}

function Answer({ plan, set, state, read }: AnswerProps) {
  const { answer, file, choices } = state
  const again = (more: ReadingChoices) => read(file, { ...choices, ...more })
  switch (answer.kind) {
    case 'refused':
      return <Refused answer={answer} file={file} choices={choices} read={read} />
    case 'question':
      return <FileQuestion key={file.name} plan={plan} sort={answer.sort} question={answer.question} onAnswer={again} />
    case 'by-hand':
      return <ByHand answer={answer} file={file} set={set} onRead={again} />
    case 'read':
      return <FileReport plan={plan} reading={answer.reading} onChoose={again} />
  }
}

interface RefusedProps extends Pick<AnswerProps, 'read'> {
  readonly answer: Extract<DataFileAnswer, { readonly kind: 'refused' }>
  readonly file: File
  readonly choices: ReadingChoices
}

/** Of these the table itself can be read, so the writer may say how. */
const readable: ReadonlySet<string> = new Set([
  'file-other-municipality',
  'file-no-known-schools',
  'file-schools-needed',
  'file-duo-institutions',
  'score-empty',
  'mapping-no-number',
  'mapping-too-many',
])

function Refused({ answer: { finding }, file, choices, read }: RefusedProps) {
  return (
    <Alert kind={finding.code === 'file-schools-needed' ? 'warn' : 'err'} announce>
      <p>
        <b>{words.refused(file.name)}.</b> {dataFileSentence(finding)}
      </p>
      <p>{words.notChanged}</p>
      {readable.has(finding.code) && (
        <p className="alert-action">
          <Button size="small" onClick={() => read(file, { ...withoutMapping(choices), byHand: true })}>
            {words.byHand}
          </Button>
        </p>
      )}
    </Alert>
  )
}

function withoutMapping({ mapping: _mapping, ...choices }: ReadingChoices): ReadingChoices {
  return choices
}

interface ByHandProps {
  readonly answer: Extract<DataFileAnswer, { readonly kind: 'by-hand' }>
  readonly file: File
  readonly set: FigureSet
  readonly onRead: (choices: ReadingChoices) => void
}

function ByHand({ answer, file, set, onRead }: ByHandProps) {
  return (
    <>
      {answer.findings.map((finding) => (
        <Alert key={finding.code} kind="warn" announce>
          {dataFileSentence(finding)}
        </Alert>
      ))}
      <MappingDialog sheets={answer.sheets} file={file} set={set} onRead={(mapping) => onRead({ mapping })} />
    </>
  )
}
