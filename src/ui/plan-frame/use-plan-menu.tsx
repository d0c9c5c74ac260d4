import { lazy, type ReactNode, Suspense, useState } from 'react'
import { writingWords as words } from '../../words/writing-words.ts'
import type { MenuItem } from '../parts/menu.tsx'
import { paths } from '../routes.ts'
import { usePlanState, useStores } from '../stores-context.ts'
import { savePlanFile } from './save-plan-file.ts'

const HouseStyleDialog = lazy(() =>
  import('../house-style/house-style-dialog.tsx').then((file) => ({ default: file.HouseStyleDialog })),
)
const BackupDialog = lazy(() => import('../backup/backup-dialog.tsx').then((file) => ({ default: file.BackupDialog })))
const PlanFactsDialog = lazy(() =>
  import('../plan-facts/plan-facts-dialog.tsx').then((file) => ({ default: file.PlanFactsDialog })),
)
const RecentMessages = lazy(() =>
  import('../parts/recent-messages.tsx').then((file) => ({ default: file.RecentMessages })),
)

type Shown = 'facts' | 'house-style' | 'backup' | 'recent' | null

interface PlanMenuOptions {
  /** Runs before anything reads or changes the plan, so that the last typing goes along. */
  readonly beforeUse: () => void
  readonly onSources?: () => void
  readonly onPrint?: () => void
}

/** What can be done with the plan as a whole, from every screen of it. */
export function usePlanMenu({ beforeUse, onSources, onPrint }: PlanMenuOptions): {
  readonly items: readonly MenuItem[]
  readonly dialogs: ReactNode
  readonly saveFile: () => void
} {
  const stores = useStores()
  const id = usePlanState((state) => state.id) ?? ''
  const [shown, setShown] = useState<Shown>(null)
  const close = () => setShown(null)
  const saveFile = () => {
    beforeUse()
    void savePlanFile(stores)
  }
  const show = (dialog: Shown) => () => {
    beforeUse()
    setShown(dialog)
  }
  const items: MenuItem[] = [
    { label: words.facts, icon: 'pencil', onSelect: show('facts') },
    { label: words.houseStyle, icon: 'palette', onSelect: show('house-style') },
    { label: words.versions, icon: 'bookmark', onSelect: () => location.assign(paths.versions(id)) },
    { label: words.template, icon: 'list-tree', onSelect: () => location.assign(paths.template(id)) },
    { label: words.saveFile, icon: 'save', startsGroup: true, onSelect: saveFile },
    { label: words.backup, icon: 'hard-drive', onSelect: show('backup') },
    ...(onPrint ? [{ label: words.print, icon: 'printer', keys: 'Ctrl+P', onSelect: onPrint } as const] : []),
    ...(onSources
      ? [{ label: words.sources, icon: 'external-link', startsGroup: true, onSelect: onSources } as const]
      : []),
    { label: words.recent, icon: 'history', startsGroup: !onSources, onSelect: show('recent') },
    { label: words.keys, icon: 'keyboard', keys: 'F1', onSelect: () => location.assign('#/uitleg') },
  ]
  const dialogs = (
    <Suspense>
      {shown === 'facts' && <PlanFactsDialog onClose={close} />}
      {shown === 'house-style' && <HouseStyleDialog onClose={close} />}
      {shown === 'backup' && <BackupDialog onClose={close} />}
      {shown === 'recent' && <RecentMessages onClose={close} />}
    </Suspense>
  )
  return { items, dialogs, saveFile }
}
