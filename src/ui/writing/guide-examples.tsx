import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { markExample } from '../../plan/change-section.ts'
import type { FoundSection } from '../../plan/find-section.ts'
import type { PlanSection } from '../../plan/plan.ts'
import type { Example } from '../../template/template.ts'
import { guideWords as words } from '../../words/guide-words.ts'
import { Button, IconButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { fillExample } from './example-text.ts'
import { FigureText } from './guide-gaps.tsx'
import { insertExample, offerExample } from './insert-example.ts'
import { RichTextView } from './rich-text-view.tsx'

interface GuideExamplesProps {
  readonly session: EditingSession
  readonly found: FoundSection
  readonly examples: readonly Example[]
}

/** Ready-made passages, one in view. One that was inserted or refused is not brought up again, only looked up. */
export function GuideExamples({ session, found, examples }: GuideExamplesProps) {
  const { section } = found
  const [shown, setShown] = useState(() => firstFresh(examples, section))
  const example = shown === null ? undefined : examples[shown]
  useEffect(() => {
    offerExample(session, example ? { section: section.id, example } : null)
    return () => offerExample(session, null)
  }, [session, section.id, example])
  if (examples.length === 0) return null
  const refuse = (refused: Example) => {
    session.plan.getState().change((plan) => markExample(plan, section.id, refused.id, 'refused'))
    setShown(firstFresh(examples, { ...section, examplesRefused: [...section.examplesRefused, refused.id] }))
  }
  return (
    <section className="g">
      <h3>{words.example}</h3>
      {example && shown !== null ? (
        <div className="example">
          <ExampleText session={session} example={example} mark={markOf(example, section)} />
          <ExampleActions session={session} found={found} example={example} onRefuse={refuse} />
          {examples.length > 1 && <ExampleSteps shown={shown} count={examples.length} onShow={setShown} />}
        </div>
      ) : (
        <>
          <p>{words.allSeen}</p>
          <p className="guide-action">
            <Button size="small" onClick={() => setShown(0)}>
              {words.showAgain}
            </Button>
          </p>
        </>
      )}
    </section>
  )
}

/** Place of the first example that was neither inserted nor refused, or null. */
function firstFresh(examples: readonly Example[], section: PlanSection): number | null {
  const index = examples.findIndex((example) => markOf(example, section) === null)
  return index < 0 ? null : index
}

function markOf({ id }: Example, { examplesInserted, examplesRefused }: PlanSection): string | null {
  if (examplesInserted.includes(id)) return words.inserted
  return examplesRefused.includes(id) ? words.refused : null
}

interface ExampleTextProps {
  readonly session: EditingSession
  readonly example: Example
  readonly mark: string | null
}

function ExampleText({ session, example, mark }: ExampleTextProps) {
  const municipality = usePlanState((state) => state.plan?.municipality)
  const period = usePlanState((state) => state.plan?.period)
  const text = useMemo(
    () => (municipality && period ? fillExample(example.content, { municipality, period }) : example.content),
    [example, municipality, period],
  )
  return (
    <div aria-live="polite">
      <p className="meta example-title">
        <span>{example.title}</span>
        {mark && (
          <span className="badge">
            <Icon name={mark === words.inserted ? 'check' : 'minus'} />
            {mark}
          </span>
        )}
      </p>
      <blockquote lang="nl">
        <RichTextView text={text} figure={(reference) => <FigureText session={session} reference={reference} />} />
      </blockquote>
    </div>
  )
}

interface ExampleActionsProps extends Pick<GuideExamplesProps, 'session' | 'found'> {
  readonly example: Example
  readonly onRefuse: (example: Example) => void
}

function ExampleActions({ session, found, example, onRefuse }: ExampleActionsProps) {
  const { section } = found
  const atCursor = useStore(session.writing, (state) => state.here === section.id)
  const readOnly = usePlanState((state) => state.readOnly)
  return (
    <div className="row example-do">
      <Button
        size="small"
        icon="corner-down-left"
        title={words.insertTitle}
        aria-keyshortcuts={words.insertKeys}
        unavailable={readOnly ? words.readOnly : undefined}
        onClick={() => insertExample(session, { section: section.id, example })}
      >
        {atCursor ? words.insert : words.insertAtEnd}
      </Button>
      {!readOnly && markOf(example, section) === null && (
        <Button size="small" kind="quiet" onClick={() => onRefuse(example)}>
          {words.refuse}
        </Button>
      )}
    </div>
  )
}

interface ExampleStepsProps {
  readonly shown: number
  readonly count: number
  readonly onShow: (shown: number) => void
}

function ExampleSteps({ shown, count, onShow }: ExampleStepsProps) {
  const step = (by: number) => onShow((shown + by + count) % count)
  return (
    <div className="example-steps">
      <IconButton icon="chevron-left" label={words.previousExample} onClick={() => step(-1)} />
      <span className="meta num-tab">{words.nth(shown + 1, count)}</span>
      <IconButton icon="chevron-right" label={words.nextExample} onClick={() => step(1)} />
    </div>
  )
}
