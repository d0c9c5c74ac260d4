import { Extension } from '@tiptap/core'
import { Fragment, type Node as PmNode, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Marks a change of the sections themselves, made by a command of the plan. */
export const structureChange = 'sectionStructure'

/** Ids of the sections in a chapter, in order. */
export function sectionIds(doc: PmNode): string[] {
  const ids: string[] = []
  doc.forEach((section) => ids.push(String(section.attrs['id'])))
  return ids
}

/**
 * Keeps every section in place: a selection over more sections loses its text, never a section or its heading;
 * what is pasted over it lands where it began. Anything else that would change the row of sections is refused.
 */
export const SectionGuard = Extension.create({
  name: 'sectionGuard',
  addProseMirrorPlugins: () => [guardPlugin()],
  addKeyboardShortcuts() {
    const run = (change: Change) => () => apply(this.editor.view, change(this.editor.state))
    const clear = run(clearedAcross)
    const leave = run((state) => leftTitle(state) ?? clearedAcross(state))
    return {
      Backspace: clear,
      Delete: clear,
      'Mod-Backspace': clear,
      'Mod-Delete': clear,
      Enter: leave,
      'Shift-Enter': leave,
    }
  },
})

function guardPlugin(): Plugin {
  return new Plugin({
    key: new PluginKey('sectionGuard'),
    filterTransaction: (tr, state) =>
      !tr.docChanged || tr.getMeta(structureChange) === true || sameSections(state.doc, tr.doc),
    props: {
      handleTextInput: (view, _from, _to, text) => apply(view, clearedAcross(view.state)?.insertText(text)),
      handlePaste: (view, _event, slice) => {
        const tr = clearedAcross(view.state) ?? view.state.tr
        if (inTitle(tr.selection) && !isWords(slice)) pasteBelowTitle(tr, slice)
        else if (tr.docChanged) tr.replaceSelection(slice)
        else return false
        return apply(view, tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
      },
      handleDOMEvents: {
        cut: (view, event) => {
          if (!crosses(view.state)) return false
          event.preventDefault()
          const { dom, text } = view.serializeForClipboard(view.state.selection.content())
          event.clipboardData?.setData('text/html', dom.innerHTML)
          event.clipboardData?.setData('text/plain', text)
          return apply(view, clearedAcross(view.state))
        },
      },
      // A copied or dragged piece that holds sections becomes its headings and blocks.
      transformCopied: (slice) => withoutSections(slice),
      transformPasted: (slice) => withoutSections(slice),
    },
  })
}

function sameSections(before: PmNode, after: PmNode): boolean {
  if (before.childCount !== after.childCount) return false
  for (let index = 0; index < before.childCount; index += 1) {
    const [old, now] = [before.child(index), after.child(index)]
    if (now.type.name !== 'section' || old.attrs['id'] !== now.attrs['id']) return false
  }
  return true
}

type Change = (state: EditorState) => Transaction | null

/** Dispatches what there is to dispatch, and says whether there was. */
function apply(view: EditorView, tr: Transaction | null | undefined): boolean {
  if (tr) view.dispatch(tr)
  return Boolean(tr)
}

interface SectionPlace {
  readonly titleStart: number
  readonly titleEnd: number
  readonly bodyStart: number
  readonly bodyEnd: number
}

function sectionPlaces(doc: PmNode): readonly SectionPlace[] {
  const places: SectionPlace[] = []
  doc.forEach((section, offset) => {
    const titleStart = offset + 2
    const titleEnd = titleStart + (section.firstChild?.content.size ?? 0)
    places.push({ titleStart, titleEnd, bodyStart: titleEnd + 1, bodyEnd: offset + section.nodeSize - 1 })
  })
  return places
}

/** Whether deleting the selection would take a section or heading away, or pull text into a heading. */
function crosses({ doc, selection: { from, to, empty } }: EditorState): boolean {
  if (empty) return false
  return !sectionPlaces(doc).some(
    ({ titleStart, titleEnd, bodyStart, bodyEnd }) =>
      (from >= bodyStart && to <= bodyEnd) || (from >= titleStart && to <= titleEnd),
  )
}

/** Clears the selected text of every section that a selection touches, or null when it stays within one. */
function clearedAcross(state: EditorState): Transaction | null {
  if (!crosses(state)) return null
  const { from, to } = state.selection
  const { tr } = state
  const pieces: [number, number][] = []
  for (const { titleStart, titleEnd, bodyStart, bodyEnd } of sectionPlaces(state.doc)) {
    // A heading that is wholly inside the selection stays: only text goes.
    if (from > titleStart && from < titleEnd) pieces.push([from, Math.min(to, titleEnd)])
    const [start, end] = [Math.max(from, bodyStart), Math.min(to, bodyEnd)]
    if (start < end) pieces.push([start, end])
  }
  for (const [start, end] of pieces.reverse()) clearPiece(tr, start, end)
  const at = tr.doc.resolve(Math.min(tr.mapping.map(from, -1), tr.doc.content.size))
  return tr.setSelection(TextSelection.near(at, 1)).scrollIntoView()
}

function clearPiece(tr: Transaction, start: number, end: number): void {
  const $start = tr.doc.resolve(start)
  const $end = tr.doc.resolve(end)
  // Whole blocks of a section: one empty paragraph stays in their place.
  if ($start.depth === 1 && $end.depth === 1) {
    const paragraph = tr.doc.type.schema.nodes['paragraph']?.create()
    if (paragraph) tr.replaceWith(start, end, Fragment.from(paragraph))
  } else {
    tr.deleteRange(start, end)
  }
}

/** Enter in a heading takes out what is selected of it and goes to the text below it. */
function leftTitle(state: EditorState): Transaction | null {
  if (!inTitle(state.selection)) return null
  const { tr } = state
  if (!state.selection.empty) tr.deleteSelection()
  return tr.setSelection(startOfText(tr)).scrollIntoView()
}

function inTitle({ $from, $to }: Selection): boolean {
  return $from.parent.type.name === 'sectionTitle' && $from.sameParent($to)
}

/** The start of the text below the heading that holds the cursor. */
function startOfText({ doc, selection }: Transaction): Selection {
  return TextSelection.near(doc.resolve(selection.$from.after()), 1)
}

/** Blocks that are pasted in a heading come as blocks of their own at the start of the text; the heading stays whole. */
function pasteBelowTitle(tr: Transaction, { content }: Slice): void {
  const start = tr.selection.$from.after()
  const size = tr.doc.content.size
  tr.replaceRange(start, start, new Slice(content, 0, 0))
  tr.setSelection(TextSelection.near(tr.doc.resolve(start + tr.doc.content.size - size), -1))
}

/** Whether a slice is no more than words, which may stand in a heading. */
function isWords({ content }: Slice): boolean {
  const only = content.childCount === 1 ? content.firstChild : null
  return only === null ? content.childCount === 0 : only.isInline || only.isTextblock
}

/** Takes the sections off a piece and leaves it as open at its ends as it was, so that words still land within a line. */
function withoutSections(slice: Slice): Slice {
  let found = false
  slice.content.forEach((node) => {
    if (node.type.name === 'section' || node.type.name === 'sectionTitle') found = true
  })
  if (!found) return slice
  const blocks = Fragment.from(slice.content.content.flatMap(unwrapped))
  const sections = slice.content.firstChild?.type.name === 'section' ? 1 : 0
  const openStart = Math.min(slice.openStart - sections, openDepth(blocks.firstChild, 'firstChild'))
  const openEnd = Math.min(slice.openEnd - sections, openDepth(blocks.lastChild, 'lastChild'))
  return new Slice(blocks, Math.max(0, openStart), Math.max(0, openEnd))
}

function openDepth(node: PmNode | null, side: 'firstChild' | 'lastChild'): number {
  return !node || node.isLeaf ? 0 : 1 + openDepth(node[side], side)
}

function unwrapped(node: PmNode): PmNode[] {
  if (node.type.name === 'section') {
    const inner: PmNode[] = []
    node.forEach((child) => inner.push(...unwrapped(child)))
    return inner
  }
  if (node.type.name !== 'sectionTitle') return [node]
  const heading = node.type.schema.nodes['heading']
  return heading && node.content.size > 0 ? [heading.create({ level: 3 }, node.content)] : []
}
