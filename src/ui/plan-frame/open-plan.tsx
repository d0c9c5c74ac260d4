import { type ReactNode, useEffect } from 'react'
import { useStore } from 'zustand'
import { writingWords as words } from '../../words/writing-words.ts'
import { downloadFile } from '../parts/file-access.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { usePlanState, useStores } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'

/** Opens a plan and shows what is inside when it is there; else says why not and what can be done. */
export function OpenPlan({ planId, children }: { readonly planId: string; readonly children: ReactNode }) {
  const { plan } = useStores()
  const phase = usePlanState((state) => state.phase)
  const openId = usePlanState((state) => state.id)
  useEffect(() => {
    const { id, phase: now } = plan.getState()
    if (id !== planId || now === 'none') void plan.getState().open(planId)
  }, [plan, planId])
  if (openId !== planId || phase === 'none' || phase === 'loading') return <Opening />
  if (phase === 'failed') return <NotOpened planId={planId} />
  return children
}

function Opening() {
  return (
    <main className="work" id="inhoud" tabIndex={-1}>
      <Waiting>{words.loading}</Waiting>
    </main>
  )
}

function NotOpened({ planId }: { readonly planId: string }) {
  const { plan, plans } = useStores()
  const failure = usePlanState((state) => state.failure)
  const missing = failure === 'missing'
  const lost = useStore(plans, (state) => state.lost.includes(planId))
  useEffect(() => {
    if (missing) void plans.getState().refresh()
  }, [plans, missing])
  const raw = () =>
    void plans
      .getState()
      .exportRaw(planId)
      .then((text) => downloadFile(`${planId}.json`, new Blob([text], { type: 'application/json' })))
  const title = missing ? words.missingTitle : words.unreadableTitle
  useTitle(title)
  const missingText = lost ? words.lostText : words.missingText
  const text = missing ? missingText : failure === 'unreadable' ? words.unreadableText : words.closedText
  return (
    <main className="work" id="inhoud" tabIndex={-1}>
      <div className="wrap slim">
        <Empty title={title} text={text} level={1}>
          {failure === 'unreadable' && <Button onClick={raw}>{words.saveFile}</Button>}
          {!missing && failure !== 'unreadable' && (
            <Button onClick={() => void plan.getState().open(planId)}>{words.tryAgain}</Button>
          )}
          <LinkButton href="#/">{words.backToPlans}</LinkButton>
        </Empty>
      </div>
    </main>
  )
}
