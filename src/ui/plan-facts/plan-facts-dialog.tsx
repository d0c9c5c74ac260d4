import { useRef, useState } from 'react'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { freezeAdopted, isAdopted } from '../../plan/adopted-plan.ts'
import { setPlanFacts } from '../../plan/change-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { adoptedWords } from '../../words/adopted-words.ts'
import { newPlanWords } from '../../words/new-plan-words.ts'
import { planFactsWords as words } from '../../words/plan-facts-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { usePlanFigures } from '../figures/use-plan-figures.ts'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { TextField } from '../parts/field.tsx'
import { goToFirstError } from '../parts/first-error.ts'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState, useStores } from '../stores-context.ts'
import { factsErrors, factsForm, factsOf, type PlanFactsErrors, type PlanFactsForm } from './plan-facts-form.ts'

/** Changes what the open plan says about itself: title, period and status. */
export function PlanFactsDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlanState((state) => state.plan)
  // Adopting keeps the figures as they are printed now, so nothing can be saved before they are known.
  const { set, error } = usePlanFigures()
  if (error) throw error
  return plan && set && <FactsForm plan={plan} set={set} onClose={onClose} />
}

const stages = (['concept', 'college', 'vastgesteld'] as const).map((value) => ({ value, ...words.stages[value] }))
const bodies = (['college', 'raad'] as const).map((value) => ({ value, label: words.bodies[value] }))

interface FactsFormProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly onClose: () => void
}

function FactsForm({ plan, set, onClose }: FactsFormProps) {
  const stores = useStores()
  const readOnly = usePlanState((state) => state.readOnly)
  const whyNot = isAdopted(plan) ? adoptedWords.facts : words.readOnly
  const [form, setForm] = useState<PlanFactsForm>(() => factsForm(plan))
  const [errors, setErrors] = useState<PlanFactsErrors>({})
  const fields = useRef<HTMLDivElement>(null)
  const change = (part: Partial<PlanFactsForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors({})
  }
  const save = () => {
    const found = factsErrors(form)
    setErrors(found)
    if (Object.keys(found).length > 0) return goToFirstError(() => fields.current)
    stores.plan.getState().change((current) => freezeAdopted(setPlanFacts(current, factsOf(form)), set))
    showToast(words.changed)
    onClose()
  }
  return (
    <Dialog title={words.title} onClose={onClose} onSubmit={save}>
      {readOnly && <Alert kind="info">{whyNot}</Alert>}
      <div className="form" ref={fields}>
        <TextField
          label={words.planTitle}
          value={form.title}
          error={errors.title}
          onValue={(title) => change({ title })}
          data-safe
        />
        <TextField
          label={words.subtitle}
          hint={words.subtitleHint}
          value={form.subtitle}
          onValue={(subtitle) => change({ subtitle })}
        />
        <div className="years">
          <TextField
            label={newPlanWords.from}
            inputMode="numeric"
            value={form.from}
            error={errors.from}
            onValue={(from) => change({ from })}
          />
          <TextField
            label={newPlanWords.to}
            inputMode="numeric"
            value={form.to}
            error={errors.to}
            onValue={(to) => change({ to })}
          />
        </div>
        <RadioGroup label={words.status} value={form.stage} options={stages} onValue={(stage) => change({ stage })} />
        {form.stage === 'vastgesteld' && (
          <>
            <RadioGroup
              label={words.adoptedBy}
              value={form.adoptedBy}
              options={bodies}
              onValue={(adoptedBy) => change({ adoptedBy })}
            />
            <TextField
              label={words.date}
              type="date"
              value={form.date}
              error={errors.date}
              onValue={(date) => change({ date })}
            />
          </>
        )}
      </div>
      <DialogActions>
        <Button kind="main" submit unavailable={readOnly ? whyNot : undefined}>
          {uiWords.save}
        </Button>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}
