import { Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { openFileWords } from '../../words/file-words.ts'
import { startWords as words } from '../../words/start-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button, LinkButton, TextButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { classes, nlNames } from '../parts/nl-design-names.ts'
import { paths } from '../routes.ts'
import { useStores } from '../stores-context.ts'
import { DeletedPlans } from './deleted-plans.tsx'
import { BackupReminder, LostPlans, RenameDialog } from './lazy-parts.ts'
import { MissingPlan } from './missing-plan.tsx'
import { PlanRow } from './plan-row.tsx'
import { usePlanActions } from './use-plan-actions.ts'
import type { PlanFiles } from './use-plan-files.ts'

/** The plans in this browser, with what can be done with each. */
export function PlanList({ files }: { readonly files: PlanFiles }) {
  const { plans: store } = useStores()
  const plans = useStore(store, (state) => state.plans)
  const notes = useStore(store, (state) => state.notes)
  const lost = useStore(store, (state) => state.lost.length > 0)
  const [renaming, setRenaming] = useState<{ readonly id: string; readonly title: string } | null>(null)
  const actions = usePlanActions(setRenaming)
  const kept = plans.filter((plan) => plan.deletedAt === null)
  const isChanged = kept.some(({ id }) => (notes[id]?.changed ?? 0) > 0)
  const now = Date.now()
  return (
    <>
      <PlanListHead files={files} />
      {files.refused && (
        <div className="after-title">
          <Alert kind="err" announce>
            {files.refused}
          </Alert>
        </div>
      )}
      <Suspense>
        {lost && <LostPlans onPick={files.pick} onOpen={files.open} />}
        {isChanged && <BackupReminder onSave={actions.saveFile} />}
      </Suspense>
      {kept.length > 0 && (
        <table className={classes(nlNames.table, 'plans')}>
          <caption className="sr">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.plan}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.status}</th>
              <th scope="col">{words.changed}</th>
              <th scope="col">{words.done}</th>
              <th scope="col">
                <span className="sr">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kept.map((plan) => (
              <PlanRow
                key={plan.id}
                plan={plan}
                now={now}
                actions={actions}
                backupAt={notes[plan.id]?.backup?.at ?? null}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className="see-example">
        <TextButton onClick={files.openExample}>{words.seeExample}</TextButton>{' '}
        <span className="meta">{words.exampleNote}</span>
      </p>
      <DeletedPlans plans={plans} actions={actions} />
      <MissingPlan />
      <p className="meta privacy">
        <Icon name="lock" />
        <span>{words.privacy}</span>
      </p>
      <Suspense>{renaming && <RenameDialog plan={renaming} onClose={() => setRenaming(null)} />}</Suspense>
    </>
  )
}

function PlanListHead({ files }: { readonly files: PlanFiles }) {
  return (
    <div className="spread">
      <h1 className="title">{uiWords.myPlans}</h1>
      <div className="row">
        <Button icon="file-up" onClick={files.pick} busy={files.busy ? openFileWords.reading : undefined}>
          {openFileWords.open}
        </Button>
        <LinkButton kind="main" icon="plus" href={paths.newPlan}>
          {words.newPlan}
        </LinkButton>
      </div>
    </div>
  )
}
