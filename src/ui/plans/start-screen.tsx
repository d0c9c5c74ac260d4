import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { storageWords } from '../../words/save-words.ts'
import { startWords as words } from '../../words/start-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { GeneralFrame } from '../general-frame.tsx'
import { Alert } from '../parts/alert.tsx'
import { TextButton } from '../parts/button.tsx'
import { FileDrop } from '../parts/file-drop.tsx'
import { useStores } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'
import { FirstVisit } from './first-visit.tsx'
import { OpenPlansDialog } from './lazy-parts.ts'
import { PlanList } from './plan-list.tsx'
import { usePlanFiles } from './use-plan-files.ts'

/** The start: the plans in this browser, or a welcome when there are none. */
export function StartScreen() {
  const { plans } = useStores()
  const phase = useStore(plans, (state) => state.phase)
  const failure = useStore(plans, (state) => state.failure)
  const empty = useStore(plans, (state) => state.plans.length === 0)
  const files = usePlanFiles()
  useFreshList()
  useTitle(phase === 'ready' && empty ? words.firstScreen : uiWords.myPlans)
  const welcome = phase === 'ready' && empty
  return (
    <GeneralFrame width={welcome ? 'slim' : 'mid'} {...(welcome ? { className: 'first-visit' } : {})}>
      {phase === 'failed' && (
        <>
          <h1 className="title">{uiWords.myPlans}</h1>
          <div className="after-title">
            <Alert kind="err" announce>
              {words.listFailed} {storageWords[failure ?? 'unknown']}{' '}
              <TextButton onClick={() => void plans.getState().refresh()}>{uiWords.tryAgain}</TextButton>
            </Alert>
          </div>
        </>
      )}
      {welcome && <FirstVisit files={files} />}
      {phase === 'ready' && !empty && <PlanList files={files} />}
      {files.several && (
        <Suspense>
          <OpenPlansDialog file={files.several} onClose={files.closeSeveral} />
        </Suspense>
      )}
      <FileDrop title={uiWords.dropTitle} text={uiWords.dropText} onFile={files.open} />
    </GeneralFrame>
  )
}

/** Reads the list when one comes here, after what was typed in an open plan has been stored. */
function useFreshList(): void {
  const { plan, plans } = useStores()
  useEffect(() => {
    const read = async () => {
      await plan.getState().flush()
      await plans.getState().refresh()
    }
    void read()
  }, [plan, plans])
}
