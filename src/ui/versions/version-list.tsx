import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { VersionsStore } from '../../store/versions-store.ts'
import type { PlanVersion } from '../../versions/plan-version.ts'
import { uiWords } from '../../words/ui-words.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { Button, IconButton } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { MenuButton } from '../parts/menu.tsx'
import { classes } from '../parts/nl-design-names.ts'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState } from '../stores-context.ts'
import { aboutOf, headOf, nameOf } from './version-labels.ts'

interface VersionListProps {
  readonly store: VersionsStore
  readonly versions: readonly PlanVersion[]
  /** The version that is compared. */
  readonly current: PlanVersion | null
  /** Whether it was opened over the page. */
  readonly open: boolean
  readonly onChoose: (version: PlanVersion) => void
  /** Asks for the name of a version, or of a new one. */
  readonly onName: (version: PlanVersion | 'new') => void
  /** Closes the list where it lies over the page. */
  readonly onClose: () => void
}

/** The versions at the left: those with a name first, then those that were kept by themselves. */
export function VersionList({ store, versions, current, open, onChoose, onName, onClose }: VersionListProps) {
  const elsewhere = usePlanState((state) => state.elsewhere)
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('.close-list')?.focus()
  }, [open])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (open && event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  const group = (title: string, shown: readonly PlanVersion[]) =>
    shown.length > 0 && (
      <>
        <h2 className="meta version-group">{title}</h2>
        <ol>
          {shown.map((version) => (
            <VersionLine
              key={version.id}
              store={store}
              version={version}
              isCurrent={version.id === current?.id}
              onChoose={onChoose}
              onName={onName}
            />
          ))}
        </ol>
      </>
    )
  return (
    <nav ref={list} className="rail" aria-label={words.list} onKeyDown={closeOnEscape}>
      <div className="rail-list">
        <IconButton icon="x" label={words.closeList} className="close-list" onClick={onClose} />
        <p className="keep-version">
          <Button
            size="small"
            icon="bookmark-plus"
            className="btn-full"
            unavailable={elsewhere ? words.whyNot.elsewhere : undefined}
            onClick={() => onName('new')}
          >
            {words.keep}
          </Button>
        </p>
        {group(
          words.named,
          versions.filter(({ name }) => name !== null),
        )}
        {group(
          words.automatic,
          versions.filter(({ name }) => name === null),
        )}
      </div>
    </nav>
  )
}

interface VersionLineProps {
  readonly store: VersionsStore
  readonly version: PlanVersion
  readonly isCurrent: boolean
  readonly onChoose: (version: PlanVersion) => void
  readonly onName: (version: PlanVersion) => void
}

function VersionLine({ store, version, isCurrent, onChoose, onName }: VersionLineProps) {
  const now = Date.now()
  const named = version.name !== null
  const [asking, setAsking] = useState(false)
  const remove = () => (named ? setAsking(true) : void removeVersion(store, version))
  return (
    <li className={classes('version', isCurrent && 'cur')}>
      <button
        type="button"
        className="version-choice"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(version)}
      >
        <Icon name={named ? 'bookmark' : 'clock'} />
        <span>
          <span className={named ? 'version-name' : undefined}>{headOf(version, now)}</span>
          <span className="meta">{aboutOf(version, now)}</span>
        </span>
      </button>
      <MenuButton
        label={words.more(nameOf(version, now))}
        items={[
          { label: named ? words.rename : words.giveName, icon: 'pencil', onSelect: () => onName(version) },
          { label: words.remove, icon: 'trash-2', onSelect: remove },
        ]}
      />
      {asking && (
        <RemoveDialog
          name={version.name ?? ''}
          onRemove={() => void removeVersion(store, version)}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  )
}

interface RemoveDialogProps {
  readonly name: string
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** A version with a name was kept on purpose, such as the one that was adopted: that is asked first. */
function RemoveDialog({ name, onRemove, onClose }: RemoveDialogProps) {
  const remove = () => {
    onClose()
    onRemove()
  }
  return (
    <Dialog title={words.removeQuestion(name)} onClose={onClose}>
      <p>{words.removeText}</p>
      <DialogActions>
        <Button kind="danger" onClick={remove}>
          {words.remove}
        </Button>
        <Button onClick={onClose} data-safe>
          {uiWords.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Takes a version out, with a way back in the message. */
async function removeVersion(store: VersionsStore, version: PlanVersion): Promise<void> {
  const name = nameOf(version, Date.now())
  const back = await store.getState().remove(version)
  if (!back) return showToast(words.failed)
  const putBack = async () => showToast((await back()) ? words.back(name) : words.failed)
  showToast(words.removed(name), { label: words.putBack, run: () => void putBack() })
}
