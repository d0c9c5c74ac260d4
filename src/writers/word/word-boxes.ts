import type { BoxBlock, GuidanceBlock } from '../../document/plan-document.ts'
import { runXml } from './paragraph-xml.ts'
import { textParagraphs, type TextPlace } from './word-lists.ts'
import { STYLE } from './word-names.ts'
import { type FlowItem, makeParagraph, plainItem, type WordState } from './word-state.ts'

interface BoxLook {
  readonly head: string
  readonly body: string
  /** Left edge of the text within the box, in twips. */
  readonly left: number
}

const BOXES: Readonly<Record<BoxBlock['kind'], BoxLook>> = {
  plicht: { head: STYLE.dutyHead, body: STYLE.duty, left: 240 },
  keuze: { head: STYLE.choiceHead, body: STYLE.choice, left: 180 },
  kernpunt: { head: STYLE.keyPointHead, body: STYLE.keyPoint, left: 200 },
  'let-op': { head: STYLE.noteHead, body: STYLE.note, left: 0 },
}

const GUIDANCE: BoxLook = { head: STYLE.guidanceHead, body: STYLE.guidance, left: 180 }

/** A box of the plan: its word first, then its text. */
export function boxItems(block: BoxBlock, state: WordState): FlowItem[] {
  return framed(block, BOXES[block.kind], state)
}

/** Help of the template, in a style of its own so that nobody takes it for text of the plan. */
export function guidanceItems(block: GuidanceBlock, state: WordState): FlowItem[] {
  return framed(block, GUIDANCE, state)
}

// The first and last paragraph keep the box off the text around it; inside, each keeps the next on its page.
function framed(block: BoxBlock | GuidanceBlock, look: BoxLook, state: WordState): FlowItem[] {
  const head = block.label
    ? [makeParagraph(state, { style: look.head, spacing: { before: 200 } }, [runXml(block.label)])]
    : []
  const place: TextPlace = {
    paragraph: { style: look.body, keepNext: true },
    item: look.body,
    left: look.left,
    hang: 320,
    bold: false,
  }
  const body = textParagraphs(block.blocks, place, state, { keepNext: false, spacing: { after: 280 } })
  return [...head, ...body].map(plainItem)
}
