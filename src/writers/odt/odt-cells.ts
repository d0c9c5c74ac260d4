import type { TableBlock } from '../../document/plan-document.ts'
import { hex, INK, LINE } from '../office-page.ts'
import { isTotal, type Slot, staysWithNext } from '../table-slots.ts'
import type { Xml, XmlAttributes } from '../xml.ts'
import { textBlocks } from './odt-lists.ts'
import { LIST, STYLE } from './odt-names.ts'
import { makeParagraph, type OdtState, type ParagraphLook } from './odt-state.ts'
import { properties, pt, spacing } from './odt-style-parts.ts'

const TOP = 1.5
const STRONG = 0.75
const HAIR = 0.5

/** A cell at its place in a table. */
export interface CellPlace {
  readonly block: TableBlock
  readonly row: number
  readonly slot: Slot
  /** Columns of text that come after a column of numbers. */
  readonly afterNumbers: ReadonlySet<number>
}

/** How a cell is ruled and filled. */
export interface CellLook {
  /** True in the first row, which carries the rule of the table. */
  readonly first: boolean
  /** True where the rule below is one of ink. */
  readonly strong: boolean
  /** Space left of the text, in points. */
  readonly left: number
  readonly bottomAligned: boolean
}

/** Name of the style of a cell. */
export function cellStyle(look: CellLook, state: OdtState): string {
  const attributes = {
    'fo:padding-top': '0pt',
    'fo:padding-bottom': '0pt',
    'fo:padding-left': pt(look.left),
    'fo:padding-right': '0pt',
    'fo:border-top': look.first ? rule(TOP, hex(state.look.dataInk)) : 'none',
    'fo:border-bottom': look.strong ? rule(STRONG, INK) : rule(HAIR, LINE),
    'fo:border-left': 'none',
    'fo:border-right': 'none',
    'style:vertical-align': look.bottomAligned ? 'bottom' : 'top',
  }
  return state.styles.use('table-cell', {}, properties('table-cell', attributes))
}

/** The look of a cell of a table of the plan. */
export function cellLook({ block, row, slot, afterNumbers }: CellPlace): CellLook {
  const last = row + (slot.cell?.rowspan ?? 1) - 1
  return {
    first: row === 0,
    strong: last === block.headerRows - 1 || isTotal(block, last) || isTotal(block, last + 1),
    left: leftSpace(slot.column, afterNumbers),
    bottomAligned: row < block.headerRows,
  }
}

// The first column begins at the edge; text after numbers gets some more room.
function leftSpace(column: number, afterNumbers: ReadonlySet<number>): number {
  if (column === 0) return 0
  return afterNumbers.has(column) ? 16 : 6
}

function rule(width: number, color: string): string {
  return `${pt(width)} solid #${color}`
}

/** The paragraphs of a cell; an empty cell has an empty one. */
export function cellContent(place: CellPlace, state: OdtState): readonly Xml[] {
  const { cell } = place.slot
  const paragraph = cellParagraph(place)
  const lists = { item: null, continued: null }
  const content = cell
    ? textBlocks(
        cell.blocks,
        {
          paragraph,
          bullets: { style: LIST.cellBullets, ...lists },
          numbers: { style: LIST.cellNumbers, ...lists },
        },
        state,
      )
    : []
  return content.length > 0 ? content : [makeParagraph(state, paragraph, [])]
}

function cellParagraph({ block, row, slot }: CellPlace): ParagraphLook {
  const more: XmlAttributes = {
    'fo:keep-with-next': staysWithNext(block, row) ? 'always' : undefined,
    'fo:text-align': slot.cell?.align === 'right' ? 'end' : undefined,
  }
  if (row < block.headerRows) return { style: STYLE.tableHead, more }
  if (slot.cell?.header) return rowHead(slot.cell.bold, more)
  return { style: STYLE.tableText, more, ...(slot.cell?.bold ? { text: { bold: true } } : {}) }
}

/**
 * The head of a row looks like the text beside it, but it keeps the style of table heads: by that style LibreOffice
 * tells a head from a value when it makes a PDF.
 */
export function rowHead(bold: boolean, more: XmlAttributes = {}): ParagraphLook {
  return { style: STYLE.tableHead, more: { ...spacing(3, 3, 12.5), ...more }, text: { bold } }
}
