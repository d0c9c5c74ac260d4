import '../styles/fetch.css'
import { useEffect, useRef } from 'react'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import type { Plan } from '../../plan/plan.ts'
import { type FetchStep, fetchSteps } from '../../sources/fetch-guide.ts'
import { fetchWords as words } from '../../words/fetch-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { usePlanFigures } from '../figures/use-plan-figures.ts'
import { useFigureHistory } from '../figures/use-figure-history.ts'
import { LinkButton } from '../parts/button.tsx'
import { AdoptedNotice } from '../plan-facts/adopted-notice.tsx'
import { OpenPlan } from '../plan-frame/open-plan.tsx'
import { PlanBar } from '../plan-frame/plan-bar.tsx'
import { usePlanMenu } from '../plan-frame/use-plan-menu.tsx'
import { paths } from '../routes.ts'
import { usePlanState } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'
import type { FigureDrafts } from '../writing/figure-form.tsx'
import { figureDrafts } from '../figures/figure-drafts.ts'
import { CbsStep } from './cbs-step.tsx'
import { DropStep } from './drop-step.tsx'
import { type StepProgress, stepProgress } from './fetch-progress.ts'
import { FetchRail, FetchStepLine } from './fetch-rail.tsx'
import { TypedFigures } from './typed-figures.tsx'
import { type FetchData, useFetchGuide } from './use-fetch-guide.ts'

interface FetchScreenProps {
  readonly planId: string
  /** As it stands in the address. */
  readonly step: string | null
}

/** The screen on which the figures of a plan come in, step by step, with how far one is. */
export function FetchScreen({ planId, step }: FetchScreenProps) {
  return (
    <OpenPlan planId={planId}>
      <FetchFrame step={fetchSteps.find((known) => known === step) ?? 'cbs'} />
    </OpenPlan>
  )
}

function FetchFrame({ step }: { readonly step: FetchStep }) {
  const plan = usePlanState((state) => state.plan)
  const { set, error } = usePlanFigures()
  const { data, error: guideError } = useFetchGuide()
  const { items, dialogs, saveFile } = usePlanMenu({ beforeUse: () => undefined })
  useTitle(words.screen(plan?.title ?? ''))
  useFigureHistory()
  // Without what the templates say there is nothing to show; the boundary around the screen says what to do.
  if (error || guideError) throw error ?? guideError
  if (!plan) return null
  return (
    <div className="app two fetch">
      <PlanBar here="cijfers" menu={items} onSaveFile={saveFile} />
      {set && data ? <Steps plan={plan} set={set} data={data} step={step} /> : <Loading />}
      {dialogs}
    </div>
  )
}

function Loading() {
  return (
    <main className="work full" id="inhoud" tabIndex={-1}>
      <div className="wrap mid">
        <p role="status" className="meta">
          {uiWords.loading}
        </p>
      </div>
    </main>
  )
}

interface StepsProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly data: FetchData
  readonly step: FetchStep
}

function Steps({ plan, set, data, step }: StepsProps) {
  const steps = stepProgress(data.guide, set)
  return (
    <>
      <FetchRail planId={plan.id} steps={steps} step={step} />
      <main className="work" id="inhoud" tabIndex={-1}>
        <div className="wrap mid">
          <AdoptedNotice />
          <h1 className="title">{words.title}</h1>
          <FetchStepLine planId={plan.id} steps={steps} step={step} />
          <Step key={step} plan={plan} set={set} data={data} steps={steps} step={step} drafts={figureDrafts(plan.id)} />
        </div>
      </main>
    </>
  )
}

interface StepProps extends StepsProps {
  readonly steps: readonly StepProgress[]
  readonly drafts: FigureDrafts
}

function Step({ plan, set, data, steps, step, drafts }: StepProps) {
  const heading = useStepFocus(step)
  const at = fetchSteps.indexOf(step)
  const figures = steps[at]?.figures ?? []
  return (
    <section className="fetch-step" aria-labelledby="stap">
      <h2 className="h2" id="stap" ref={heading} tabIndex={-1}>
        {words.stepTitle(at + 1, words.stepTitles[step])}
      </h2>
      <p className="sub">{words.stepIntros[step]}</p>
      {step === 'cbs' && <CbsStep plan={plan} set={set} data={data} />}
      {step !== 'cbs' && step !== 'beschikking' && <DropStep kind={step} plan={plan} set={set} data={data} />}
      <TypedFigures plan={plan} set={set} figures={figures} drafts={drafts} />
      <StepLinks planId={plan.id} at={at} />
    </section>
  )
}

/** Going to another step is going to another place: its heading takes the focus, but not when the screen opens. */
function useStepFocus(step: FetchStep) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = lastStep
    lastStep = step
    if (before !== null && before !== step) heading.current?.focus({ preventScroll: true })
  }, [step])
  useEffect(
    () => () => {
      // A screen that is left and opened again begins at its title.
      queueMicrotask(() => {
        if (!document.getElementById('stap')) lastStep = null
      })
    },
    [],
  )
  return heading
}

/** The step of before outlives its component, which is made anew for each step. */
let lastStep: FetchStep | null = null

function StepLinks({ planId, at }: { readonly planId: string; readonly at: number }) {
  const [previous, next] = [fetchSteps[at - 1], fetchSteps[at + 1]]
  return (
    <div className="row fetch-links">
      {next ? (
        <LinkButton href={paths.fetchFigures(planId, next)} icon="arrow-right">
          {words.next(words.stepNames[next])}
        </LinkButton>
      ) : (
        <LinkButton href={paths.figures(planId)} icon="arrow-right">
          {words.done}
        </LinkButton>
      )}
      {previous && (
        <LinkButton href={paths.fetchFigures(planId, previous)} kind="quiet" icon="arrow-left">
          {words.previous(words.stepNames[previous])}
        </LinkButton>
      )}
    </div>
  )
}
