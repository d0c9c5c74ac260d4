import { closeHistory } from '@tiptap/pm/history'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type KnownNumbers, type NumberOffer, offersFor } from '../figures/known-numbers.ts'
import { writtenNumbers } from '../figures/written-numbers.ts'

/** A number in the page that may be a figure. */
export interface OfferedNumber {
  readonly from: number
  readonly to: number
  readonly section: string
  /** As it stands there. */
  readonly text: string
  /** The figures that it may be, the likeliest first. */
  readonly offers: readonly NumberOffer[]
}

export interface NumberOffersOptions {
  /** The numbers of the plan as it is now; the same object as long as none changed. */
  readonly known: () => KnownNumbers
  /** Whether somebody said of this number in this section that it is no figure. */
  readonly isRefused: (section: string, text: string) => boolean
  /** What the mark says to who points at it. */
  readonly hint: (offers: readonly NumberOffer[]) => string
  /** Asked for by mouse (the cursor stays in the text) or by Alt+Enter. */
  readonly onAsk: (number: OfferedNumber, by: 'mouse' | 'keys') => void
  /** The number at the cursor, when it changes. */
  readonly onHere: (number: OfferedNumber | null) => void
}

interface OffersState {
  readonly set: DecorationSet
  /** Start of the block in which a number is being typed and was passed over. */
  readonly typing: number | null
}

const key = new PluginKey<OffersState>('numberOffers')

/** How far behind a number the cursor may stand to be at it: a space or full stop was typed, and perhaps a space. */
const reach = 2

/**
 * Marks the typed numbers of a page that equal a figure of the plan. After a change only the changed blocks are looked at.
 * Tables, quotes, links and titles of sections are left alone, and so is the number that is being typed.
 */
export function numberOffers(options: NumberOffersOptions): Plugin<OffersState> {
  let here = ''
  return new Plugin<OffersState>({
    key,
    state: {
      init: (_config, state) => whole(state, options),
      apply: (tr, old, before, state) => next({ tr, old, before, state }, options),
    },
    props: {
      decorations: (state) => key.getState(state)?.set,
      handleClick: (view, position) => ask(view, position, { options, by: 'mouse' }),
      handleKeyDown: (view, event) => {
        const isAsked = event.altKey && event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey
        return isAsked && ask(view, view.state.selection.from, { options, by: 'keys' })
      },
    },
    view: () => ({
      update: (view) => {
        const number = view.state.selection.empty ? offeredAt(view.state, view.state.selection.from) : null
        const now = number ? `${number.from} ${number.text}` : ''
        if (now === here) return
        here = now
        options.onHere(number)
      },
    }),
  })
}

/** The offered number at a position of the page, or right before it; null when there is none. */
export function offeredAt(state: EditorState, position: number): OfferedNumber | null {
  const set = key.getState(state)?.set
  if (!set) return null
  const start = state.doc.resolve(position).start()
  const found = set.find(Math.max(start, position - reach), position)
  const last = found.toSorted((one, other) => other.from - one.from)[0]
  return last ? ({ ...last.spec['number'], from: last.from, to: last.to } as OfferedNumber) : null
}

/** Has the whole page looked at anew, after figures changed or a number was refused. */
export function lookForNumbers(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false))
}

/** Puts a figure in the place of a number, as a step of undo of its own. False when the number is not there any more. */
export function takeNumber(view: EditorView, number: OfferedNumber, { figure, notation }: NumberOffer): boolean {
  const type = view.state.schema.nodes['figureReference']
  const { doc, tr } = view.state
  if (!type || !view.editable || number.to > doc.content.size) return false
  if (doc.textBetween(number.from, number.to) !== number.text) return false
  const marks = doc.resolve(number.from + 1).marks()
  tr.replaceWith(number.from, number.to, type.create({ figure, notation }, null, marks))
  view.dispatch(closeHistory(tr.setSelection(TextSelection.create(tr.doc, number.from + 1))))
  return true
}

function ask(
  view: EditorView,
  position: number,
  { options, by }: { readonly options: NumberOffersOptions; readonly by: 'mouse' | 'keys' },
): boolean {
  const number = view.editable ? offeredAt(view.state, position) : null
  // A click beside the number only moves the cursor.
  if (!number || (by === 'mouse' && position > number.to)) return false
  options.onAsk(number, by)
  return by === 'keys'
}

interface Change {
  readonly tr: Transaction
  readonly old: OffersState
  readonly before: EditorState
  readonly state: EditorState
}

function next({ tr, old, before, state }: Change, options: NumberOffersOptions): OffersState {
  if (tr.getMeta(key)) return whole(state, options)
  const moved = !before.selection.eq(state.selection)
  if (!tr.docChanged && !(moved && old.typing !== null)) return old
  let set = tr.docChanged ? old.set.map(tr.mapping, tr.doc) : old.set
  let typing: number | null = null
  for (const [block, start] of changedBlocks(tr, old, state.doc)) {
    const found = inBlock(block, { start, state, options })
    set = set.remove(set.find(start, start + block.content.size)).add(state.doc, found.marks)
    if (found.typing) typing = start
  }
  return { set, typing }
}

function whole(state: EditorState, options: NumberOffersOptions): OffersState {
  const blocks = blocksIn(state.doc, 0, state.doc.content.size)
  const marks: Decoration[] = []
  let typing: number | null = null
  for (const [block, start] of blocks) {
    const found = inBlock(block, { start, state, options })
    marks.push(...found.marks)
    if (found.typing) typing = start
  }
  return { set: DecorationSet.create(state.doc, marks), typing }
}

/** The blocks that a transaction touched, and the one in which a number was being typed, each once. */
function changedBlocks(tr: Transaction, old: OffersState, doc: PmNode): ReadonlyMap<PmNode, number> {
  const blocks = new Map<PmNode, number>()
  const add = (from: number, to: number) => {
    const size = doc.content.size
    for (const [block, start] of blocksIn(doc, Math.max(0, Math.min(from, size)), Math.min(to, size)))
      blocks.set(block, start)
  }
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1)
    map.forEach((_start, _end, from, to) => add(rest.map(from, -1), rest.map(to, 1)))
  })
  if (old.typing !== null) add(tr.mapping.map(old.typing), tr.mapping.map(old.typing))
  return blocks
}

/** Blocks of text that can hold figures, with the position of their first letter. */
function blocksIn(doc: PmNode, from: number, to: number): ReadonlyMap<PmNode, number> {
  const blocks = new Map<PmNode, number>()
  const chip = doc.type.schema.nodes['figureReference']
  doc.nodesBetween(from, to, (node, position) => {
    if (node.type.name === 'table' || node.type.name === 'quote') return false
    if (!node.isTextblock) return true
    if (chip && node.type.contentMatch.matchType(chip)) blocks.set(node, position + 1)
    return false
  })
  return blocks
}

interface BlockPlace {
  readonly start: number
  readonly state: EditorState
  readonly options: NumberOffersOptions
}

function inBlock(block: PmNode, { start, state, options }: BlockPlace) {
  const text = block.textBetween(0, block.content.size, undefined, '\uFFFC')
  const cursor = state.selection.empty ? state.selection.from - start : -1
  const section = String(state.doc.resolve(start).node(1).attrs['id'] ?? '')
  const link = state.schema.marks['link']
  const marks: Decoration[] = []
  let typing = false
  for (const written of writtenNumbers(text)) {
    const [from, to] = [start + written.from, start + written.to]
    const offers = offersFor(written, options.known())
    const words = text.slice(written.from, written.to)
    if (offers.length === 0 || options.isRefused(section, words)) continue
    if (link && state.doc.rangeHasMark(from, to, link)) continue
    if (cursor === written.to) typing = true
    else {
      const look = { class: 'known-number', title: options.hint(offers) }
      marks.push(Decoration.inline(from, to, look, { number: { section, text: words, offers } }))
    }
  }
  return { marks, typing }
}
