import type { FetchStep } from '../../sources/fetch-guide.ts'
import { fetchWords as words } from '../../words/fetch-words.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { classes } from '../parts/nl-design-names.ts'
import { StateProgress } from '../parts/progress.tsx'
import { paths } from '../routes.ts'
import { type StepProgress, totalProgress } from './fetch-progress.ts'

interface RailProps {
  readonly planId: string
  readonly steps: readonly StepProgress[]
  readonly step: FetchStep
}

/** The steps at the left, each with how far it is, and how far all are together. */
export function FetchRail({ planId, steps, step }: RailProps) {
  const { known, total } = totalProgress(steps)
  return (
    <nav className="rail fetch-rail" aria-label={words.steps}>
      <div className="rail-list">
        <p className="fetch-back">
          <a href={paths.figures(planId)}>
            <Icon name="arrow-left" /> {words.allFigures}
          </a>
        </p>
        <StepList planId={planId} steps={steps} step={step} />
      </div>
      <div className="rail-foot">
        <p className="meta">{words.progress(known, total)}</p>
        <StateProgress done={known} busy={0} total={total} />
      </div>
    </nav>
  )
}

/** On a narrow screen the steps are one line that unfolds. */
export function FetchStepLine({ planId, steps, step }: RailProps) {
  const at = steps.findIndex((one) => one.step === step)
  const { known, total } = totalProgress(steps)
  return (
    <div className="fetch-line">
      <p>
        <a href={paths.figures(planId)}>
          <Icon name="arrow-left" /> {words.allFigures}
        </a>
      </p>
      <details key={step}>
        <summary>{words.stepOf(at + 1, steps.length, words.stepNames[step])}</summary>
        <nav aria-label={words.steps}>
          <StepList planId={planId} steps={steps} step={step} />
        </nav>
      </details>
      <p className="meta">{words.progress(known, total)}</p>
      <StateProgress done={known} busy={0} total={total} />
    </div>
  )
}

function StepList({ planId, steps, step: current }: RailProps) {
  return (
    <ol className="fetch-steps">
      {steps.map(({ step, figures, known }) => {
        const state = known === 0 ? 'none' : known < figures.length ? 'some' : 'all'
        return (
          <li key={step}>
            <a
              className={classes('fetch-link', step === current && 'cur')}
              href={paths.fetchFigures(planId, step)}
              aria-current={step === current ? 'step' : undefined}
            >
              <span className={faces[state].look}>
                <Icon name={faces[state].icon} label={words.states[state]} />
              </span>
              <span>
                {words.stepNames[step]}
                <span className="meta">{words.filled(known, figures.length)}</span>
              </span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}

const faces: Readonly<Record<keyof typeof words.states, { readonly icon: IconName; readonly look: string }>> = {
  none: { icon: 'circle', look: 'st-bezig' },
  some: { icon: 'half-circle', look: 'st-bezig' },
  all: { icon: 'circle-check', look: 'st-klaar' },
}
