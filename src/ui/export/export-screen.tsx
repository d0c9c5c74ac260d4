import '../styles/export.css'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ExportFormat } from '../../export/export-messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { exportWords as words } from '../../words/export-words.ts'
import { HouseStyleDialog } from '../house-style/house-style-dialog.tsx'
import { Button, TextButton } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { FieldError } from '../parts/field.tsx'
import { OpenPlan } from '../plan-frame/open-plan.tsx'
import { openPlanToMake } from '../plan-frame/open-plan-to-make.ts'
import { PlanBar } from '../plan-frame/plan-bar.tsx'
import { usePlanMenu } from '../plan-frame/use-plan-menu.tsx'
import { usePlanState, useStores } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'
import { ContentChoices } from './content-choices.tsx'
import { ExportFindingsList } from './export-findings-list.tsx'
import { type ExportForm, exportKinds } from './export-form.ts'
import { lastChoice, rememberChoice } from './last-choice.ts'
import { exportRequest } from './make-file.ts'
import { MakingResult } from './making-result.tsx'
import { PagePreview } from './page-preview.tsx'
import { useMaking } from './use-making.ts'
import { usePagePreview } from './use-page-preview.ts'

/** The screen on which a plan becomes a file, with the pages as they will be. */
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
      <main className="work export-work" id="inhoud" tabIndex={-1}>
        <ExportWork key={plan.id} plan={plan} />
      </main>
      {dialogs}
    </div>
  )
}

function ExportWork({ plan }: { readonly plan: Plan }) {
  const [form, setForm] = useState<ExportForm>(() => lastChoice(plan.id, plan.chapters))
  const { state, tryAgain, onFailure } = usePagePreview(plan, form)
  const change = (part: Partial<ExportForm>) => {
    const next = { ...form, ...part }
    setForm(next)
    rememberChoice(plan.id, next)
  }
  return (
    <>
      <div className="export-side">
        <h1 className="title">{words.title}</h1>
        <ExportOptions plan={plan} form={form} pages={state.shown?.layout.pages.length ?? null} onChange={change} />
      </div>
      <PagePreview state={state} kind={form.kind} onTryAgain={tryAgain} onFailure={onFailure}>
        <HouseStyleLink />
      </PagePreview>
    </>
  )
}

/** Kinds of which a first file takes longer than the next. */
const isSlowAtFirst = (kind: ExportFormat) => kind === 'docx' || kind === 'odt'

/** While the choices are made, a worker gets the writer ready; once the pages are shown, by making the file for nothing. */
function useWarmWorker(form: ExportForm, shown: boolean): void {
  const stores = useStores()
  const latest = useRef(form)
  useEffect(() => {
    latest.current = form
  })
  const { kind } = form
  useEffect(() => {
    let isOver = false
    const warm = async () => {
      const { warmExport } = await client()
      const given = shown && isSlowAtFirst(kind) ? await openPlanToMake(stores) : null
      if (!isOver) warmExport({ warm: kind, ...(given ? { request: exportRequest(given, latest.current) } : {}) })
    }
    // Without it the file is made as well, only later.
    void warm().catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [stores, kind, shown])
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

const kinds = exportKinds.map((value) => ({ value, ...words.kinds[value] }))

interface ExportOptionsProps {
  readonly plan: Plan
  readonly form: ExportForm
  /** Number of pages of the preview; null while it is not known. */
  readonly pages: number | null
  readonly onChange: (part: Partial<ExportForm>) => void
}

function ExportOptions({ plan, form, pages, onChange }: ExportOptionsProps) {
  const [incomplete, setIncomplete] = useState(false)
  const { state, make, stop } = useMaking()
  const locked = usePlanState((plan) => plan.locked)
  const images = usePlanState((plan) => plan.images)
  useWarmWorker(form, pages !== null)
  const change = (part: Partial<ExportForm>) => {
    onChange(part)
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
    <form className="export-form" onSubmit={send}>
      <div className="form export-choices">
        <RadioGroup label={words.kind} value={form.kind} options={kinds} onValue={(kind) => change({ kind })} />
        <ContentChoices plan={plan} form={form} onChange={change} />
        <ExportFindingsList plan={plan} form={form} locked={locked} images={images} />
      </div>
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
        <MakingResult state={state} idle={words.own(isPaged(form.kind) ? pages : null)} onStop={stop} />
      </div>
    </form>
  )
}

/** Whether the file has the pages of the preview. */
function isPaged(kind: ExportFormat): boolean {
  return kind === 'pdf' || kind === 'pdf-archive'
}

function HouseStyleLink() {
  const [shown, setShown] = useState(false)
  return (
    <>
      <TextButton onClick={() => setShown(true)}>{words.houseStyle}</TextButton>
      {shown && <HouseStyleDialog onClose={() => setShown(false)} />}
    </>
  )
}
