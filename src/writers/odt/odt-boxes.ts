import type { BoxBlock, GuidanceBlock } from '../../document/plan-document.ts'
import type { Xml } from '../xml.ts'
import { textBlocks } from './odt-lists.ts'
import { LIST, STYLE } from './odt-names.ts'
import { makeParagraph, type OdtState } from './odt-state.ts'
import { plainText } from './odt-text.ts'

interface BoxStyles {
  readonly head: string
  readonly body: string
}

const BOXES: Readonly<Record<BoxBlock['kind'], BoxStyles>> = {
  plicht: { head: STYLE.dutyHead, body: STYLE.duty },
  keuze: { head: STYLE.choiceHead, body: STYLE.choice },
  kernpunt: { head: STYLE.keyPointHead, body: STYLE.keyPoint },
  'let-op': { head: STYLE.noteHead, body: STYLE.note },
}

const GUIDANCE: BoxStyles = { head: STYLE.guidanceHead, body: STYLE.guidance }

// LibreOffice takes the space before and after a paragraph from one place: who overrules one names both.
const HEAD_SPACE = { 'fo:margin-top': '10pt', 'fo:margin-bottom': '3pt' }
const LAST_SPACE = { 'fo:margin-top': '0pt', 'fo:margin-bottom': '14pt' }

/** A box of the plan: its word first, then its text. */
export function boxBlocks(block: BoxBlock, state: OdtState): readonly Xml[] {
  return framed(block, BOXES[block.kind], state)
}

/** Help of the template, in a style of its own so that nobody takes it for text of the plan. */
export function guidanceBlocks(block: GuidanceBlock, state: OdtState): readonly Xml[] {
  return framed(block, GUIDANCE, state)
}

// The first and last paragraph keep the box off the text around it; inside, each keeps the next on its page.
function framed(block: BoxBlock | GuidanceBlock, styles: BoxStyles, state: OdtState): readonly Xml[] {
  const head = block.label
    ? [makeParagraph(state, { style: styles.head, more: HEAD_SPACE }, plainText(block.label))]
    : []
  const place = {
    paragraph: { style: styles.body },
    bullets: { style: LIST.boxBullets, item: null, continued: null },
    numbers: { style: LIST.boxNumbers, item: null, continued: null },
    last: { ...LAST_SPACE, 'fo:keep-with-next': 'auto' },
  }
  return [...head, ...textBlocks(block.blocks, place, state)]
}
