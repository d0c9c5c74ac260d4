import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { tableWords as words } from '../../words/insert-words.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState } from '../stores-context.ts'
import '../styles/table-bar.css'
import type { EditingSession } from './editing-session.ts'
import { removeTable, setTableHeaders, type TableFacts, tableFacts, tableHeaders } from './table-change.ts'
import { takeBack } from './take-back.ts'
import { useDockedBar } from './use-docked-bar.ts'
import { useEditorState } from './use-editor-state.ts'

interface TableBarProps {
  readonly session: EditingSession
  readonly editor: Editor
}

/** Tools for the table that holds the cursor, at the foot of the page. */
export function TableBar({ session, editor }: TableBarProps) {
  const readOnly = usePlanState((state) => state.readOnly)
  // As text, so that typing in a cell draws nothing again.
  const facts = useEditorState(editor, () => JSON.stringify(tableFacts(editor.state)))
  const shown = JSON.parse(facts) as TableFacts | null
  return shown && !readOnly ? <ShownTableBar session={session} editor={editor} facts={shown} /> : null
}

interface ShownTableBarProps extends TableBarProps {
  readonly facts: TableFacts
}

/** One tab stop with arrows inside; Alt+F10 goes there from the text and Esc goes back. */
function ShownTableBar({ session, editor, facts }: ShownTableBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  useDockedBar(bar)
  useBarKey(bar)
  const press = (event: KeyboardEvent) => {
    const all = [...(bar.current?.querySelectorAll('button') ?? [])]
    const at = all.indexOf(event.target as HTMLButtonElement)
    if (event.key === 'Escape') {
      event.stopPropagation()
      editor.commands.focus()
    }
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    const next = (to + all.length) % all.length
    setStop(next)
    all[next]?.focus()
  }
  const tools = toolsOf(session, editor, facts)
  return (
    <div
      ref={bar}
      className="tbl-bar"
      role="toolbar"
      aria-label={words.bar}
      aria-keyshortcuts="Alt+F10"
      onKeyDown={press}
    >
      {tools.map((tool, index) => (
        <ToolButton key={tool.label} tool={tool} stop={index === stop} />
      ))}
    </div>
  )
}

interface Tool {
  readonly label: string
  readonly icon: IconName
  readonly run: () => void
  /** Shown as a drawing alone. */
  readonly small?: boolean
  readonly pressed?: boolean
  /** Why it does nothing now. */
  readonly unavailable?: string | false
  readonly startsGroup?: boolean
}

function ToolButton({ tool, stop }: { readonly tool: Tool; readonly stop: boolean }) {
  const { label, icon, run, small, pressed, unavailable, startsGroup } = tool
  const name = unavailable ? `${label}. ${unavailable}` : label
  return (
    <button
      type="button"
      className={startsGroup ? 'tbl-tool starts-group' : 'tbl-tool'}
      tabIndex={stop ? 0 : -1}
      title={name}
      {...(small || unavailable ? { 'aria-label': name } : {})}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(unavailable ? { 'aria-disabled': true } : {})}
      // The selection in the table stays while a tool is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !unavailable && run()}
    >
      <Icon name={icon} />
      {!small && <span>{label}</span>}
    </button>
  )
}

function toolsOf(session: EditingSession, editor: Editor, facts: TableFacts): readonly Tool[] {
  // Commands belong to the state in which they are asked for, so each press asks for new ones.
  const then = (use: (commands: Editor['commands']) => unknown) => () => {
    use(editor.commands)
    if (!editor.view.hasFocus()) editor.commands.focus()
  }
  return [
    { label: words.rowAbove, icon: 'between-horizontal-end', run: then((commands) => commands.addRowBefore()) },
    { label: words.rowBelow, icon: 'between-horizontal-start', run: then((commands) => commands.addRowAfter()) },
    { label: words.columnLeft, icon: 'between-vertical-start', run: then((commands) => commands.addColumnBefore()) },
    { label: words.columnRight, icon: 'between-vertical-end', run: then((commands) => commands.addColumnAfter()) },
    {
      label: words.removeRow,
      icon: 'trash-2',
      run: then((commands) => commands.deleteRow()),
      unavailable: facts.allRows && words.lastRow,
      startsGroup: true,
    },
    {
      label: words.removeColumn,
      icon: 'trash-2',
      run: then((commands) => commands.deleteColumn()),
      unavailable: facts.allColumns && words.lastColumn,
    },
    {
      label: words.merge,
      icon: 'table-cells-merge',
      small: true,
      run: then((commands) => commands.mergeCells()),
      unavailable: !facts.canMerge && words.mergeFirst,
      startsGroup: true,
    },
    {
      label: words.split,
      icon: 'table-cells-split',
      small: true,
      run: then((commands) => commands.splitCell()),
      unavailable: !facts.canSplit && words.splitFirst,
    },
    {
      label: words.headerRowShort,
      icon: 'table',
      run: then(() => toggleHeaderRow(editor, facts)),
      pressed: facts.headerRow,
    },
    {
      label: words.alignRight,
      icon: 'text-align-end',
      small: true,
      run: then((commands) => commands.setCellAttribute('align', facts.alignRight ? null : 'right')),
      pressed: facts.alignRight,
    },
    {
      label: words.captionMore,
      icon: 'pencil',
      run: () => session.writing.setState({ floating: { kind: 'table', position: facts.position } }),
      startsGroup: true,
    },
    { label: words.removeTable, icon: 'trash-2', small: true, run: then(() => remove(editor, facts.position)) },
  ]
}

function toggleHeaderRow(editor: Editor, { position, headerRow }: TableFacts): void {
  const { tr } = editor.state
  const table = tr.doc.nodeAt(position)
  if (!table) return
  setTableHeaders(tr, position, { ...tableHeaders(table), row: !headerRow })
  editor.view.dispatch(tr)
}

function remove(editor: Editor, position: number): void {
  const tr = removeTable(editor.state, position)
  if (!tr) return
  const putBack = takeBack(editor, tr)
  editor.view.dispatch(tr)
  showToast(words.removed, { label: words.putBack, run: putBack })
}

function useBarKey(bar: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey) return
      event.preventDefault()
      bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [bar])
}
