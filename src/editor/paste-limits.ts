import { Fragment, type Node as PmNode, Slice } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

// Below the bounds of a stored text, `textLimits`: what fits in the page can always be read back.
const mostLevels = 40
const mostParts = 180_000
const mostCharacters = 4_500_000
const mostColumns = 100
const mostPlaces = 20_000

/** Whether a page can hold what is pasted besides what it holds: in levels, parts, characters and places in a table. */
export function fitsIn({ doc, selection }: Pick<EditorState, 'doc' | 'selection'>, slice: Slice): boolean {
  const load = { levels: 0, parts: 0, characters: 0, places: 0 }
  weigh(slice.content, selection.$from.depth, load)
  // Small pieces never need the page to be counted.
  if (load.parts > 1000 || load.characters > 10_000) weigh(doc.content, 0, load)
  const { levels, parts, characters, places } = load
  return levels <= mostLevels && parts <= mostParts && characters <= mostCharacters && places <= mostPlaces
}

/** Whether a list at the cursor can go no level deeper. */
export function isDeepest({ selection }: Pick<EditorState, 'selection'>): boolean {
  return selection.$from.depth >= mostLevels
}

interface Load {
  levels: number
  parts: number
  characters: number
  /** Of the largest table, covered by a cell or not. */
  places: number
}

function weigh(content: Fragment, level: number, load: Load): void {
  load.levels = Math.max(load.levels, level)
  // Deeper than this nothing needs counting, and the walk itself must end.
  if (level > mostLevels) return
  content.forEach((node) => {
    load.parts += 4 + Object.keys(node.attrs).length + 5 * node.marks.length
    load.characters += node.text?.length ?? 0
    if (node.type.name === 'table') load.places = Math.max(load.places, placesOf(node))
    weigh(node.content, level + 1, load)
  })
}

function placesOf(table: PmNode): number {
  let [widest, places] = [0, 0]
  table.forEach((row) => {
    let width = 0
    row.forEach(({ attrs }) => {
      width += Number(attrs['colspan'])
      places += Number(attrs['colspan']) * Number(attrs['rowspan'])
    })
    widest = Math.max(widest, width)
  })
  return Math.max(places, widest * table.childCount)
}

/** The piece with every span of a cell between 1 and 100. */
export function withBoundedSpans(slice: Slice): Slice {
  return new Slice(boundedSpans(slice.content), slice.openStart, slice.openEnd)
}

function boundedSpans(content: Fragment): Fragment {
  return Fragment.from(content.content.map(bounded))
}

function bounded(node: PmNode): PmNode {
  if (node.isText || node.isLeaf) return node
  const { colspan, rowspan } = node.attrs as { colspan?: number; rowspan?: number }
  const inside = boundedSpans(node.content)
  if (colspan === undefined || rowspan === undefined) return node.copy(inside)
  const spans = { colspan: span(colspan), rowspan: span(rowspan) }
  const colwidth = spans.colspan === colspan ? node.attrs['colwidth'] : null
  return node.type.create({ ...node.attrs, ...spans, colwidth }, inside, node.marks)
}

function span(wanted: number): number {
  return Number.isFinite(wanted) ? Math.min(mostColumns, Math.max(1, Math.trunc(wanted))) : 1
}
