import type { ListBlock, ParagraphBlock } from '../../document/plan-document.ts'
import type { Xml } from '../xml.ts'
import type { ParagraphLook } from './paragraph-xml.ts'
import { inlineRuns } from './word-inlines.ts'
import { STYLE } from './word-names.ts'
import { bulletList, numberedList } from './word-numbering.ts'
import { makeParagraph, type WordState } from './word-state.ts'

/** How paragraphs and lists look at one place: in running text, in a box or in a table cell. */
export interface TextPlace {
  readonly paragraph: ParagraphLook
  /** Style of list items; none means the list styles of running text. */
  readonly item: string | null
  /** Left edge of the text and width of the hang for the sign, in twips. */
  readonly left: number
  readonly hang: number
  readonly bold: boolean
}

/** Running text. */
export function runningText({ textStyle }: WordState): TextPlace {
  return { paragraph: textStyle ? { style: textStyle } : {}, item: null, left: 0, hang: 320, bold: false }
}

/** The paragraphs of text blocks; `last` is added to the style of the very last one. */
export function textParagraphs(
  blocks: readonly (ParagraphBlock | ListBlock)[],
  place: TextPlace,
  state: WordState,
  last: ParagraphLook = {},
): Xml[] {
  const plans = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [planParagraph(block, place, state)] : planList(block, 0, place, state),
  )
  return plans.map((plan, index) =>
    makeParagraph(state, index === plans.length - 1 ? merge(plan.style, last) : plan.style, plan.children),
  )
}

interface ParagraphPlan {
  readonly style: ParagraphLook
  readonly children: readonly Xml[]
}

function planParagraph(block: ParagraphBlock, place: TextPlace, state: WordState): ParagraphPlan {
  return { style: place.paragraph, children: inlineRuns(block.content, state, place.bold) }
}

// Each list is an instance of its own, also a nested one, so that its numbers begin anew.
function planList(list: ListBlock, level: number, place: TextPlace, state: WordState): ParagraphPlan[] {
  state.lists += 1
  const instance = state.lists
  if (list.ordered && list.start !== 1) state.listStarts.add(list.start)
  const reference = list.ordered ? numberedList(list.start) : bulletList()
  const depth = Math.min(level, 8)
  const plans = list.items.flatMap((item) =>
    item.blocks.flatMap((block, index) => {
      if (block.type === 'list') return planList(block, level + 1, place, state)
      const children = inlineRuns(block.content, state, place.bold)
      if (index > 0) return [{ style: continuedStyle(place, depth), children }]
      const numbering = { reference, level: depth, instance }
      return [{ style: { ...itemStyle(list.ordered, place, depth), numbering }, children }]
    }),
  )
  const end = plans.at(-1)
  if (level > 0 || place.item !== null || !end) return plans
  return [...plans.slice(0, -1), { ...end, style: merge(end.style, { spacing: { after: 160 } }) }]
}

function itemStyle(ordered: boolean, place: TextPlace, depth: number): ParagraphLook {
  if (place.item === null) return { style: ordered ? STYLE.numbers : STYLE.bullets }
  return { ...place.paragraph, style: place.item, indent: { left: textEdge(place, depth), hanging: place.hang } }
}

function continuedStyle(place: TextPlace, depth: number): ParagraphLook {
  const style = place.item ?? STYLE.continued
  return { ...place.paragraph, style, indent: { left: textEdge(place, depth) } }
}

function textEdge(place: TextPlace, depth: number): number {
  return place.left + (depth + 1) * place.hang
}

function merge(style: ParagraphLook, more: ParagraphLook): ParagraphLook {
  if (!style.spacing || !more.spacing) return { ...style, ...more }
  return { ...style, ...more, spacing: { ...style.spacing, ...more.spacing } }
}
