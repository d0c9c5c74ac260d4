import { type FormEvent, useEffect, useState } from 'react'
import type { Plan } from '../../plan/plan.ts'
import { exportWords as words } from '../../words/export-words.ts'
import { HouseStyleDialog } from '../house-style/house-style-dialog.tsx'
import { Button, TextButton } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { FieldError } from '../parts/field.tsx'
import { OpenPlan } from '../plan-frame/open-plan.tsx'
import { PlanBar } from '../plan-frame/plan-bar.tsx'
import { usePlanMenu } from '../plan-frame/use-plan-menu.tsx'
import { usePlanState } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'
import { ContentChoices } from './content-choices.tsx'
import { type ExportForm, firstForm } from './export-form.ts'
import { MakingResult } from './making-result.tsx'
import { MissingFigures } from './missing-figures.tsx'
import { useMaking } from './use-making.ts'

/** The screen on which a plan becomes a PDF or a Word file. */
export function ExportScreen({ planId }: { readonly planId: string }) {
  return (
    <OpenPlan planId={planId}>
      <ExportFrame />
    </OpenPlan>
  )
}

function ExportFrame() {
  const plan = usePlanState((state) => state.plan)
  const { items, dialogs, saveFile } = usePlanMenu({ beforeUse: () => undefined })
  useTitle(words.screen(plan?.title ?? ''))
  if (!plan) return null
  return (
    <div className="app one">
      <PlanBar here="export" menu={items} onSaveFile={saveFile} />
      <main className="work" id="inhoud" tabIndex={-1}>
        <div className="wrap slim">
          <h1 className="title">{words.title}</h1>
          <ExportOptions plan={plan} />
        </div>
      </main>
      {dialogs}
    </div>
  )
}

/** While the choices are made, a worker gets the writer ready. */
function useWarmWorker(kind: ExportForm['kind']): void {
  useEffect(() => {
    // Without it the file is made as well, only later.
    void client().then(
      ({ warmExport }) => warmExport(kind === 'pdf' ? 'pdf' : 'docx'),
      () => undefined,
    )
  }, [kind])
  useEffect(
    () => () =>
      void client().then(
        ({ coolExport }) => coolExport(),
        () => undefined,
      ),
    [],
  )
}

const client = () => import('../../export/export-client.ts')

const kinds = (['pdf', 'word'] as const).map((value) => ({ value, ...words.kinds[value] }))

function ExportOptions({ plan }: { readonly plan: Plan }) {
  const [form, setForm] = useState<ExportForm>(firstForm)
  const [incomplete, setIncomplete] = useState(false)
  const { state, make, stop } = useMaking()
  useWarmWorker(form.kind)
  const change = (part: Partial<ExportForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setIncomplete(false)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (state.kind === 'busy') return
    const nothing = form.chapters !== 'all' && form.chapters.length === 0
    setIncomplete(nothing)
    if (!nothing) make(form)
  }
  return (
    <form className="form export-form after-title" onSubmit={send}>
      <RadioGroup label={words.kind} value={form.kind} options={kinds} onValue={(kind) => change({ kind })} />
      <ContentChoices plan={plan} form={form} onChange={change} />
      <HouseStyleLink />
      <MissingFigures plan={plan} form={form} />
      <div className="export-do">
        {incomplete && <FieldError>{words.noChapter}</FieldError>}
        <Button
          kind="main"
          size="large"
          icon="download"
          submit
          className="btn-full"
          busy={state.kind === 'busy' ? words.busyShare(words.busy[state.what], state.share) : undefined}
        >
          {words.make[form.kind]}
        </Button>
        <MakingResult state={state} onStop={stop} />
      </div>
    </form>
  )
}

function HouseStyleLink() {
  const [shown, setShown] = useState(false)
  return (
    <p>
      <TextButton onClick={() => setShown(true)}>{words.houseStyle}</TextButton>{' '}
      <span className="meta">{words.houseStyleNote}</span>
      {shown && <HouseStyleDialog onClose={() => setShown(false)} />}
    </p>
  )
}
