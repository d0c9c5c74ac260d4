import { type FormEvent, useRef, useState, useEffect } from 'react'
import { StorageError } from '../../storage/plan-records.ts'
import { newPlanWords as words } from '../../words/new-plan-words.ts'
import { storageWords } from '../../words/save-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { BackLink } from '../back-link.tsx'
import { GeneralFrame } from '../general-frame.tsx'
import { afterPress } from '../parts/after-press.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { TextField } from '../parts/field.tsx'
import { paths } from '../routes.ts'
import { useStores } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'
import { createNewPlan } from './create-new-plan.ts'
import { MunicipalityField } from './municipality-field.tsx'
import { emptyForm, formErrors, formTitle, type NewPlanErrors, type NewPlanForm, yearErrors } from './new-plan-form.ts'

/** Asks what is needed to begin: the municipality, the years and a title. */
export function NewPlanScreen() {
  useTitle(words.title)
  const { plans } = useStores()
  const [form, setForm] = useState<NewPlanForm>(emptyForm)
  const [errors, setErrors] = useState<NewPlanErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const page = useRef<HTMLFormElement>(null)
  useEffect(() => page.current?.querySelector('input')?.focus(), [])
  const change = (part: Partial<NewPlanForm>, mended: readonly (keyof NewPlanErrors)[]) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !mended.includes(field as keyof NewPlanErrors))),
    )
  }
  const make = async () => {
    setBusy(true)
    try {
      const { id, chapter } = await createNewPlan(plans, form)
      location.assign(paths.chapter(id, chapter))
    } catch (error) {
      setFailure(storageWords[error instanceof StorageError ? error.reason : 'unknown'])
      setBusy(false)
    }
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const found = formErrors(form)
    setErrors(found)
    setFailure(null)
    if (Object.keys(found).length === 0) return void make()
    // The first field that needs something; it is marked after React has drawn the errors.
    setTimeout(() => page.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }
  return (
    <GeneralFrame width="slim">
      <BackLink />
      <h1 className="title">{words.title}</h1>
      <form className="form after-title" noValidate onSubmit={send} ref={page}>
        <MunicipalityField
          error={errors.municipality ?? null}
          onChange={(municipality) => change({ municipality }, ['municipality'])}
          onUnknown={() => setErrors((before) => ({ ...before, municipality: words.choose }))}
        />
        <YearsField
          form={form}
          errors={errors}
          onChange={change}
          onLeave={() => afterPress(() => setErrors((before) => ({ ...before, ...yearErrors(form) })))}
        />
        <TextField
          label={words.planTitle}
          hint={words.planTitleHint}
          error={errors.title}
          value={formTitle(form)}
          onValue={(title) => change({ title }, ['title'])}
        />
        {failure && (
          <Alert kind="err" announce>
            {failure}
          </Alert>
        )}
        <div className="row form-buttons">
          <Button kind="main" size="large" submit busy={busy ? words.busy : undefined}>
            {words.begin}
          </Button>
          <a href={paths.start}>{uiWords.cancel}</a>
        </div>
      </form>
    </GeneralFrame>
  )
}

interface YearsFieldProps {
  readonly form: NewPlanForm
  readonly errors: NewPlanErrors
  readonly onChange: (part: Partial<NewPlanForm>, mended: readonly (keyof NewPlanErrors)[]) => void
  readonly onLeave: () => void
}

function YearsField({ form, errors, onChange, onLeave }: YearsFieldProps) {
  const options = [
    { value: 'next', label: words.next, hint: words.nextHint },
    { value: 'other', label: words.other },
  ] as const
  return (
    <RadioGroup
      label={words.period}
      value={form.years}
      options={options}
      onValue={(years) => onChange({ years }, ['from', 'to'])}
    >
      {form.years === 'other' && (
        <div className="years">
          <TextField
            label={words.from}
            inputMode="numeric"
            value={form.from}
            error={errors.from}
            onValue={(from) => onChange({ from }, ['from', 'to'])}
            onBlur={onLeave}
          />
          <TextField
            label={words.to}
            inputMode="numeric"
            value={form.to}
            error={errors.to}
            onValue={(to) => onChange({ to }, ['from', 'to'])}
            onBlur={onLeave}
          />
        </div>
      )}
    </RadioGroup>
  )
}
