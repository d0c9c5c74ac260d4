import type { Editor } from '@tiptap/core'
import { writingWords as words } from '../../words/writing-words.ts'
import type { MenuItem } from '../parts/menu.tsx'
import type { EditingSession } from './editing-session.ts'

export type TextStyleName = keyof typeof words.styles

/** Style of the paragraph at the cursor. */
export function styleOf(editor: Editor): TextStyleName {
  if (editor.isActive('heading', { level: 3 })) return 'heading3'
  if (editor.isActive('heading', { level: 4 })) return 'heading4'
  return editor.isActive('paragraph', { lead: true }) ? 'lead' : 'paragraph'
}

/** The styles that a paragraph can take. */
export function styleItems(editor: Editor): MenuItem[] {
  const current = styleOf(editor)
  const item = (style: TextStyleName, apply: () => void, keys?: string): MenuItem => ({
    label: words.styles[style],
    checked: current === style,
    onSelect: () => {
      apply()
      editor.commands.focus()
    },
    ...(keys ? { keys } : {}),
  })
  return [
    item('paragraph', () => editor.commands.setNode('paragraph', { lead: false }), 'Alt+Shift+0'),
    item('lead', () => editor.commands.setNode('paragraph', { lead: true })),
    item('heading3', () => editor.commands.setNode('heading', { level: 3 }), 'Alt+Shift+1'),
    item('heading4', () => editor.commands.setNode('heading', { level: 4 }), 'Alt+Shift+2'),
  ]
}

/** Boxes and quotes: around the paragraphs that are selected, or away when the cursor stands in one. */
export function boxItems(editor: Editor): MenuItem[] {
  const inBox = editor.isActive('box')
  const put = (kind: string) => () => {
    if (inBox) editor.chain().focus().updateAttributes('box', { kind }).run()
    else editor.chain().focus().wrapIn('box', { kind }).run()
  }
  const boxes = (['plicht', 'keuze', 'kernpunt', 'let-op'] as const).map(
    (kind): MenuItem => ({
      label: words.boxes[kind],
      icon: 'sticky-note',
      checked: editor.isActive('box', { kind }),
      onSelect: put(kind),
    }),
  )
  const quote: MenuItem = {
    label: words.quote,
    icon: 'quote',
    checked: editor.isActive('quote'),
    onSelect: () => editor.chain().focus().toggleWrap('quote').run(),
  }
  const away: MenuItem[] = inBox
    ? [
        {
          label: words.removeBox,
          icon: 'x',
          startsGroup: true,
          onSelect: () => editor.chain().focus().lift('box').run(),
        },
      ]
    : []
  return [...boxes, quote, ...away]
}

/** Tools that do not stand in the bar, and on a narrow screen those that do not fit in it. */
export function moreItems(session: EditingSession, editor: Editor): MenuItem[] {
  const mark = (name: 'subscript' | 'superscript'): MenuItem => ({
    label: words[name],
    icon: name,
    checked: editor.isActive(name),
    onSelect: () => editor.chain().focus().toggleMark(name).run(),
  })
  const float = (kind: 'link' | 'insert-table') => () => session.writing.setState({ floating: { kind } })
  const figureBlock = (block: 'chart' | 'figureTable', label: string, startsGroup = false): MenuItem => ({
    label,
    icon: block === 'chart' ? 'chart-column' : 'table',
    startsGroup,
    onSelect: () => session.writing.setState({ floating: { kind: 'insert-figures', block } }),
  })
  const inBar: MenuItem[] = narrow()
    ? [
        ...styleItems(editor),
        { label: words.link, icon: 'link', startsGroup: true, onSelect: float('link') },
        { label: words.table, icon: 'table', onSelect: float('insert-table') },
        { label: words.image, icon: 'image', onSelect: () => document.getElementById('kies-afbeelding')?.click() },
        ...boxItems(editor),
      ]
    : []
  return [
    ...inBar,
    figureBlock('chart', words.chart, inBar.length > 0),
    figureBlock('figureTable', words.figureTable),
    { ...mark('superscript'), startsGroup: true },
    mark('subscript'),
    {
      label: words.pageBreak,
      icon: 'separator-horizontal',
      startsGroup: true,
      onSelect: () => editor.chain().focus().insertContent({ type: 'pageBreak' }).run(),
    },
  ]
}

function narrow(): boolean {
  return window.matchMedia('(max-width: 40rem)').matches
}
