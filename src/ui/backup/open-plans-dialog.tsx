import { useEffect, useState } from 'react'
import { readPlansFile, type PlanOfFile, type PlansFileResult } from '../../storage/read-plans-file.ts'
import { takeAlongRefusals, takeAlongWords as words } from '../../words/take-along-words.ts'
import { periodWords, uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { Checkbox } from '../parts/choice.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { showToast } from '../parts/toast-store.ts'
import { Waiting } from '../parts/waiting.tsx'
import { type AppStores, useStores } from '../stores-context.ts'
import { bringIn } from './open-plans-file.ts'

interface OpenPlansDialogProps {
  readonly file: File
  readonly onClose: () => void
}

/** What is in a file with all plans, to choose from. */
export function OpenPlansDialog({ file, onClose }: OpenPlansDialogProps) {
  const [read, setRead] = useState<PlansFileResult | null>(null)
  useEffect(() => {
    let gone = false
    void readPlansFile(file).then((result) => {
      if (!gone) setRead(result)
    })
    return () => {
      gone = true
    }
  }, [file])
  return (
    <Dialog title={words.openTitle} onClose={onClose}>
      {!read && <Waiting>{uiWords.loading}</Waiting>}
      {read?.kind === 'refused' && (
        <>
          <Alert kind="err" announce>
            {takeAlongRefusals[read.code]}
          </Alert>
          <DialogActions>
            <Button onClick={onClose} data-safe>
              {uiWords.close}
            </Button>
          </DialogActions>
        </>
      )}
      {read?.kind === 'read' && <Choose read={read} fileName={file.name} onClose={onClose} />}
    </Dialog>
  )
}

interface ChooseProps {
  readonly read: Extract<PlansFileResult, { readonly kind: 'read' }>
  readonly fileName: string
  readonly onClose: () => void
}

function Choose({ read: { plans, damaged, newer }, fileName, onClose }: ChooseProps) {
  const stores = useStores()
  const here = useHere(stores)
  const [busy, setBusy] = useState(false)
  /** What was ticked or unticked by hand; without that a plan is ticked when it is not here. */
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({})
  if (!here) return <Waiting>{uiWords.loading}</Waiting>
  const isChosen = ({ plan }: PlanOfFile) => ticks[plan.id] ?? !here.has(plan.id)
  const chosen = plans.filter(isChosen)
  const open = async () => {
    setBusy(true)
    const { count, styleKept, stopped } = await bringIn(stores, chosen, fileName)
    showToast([stopped ? words.stopped(count) : words.opened(count), ...(styleKept ? [words.styleKept] : [])].join(' '))
    onClose()
  }
  return (
    <>
      <p>{words.openText}</p>
      {damaged.length > 0 && (
        <Alert kind="warn" announce>
          {words.damaged(damaged)}
        </Alert>
      )}
      {newer.length > 0 && (
        <Alert kind="warn" announce>
          {words.newer(newer)}
        </Alert>
      )}
      {plans.map((file) => (
        <Checkbox
          key={file.plan.id}
          label={file.plan.title}
          hint={hintOf(file, here.has(file.plan.id))}
          checked={isChosen(file)}
          onChange={(tick) => setTicks({ ...ticks, [file.plan.id]: tick })}
        />
      ))}
      <DialogActions>
        <Button
          kind="main"
          busy={busy ? words.opening : undefined}
          unavailable={chosen.length === 0 ? words.choose : undefined}
          onClick={() => void open()}
        >
          {words.open(chosen.length)}
        </Button>
        <Button onClick={onClose} data-safe>
          {uiWords.cancel}
        </Button>
      </DialogActions>
    </>
  )
}

function hintOf({ plan, versions }: PlanOfFile, isHere: boolean): string {
  const facts = [plan.municipality.name, periodWords(plan.period)]
  if (versions.length > 0) facts.push(words.withVersions(versions.length))
  return `${facts.join(' · ')}. ${isHere ? words.here : words.notHere}`
}

/** Ids of the plans in this browser, removed ones included; null until they are known. */
function useHere({ database }: AppStores): ReadonlySet<string> | null {
  const [here, setHere] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    database.list().then(
      (plans) => setHere(new Set(plans.map(({ id }) => id))),
      () => setHere(new Set()),
    )
  }, [database])
  return here
}
