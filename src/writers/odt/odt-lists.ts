import type { ListBlock, ParagraphBlock } from '../../document/plan-document.ts'
import { element, type Xml } from '../xml.ts'
import { inlineContent } from './odt-inlines.ts'
import { LIST, STYLE, styleId } from './odt-names.ts'
import { makeParagraph, type OdtState, type ParagraphLook } from './odt-state.ts'

type Flow = ParagraphBlock | ListBlock

/** How the lists of a place look. An item has its own style only in running text. */
export interface ListLook {
  readonly style: string
  readonly item: string | null
  readonly continued: string | null
}

/** How paragraphs and lists look at one place: in running text, in a box or in a table cell. */
export interface TextPlace {
  readonly paragraph: ParagraphLook
  readonly bullets: ListLook
  readonly numbers: ListLook
  /** Set the very last paragraph apart. */
  readonly last?: ParagraphLook['more']
}

/** Running text. */
export const RUNNING_TEXT: TextPlace = {
  paragraph: { style: STYLE.body },
  bullets: { style: LIST.bullets, item: STYLE.bullets, continued: STYLE.bulletsContinued },
  numbers: { style: LIST.numbers, item: STYLE.numbers, continued: STYLE.numbersContinued },
}

// A word processor knows ten levels; what stands deeper goes on at the last one.
const DEEPEST = 10

interface Writing {
  readonly place: TextPlace
  readonly state: OdtState
  readonly last: ParagraphBlock | null
}

/** The paragraphs and lists of text blocks. */
export function textBlocks(blocks: readonly Flow[], place: TextPlace, state: OdtState): readonly Xml[] {
  const writing = { place, state, last: place.last ? lastParagraph(blocks) : null }
  return blocks.flatMap((block) => flow(block, place.paragraph, 1, writing))
}

/** A list of running text, with the space of a paragraph below it. */
export function runningList(list: ListBlock, state: OdtState): readonly Xml[] {
  return textBlocks([list], { ...RUNNING_TEXT, last: { 'fo:margin-top': '0pt', 'fo:margin-bottom': '8pt' } }, state)
}

function flow(block: Flow, look: ParagraphLook, level: number, writing: Writing): readonly Xml[] {
  if (block.type === 'list') return listOf(block, level, writing)
  const { place, state, last } = writing
  const more = block === last ? { ...look.more, ...place.last } : look.more
  return [makeParagraph(state, more ? { ...look, more } : look, inlineContent(block.content, state))]
}

function listOf(list: ListBlock, level: number, writing: Writing): readonly Xml[] {
  const look = list.ordered ? writing.place.numbers : writing.place.bullets
  const items = list.items.flatMap((item, index) => {
    const content = itemContent(item.blocks, { look, level }, writing)
    if (content.length === 0) return []
    const start = list.ordered && index === 0 ? Math.max(0, Math.trunc(list.start)) : undefined
    return [element('text:list-item', { 'text:start-value': start }, content)]
  })
  return items.length === 0 ? [] : [element('text:list', { 'text:style-name': styleId(look.style) }, items)]
}

interface ItemPlace {
  readonly look: ListLook
  readonly level: number
}

function itemContent(blocks: readonly Flow[], { look, level }: ItemPlace, writing: Writing): readonly Xml[] {
  const deeper = Math.min(level + 1, DEEPEST)
  return blocks.flatMap((block, index) => {
    if (block.type === 'list' && level === DEEPEST) return flattened(block, { look, level }, writing)
    const style = index === 0 ? look.item : look.continued
    const { paragraph } = writing.place
    return flow(block, style === null ? paragraph : { ...paragraph, style }, deeper, writing)
  })
}

function flattened(list: ListBlock, place: ItemPlace, writing: Writing): readonly Xml[] {
  return list.items.flatMap((item) => itemContent(item.blocks, place, writing))
}

function lastParagraph(blocks: readonly Flow[]): ParagraphBlock | null {
  for (const block of [...blocks].reverse()) {
    const inner = block.type === 'list' ? block.items.flatMap((item) => item.blocks) : null
    const found = block.type === 'paragraph' ? block : lastParagraph(inner ?? [])
    if (found) return found
  }
  return null
}
