import { useState } from 'react'
import { findSection } from '../../plan/find-section.ts'
import { writingWords as words } from '../../words/writing-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { TextField } from '../parts/field.tsx'
import { MenuAt, type MenuItem } from '../parts/menu.tsx'
import { paths } from '../routes.ts'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { addOwnSection, goToSection, leaveOut, moveWithin, setState } from './section-commands.ts'

interface MenuProps {
  readonly session: EditingSession
  readonly section: string
  readonly anchor: HTMLElement
}

/** What can be done with a section: rename, move, add below, leave out. */
export function SectionMenu({ session, section, anchor }: MenuProps) {
  const chapters = usePlanState((state) => state.plan?.chapters) ?? []
  const found = findSection({ chapters }, section)
  if (!found) return null
  const shown = found.chapter.sections.filter((candidate) => !candidate.leftOut)
  const at = shown.findIndex((candidate) => candidate.id === section)
  const menu = words.sectionMenu
  const items: MenuItem[] = [
    { label: menu.rename, icon: 'pencil', onSelect: () => goToSection(session, section, 'heading') },
    {
      label: menu.up,
      icon: 'arrow-up',
      onSelect: () => moveWithin(session, section, -1),
      unavailable: at === 0 ? menu.first : undefined,
    },
    {
      label: menu.down,
      icon: 'arrow-down',
      onSelect: () => moveWithin(session, section, 1),
      unavailable: at === shown.length - 1 ? menu.last : undefined,
    },
    {
      label: menu.addBelow,
      icon: 'plus',
      onSelect: () => session.writing.setState({ floating: { kind: 'add-section', after: section } }),
    },
    {
      label: menu.earlier,
      icon: 'history',
      startsGroup: true,
      onSelect: () => {
        session.commit()
        location.assign(paths.earlier(session.plan.getState().id ?? '', section))
      },
    },
    {
      label: menu.leaveOut,
      icon: 'eye-off',
      onSelect: () => leaveOut(session, section),
      unavailable: shown.length === 1 ? words.lastSection : undefined,
    },
  ]
  return (
    <MenuAt
      anchor={anchor}
      label={menu.label(found.section.title)}
      items={items}
      onClose={() => session.writing.setState({ floating: null })}
      onLeave={() => session.current().commands.focus()}
    />
  )
}

/** Leeg, bezig or klaar; the first two follow the text, the last is the writer's word. */
export function StateMenu({ session, section, anchor }: MenuProps) {
  const chapters = usePlanState((state) => state.plan?.chapters) ?? []
  const state = findSection({ chapters }, section)?.section.state ?? 'leeg'
  const open = state === 'klaar' ? 'bezig' : state
  const items: MenuItem[] = [
    { label: words.stateMenu[open], checked: state !== 'klaar', onSelect: () => setState(session, section, open) },
    { label: words.stateMenu.klaar, checked: state === 'klaar', onSelect: () => setState(session, section, 'klaar') },
  ]
  return (
    <MenuAt
      anchor={anchor}
      label={words.stateMenu.label}
      items={items}
      onClose={() => session.writing.setState({ floating: null })}
      onLeave={() => session.current().commands.focus()}
    />
  )
}

/** Asks for the name of a new section. */
export function AddSectionDialog({
  session,
  after,
}: {
  readonly session: EditingSession
  readonly after: string | null
}) {
  const [title, setTitle] = useState('')
  const [error, setError] = useState<string | null>(null)
  const close = () => session.writing.setState({ floating: null })
  const add = () => {
    if (!title.trim()) {
      setError(words.sectionNameNeeded)
      return
    }
    close()
    // The dialog gives the focus back as it goes; the cursor must come after that.
    setTimeout(() => addOwnSection(session, title.trim(), after))
  }
  return (
    <Dialog title={words.addSectionTitle} onClose={close} onSubmit={add}>
      <TextField
        label={words.sectionName}
        hint={words.sectionNameHint}
        value={title}
        error={error}
        onValue={setTitle}
      />
      <DialogActions>
        <Button kind="main" submit>
          {words.add}
        </Button>
        <Button kind="quiet" onClick={close}>
          {words.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
