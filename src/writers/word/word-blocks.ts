import type { Block, DefinitionsBlock, Handlers, QuoteBlock } from '../../document/plan-document.ts'
import { boxItems, guidanceItems } from './word-boxes.ts'
import { chartItems, imageItems } from './word-images.ts'
import { inlineRuns } from './word-inlines.ts'
import { runningText, textParagraphs } from './word-lists.ts'
import { runXml } from './paragraph-xml.ts'
import type { Xml } from '../xml.ts'
import { STYLE } from './word-names.ts'
import { type FlowItem, makeParagraph, plainItem, type WordState } from './word-state.ts'
import { cellXml, planTable, rowXml, tableItems } from './word-tables.ts'

/** Width of the first column of a table of terms, in twips. */
const TERM_WIDTH = 2064

const handlers: Handlers<Block, WordState, FlowItem[]> = {
  paragraph: (node, state) => textParagraphs([node], runningText(state), state).map(plainItem),
  lead: (node, state) => [plainItem(makeParagraph(state, { style: STYLE.lead }, inlineRuns(node.content, state)))],
  heading: (node, state) => {
    const style = node.level === 3 ? STYLE.heading3 : STYLE.heading4
    return [{ child: makeParagraph(state, { style }, inlineRuns(node.content, state)), landscape: false, glued: true }]
  },
  list: (node, state) => textParagraphs([node], runningText(state), state).map(plainItem),
  quote: (node, state) => quoteItems(node, state),
  box: (node, state) => boxItems(node, state),
  table: (node, state) => tableItems(node, state),
  image: (node, state) => imageItems(node, state),
  chart: (node, state) => chartItems(node, state),
  guidance: (node, state) => guidanceItems(node, state),
  definitions: (node, state) => definitionItems(node, state),
  'page-break': (_node, state) => {
    state.breakBefore = true
    return []
  },
}

/** What is printed of one block. */
export function blockItems(block: Block, state: WordState): FlowItem[] {
  return (handlers[block.type] as (node: Block, state: WordState) => FlowItem[])(block, state)
}

function quoteItems(block: QuoteBlock, state: WordState): FlowItem[] {
  const last = block.paragraphs.length - 1
  const quoted = block.paragraphs.map((paragraph, index) => {
    const runs = [
      ...(index === 0 ? [runXml('‘')] : []),
      ...inlineRuns(paragraph.content, state),
      ...(index === last ? [runXml('’')] : []),
    ]
    const keepNext = index < last || block.source !== ''
    return makeParagraph(state, { style: STYLE.quote, ...(keepNext ? { keepNext } : {}) }, runs)
  })
  if (!block.source) return quoted.map(plainItem)
  const source = makeParagraph(state, { style: STYLE.quoteSource }, [runXml(block.source)])
  return [...quoted, source].map(plainItem)
}

function definitionItems(block: DefinitionsBlock, state: WordState): FlowItem[] {
  if (block.items.length === 0) return []
  const rows = block.items.map(({ term, meaning }) => ({
    term: makeParagraph(state, { style: STYLE.tableText }, [runXml(term, { bold: true })]),
    meaning: makeParagraph(state, { style: STYLE.tableText }, inlineRuns(meaning, state)),
  }))
  return [...labelTable(rows, state), makeParagraph(state, { style: STYLE.afterTable }, [])].map(plainItem)
}

/** A table of two columns in which the first names the row. */
export function labelTable(rows: readonly { readonly term: Xml; readonly meaning: Xml }[], state: WordState): Xml[] {
  const widths = [TERM_WIDTH, state.geometry.full - TERM_WIDTH] as const
  const tableRows = rows.map(({ term, meaning }) =>
    rowXml([cellXml({ width: widths[0], left: 0 }, [term]), cellXml({ width: widths[1] }, [meaning])], false),
  )
  return [planTable(tableRows, widths, { headerRow: false, headerColumn: true }, state)]
}
