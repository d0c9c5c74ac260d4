import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { writingWords as words } from '../../words/writing-words.ts'
import { IconButton } from '../parts/button.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { MenuAt, type MenuItem } from '../parts/menu.tsx'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { takeImages } from './take-images.ts'
import { boxItems, moreItems, styleItems, styleOf } from './toolbar-menus.ts'
import { useEditorState } from './use-editor-state.ts'
import { WordCount } from './word-count.tsx'

interface ToolbarProps {
  readonly session: EditingSession
  readonly editor: Editor
}

/** One line of tools above the text: one tab stop, arrows inside. */
export function Toolbar({ session, editor }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const readOnly = usePlanState((state) => state.readOnly)
  const [stop, setStop] = useState(0)
  const controls = () =>
    [...(bar.current?.querySelectorAll<HTMLElement>('button') ?? [])].filter(
      (control) => control.offsetParent !== null && !inMenu(control) && !control.matches(':disabled'),
    )
  const press = (event: KeyboardEvent) => {
    const all = controls()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
    const target = to === undefined ? undefined : all[(to + all.length) % all.length]
    if (!target || at < 0) return
    event.preventDefault()
    setStop(all.indexOf(target))
    target.focus()
  }
  const keepOneStop = () => {
    const all = controls()
    for (const [index, control] of all.entries()) control.tabIndex = index === Math.min(stop, all.length - 1) ? 0 : -1
  }
  // After each drawing, and on arrival: a tool that was switched off may be on by now.
  useEffect(keepOneStop)
  const enter = (event: React.FocusEvent) => {
    // Arriving by Tab lands on the tool that was used last.
    if (bar.current?.contains(event.relatedTarget) || inMenu(event.target)) return
    keepOneStop()
    const target = controls()[stop]
    if (target && event.target !== target && event.relatedTarget) target.focus({ preventScroll: true })
  }
  return (
    <div
      className="toolbar"
      role="toolbar"
      aria-label={words.toolbar}
      aria-controls="tekst"
      onKeyDown={press}
      onFocus={enter}
      // A press with the mouse leaves the cursor where it is; the text must not move under it.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div ref={bar} className="tools">
        {!readOnly && <Tools session={session} editor={editor} />}
        <WordCount session={session} editor={editor} />
      </div>
    </div>
  )
}

/** A menu of the bar is drawn inside it and has the focus to itself. */
function inMenu(target: Element): boolean {
  return target.closest('[role=menu]') !== null
}

function Tools({ session, editor }: ToolbarProps) {
  const canUndo = useEditorState(editor, () => undoDepth(editor.state) > 0)
  const canRedo = useEditorState(editor, () => redoDepth(editor.state) > 0)
  const run = (command: () => unknown) => () => {
    command()
    editor.commands.focus()
  }
  return (
    <>
      <IconButton icon="undo-2" label={words.undo} disabled={!canUndo} onClick={run(() => editor.commands.undo())} />
      <IconButton icon="redo-2" label={words.redo} disabled={!canRedo} onClick={run(() => editor.commands.redo())} />
      <Separator />
      <StyleMenu editor={editor} />
      <Separator />
      <Toggle
        editor={editor}
        icon="bold"
        label={words.bold}
        active="bold"
        run={run(() => editor.commands.toggleMark('bold'))}
      />
      <Toggle
        editor={editor}
        icon="italic"
        label={words.italic}
        active="italic"
        run={run(() => editor.commands.toggleMark('italic'))}
      />
      <Toggle
        editor={editor}
        icon="list"
        label={words.bullets}
        active="bulletList"
        run={run(() => editor.commands.toggleList('bulletList', 'listItem'))}
      />
      <Toggle
        editor={editor}
        icon="list-ordered"
        label={words.numbers}
        active="orderedList"
        run={run(() => editor.commands.toggleList('orderedList', 'listItem'))}
      />
      <Separator />
      <InsertTools session={session} editor={editor} />
      <Separator />
      <button
        type="button"
        className="style"
        aria-haspopup="dialog"
        title={words.figureLong}
        onClick={() => session.writing.setState({ floating: { kind: 'figure-picker' } })}
      >
        <Icon name="hash" /> {words.figure}
      </button>
      <ToolMenu
        editor={editor}
        icon="ellipsis"
        label={words.more}
        className="more-tools"
        items={() => moreItems(session, editor)}
      />
    </>
  )
}

function InsertTools({ session, editor }: ToolbarProps) {
  const files = useRef<HTMLInputElement>(null)
  const float = (kind: 'link' | 'insert-table') => () => session.writing.setState({ floating: { kind } })
  return (
    <span className="lg">
      <Toggle editor={editor} icon="link" label={words.link} active="link" run={float('link')} />
      <IconButton icon="table" label={words.table} onClick={float('insert-table')} />
      <IconButton icon="image" label={words.image} onClick={() => files.current?.click()} />
      <ToolMenu editor={editor} icon="sticky-note" label={words.box} items={() => boxItems(editor)} />
      <input
        ref={files}
        id="kies-afbeelding"
        type="file"
        accept="image/*"
        hidden
        aria-label={words.image}
        onChange={(event) => {
          void takeImages([...(event.target.files ?? [])], {
            store: session.plan,
            writing: session.writing,
            editor,
          })
          event.target.value = ''
        }}
      />
    </span>
  )
}

function Separator() {
  return <span className="sep lg" aria-hidden="true" />
}

interface ToggleProps {
  readonly editor: Editor
  readonly icon: IconName
  readonly label: string
  /** Mark or node that makes the tool pressed. */
  readonly active: string
  readonly run: () => void
}

function Toggle({ editor, icon, label, active, run }: ToggleProps) {
  const pressed = useEditorState(editor, () => editor.isActive(active))
  return <IconButton icon={icon} label={label} pressed={pressed} onClick={run} />
}

interface ToolMenuProps {
  readonly editor: Editor
  readonly icon?: IconName
  readonly label: string
  readonly className?: string
  readonly items: () => readonly MenuItem[]
  readonly children?: ReactNode
}

function ToolMenu({ editor, icon, label, className, items, children }: ToolMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const toggle = (event: React.MouseEvent<HTMLElement>) => setAnchor(anchor ? null : event.currentTarget)
  return (
    <>
      {icon ? (
        <IconButton
          icon={icon}
          label={label}
          className={className ?? ''}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={toggle}
        />
      ) : (
        <button
          type="button"
          className="style lg"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          aria-label={label}
          onClick={toggle}
        >
          {children}
        </button>
      )}
      {anchor && (
        <MenuAt
          anchor={anchor}
          label={label}
          items={items()}
          onClose={() => setAnchor(null)}
          onLeave={() => editor.commands.focus()}
        />
      )}
    </>
  )
}

function StyleMenu({ editor }: { readonly editor: Editor }) {
  const style = useEditorState(editor, () => styleOf(editor))
  return (
    <ToolMenu editor={editor} label={words.styleOf(words.styles[style])} items={() => styleItems(editor)}>
      {words.styles[style]} <Icon name="chevron-down" />
    </ToolMenu>
  )
}
