import '../styles/versions.css'
import { useState } from 'react'
import { versionWords as words } from '../../words/version-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { OpenPlan } from '../plan-frame/open-plan.tsx'
import { PlanBar } from '../plan-frame/plan-bar.tsx'
import { usePlanMenu } from '../plan-frame/use-plan-menu.tsx'
import { usePlanState } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'
import { useLoadedVersions } from './use-loaded-versions.ts'
import { VersionsWorkspace } from './versions-workspace.tsx'

interface VersionsScreenProps {
  readonly planId: string
  /** Section of which an earlier state is looked for. */
  readonly sectionId?: string | null
}

/** The screen on which versions of a plan are kept, compared and put back. */
export function VersionsScreen({ planId, sectionId = null }: VersionsScreenProps) {
  return (
    <OpenPlan planId={planId}>
      <VersionsFrame sectionId={sectionId} />
    </OpenPlan>
  )
}

function VersionsFrame({ sectionId }: { readonly sectionId: string | null }) {
  const title = usePlanState((state) => state.plan?.title) ?? ''
  const { loaded, retry } = useLoadedVersions()
  const { items, dialogs, saveFile } = usePlanMenu({ beforeUse: () => undefined })
  const [listOpen, setListOpen] = useState(false)
  useTitle(words.screen(title))
  return (
    <div className={listOpen ? 'app two versions has-rail' : 'app two versions'}>
      <PlanBar here="versies" menu={items} onSaveFile={saveFile} />
      {loaded.kind === 'ready' ? (
        <VersionsWorkspace store={loaded.store} section={sectionId} list={{ open: listOpen, setOpen: setListOpen }} />
      ) : (
        <main className="work full" id="inhoud" tabIndex={-1}>
          <div className="wrap mid">
            <h1 className="title">{words.title}</h1>
            {loaded.kind === 'loading' ? (
              <p className="meta loading after-title" role="status">
                {words.loading}
              </p>
            ) : (
              <LoadFailed onRetry={retry} />
            )}
          </div>
        </main>
      )}
      {dialogs}
    </div>
  )
}

function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="after-title">
      <Alert kind="err">
        <p>{words.partFailed}</p>
        <p className="alert-action">
          <Button onClick={onRetry}>{uiWords.tryAgain}</Button>
        </p>
      </Alert>
    </div>
  )
}
