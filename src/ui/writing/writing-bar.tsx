import { writingWords as words } from '../../words/writing-words.ts'
import { IconButton } from '../parts/button.tsx'
import { PlanBar } from '../plan-frame/plan-bar.tsx'
import { usePlanMenu } from '../plan-frame/use-plan-menu.tsx'
import { useStores } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { printOpenPlan } from './print-open-plan.ts'

/** The bar of the writing screen. */
export function WritingBar({ session }: { readonly session: EditingSession }) {
  const stores = useStores()
  const { items, dialogs, saveFile } = usePlanMenu({
    beforeUse: session.commit,
    onSources: () => session.writing.setState({ floating: { kind: 'sources' } }),
    onPrint: () => void printOpenPlan(stores),
  })
  const toggleHelp = () =>
    session.writing.setState((state) => ({ sheet: state.sheet === 'guide' ? 'none' : 'guide', guideOpen: true }))
  return (
    <>
      <PlanBar here="schrijven" menu={items} onSaveFile={saveFile}>
        <IconButton icon="search" label={words.find} onClick={() => session.writing.setState({ search: 'find' })} />
        <IconButton
          icon="message-circle-question-mark"
          label={words.openHelp}
          className="help-tool"
          onClick={toggleHelp}
        />
      </PlanBar>
      {dialogs}
    </>
  )
}
