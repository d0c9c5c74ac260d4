import type { Block, DefinitionsBlock, Handlers, QuoteBlock } from '../../document/plan-document.ts'
import type { Xml } from '../xml.ts'
import { boxBlocks, guidanceBlocks } from './odt-boxes.ts'
import { chartBlocks, imageBlocks } from './odt-images.ts'
import { inlineContent } from './odt-inlines.ts'
import { RUNNING_TEXT, runningList, textBlocks } from './odt-lists.ts'
import { STYLE } from './odt-names.ts'
import { makeParagraph, type OdtState } from './odt-state.ts'
import { isPrintedTable, labelTable, tableBlocks } from './odt-tables.ts'
import { lineText, newLine, plainText } from './odt-text.ts'

const handlers: Handlers<Block, OdtState, readonly Xml[]> = {
  paragraph: (node, state) => textBlocks([node], RUNNING_TEXT, state),
  lead: (node, state) => [makeParagraph(state, { style: STYLE.lead }, inlineContent(node.content, state))],
  heading: (node, state) => {
    const style = node.level === 3 ? STYLE.heading3 : STYLE.heading4
    const heading = { level: node.level, attributes: {}, shown: '' }
    return [makeParagraph(state, { style, heading }, inlineContent(node.content, state))]
  },
  list: (node, state) => runningList(node, state),
  quote: (node, state) => quoteBlocks(node, state),
  box: (node, state) => boxBlocks(node, state),
  table: (node, state) => tableBlocks(node, state),
  image: (node, state) => imageBlocks(node, state),
  chart: (node, state) => chartBlocks(node, state),
  guidance: (node, state) => guidanceBlocks(node, state),
  definitions: (node, state) => definitionBlocks(node, state),
  'page-break': (_node, state) => {
    state.breakBefore = true
    return []
  },
}

/** What is printed of one block. */
export function blockContent(block: Block, state: OdtState): readonly Xml[] {
  return (handlers[block.type] as (node: Block, state: OdtState) => readonly Xml[])(block, state)
}

/** True when a block makes at least one paragraph, which can carry a bookmark. */
export function isPrinted(block: Block): boolean {
  switch (block.type) {
    case 'page-break':
      return false
    case 'definitions':
      return block.items.length > 0
    case 'list':
      return block.items.some((item) => item.blocks.some(isPrinted))
    case 'quote':
      return block.paragraphs.length > 0 || block.source !== ''
    case 'box':
    case 'guidance':
      return block.label !== '' || block.blocks.some(isPrinted)
    case 'table':
      return isPrintedTable(block)
    default:
      return true
  }
}

function quoteBlocks(block: QuoteBlock, state: OdtState): readonly Xml[] {
  const last = block.paragraphs.length - 1
  const quoted = block.paragraphs.map(({ content }, index) => {
    const line = newLine()
    const open = index === 0 ? lineText('‘', line) : []
    const words = inlineContent(content, state, line)
    const close = index === last ? lineText('’', line) : []
    const keeps = index < last || block.source !== ''
    const more = { 'fo:keep-with-next': keeps ? 'always' : undefined }
    return makeParagraph(state, { style: STYLE.quote, more }, [...open, ...words, ...close])
  })
  if (!block.source) return quoted
  return [...quoted, makeParagraph(state, { style: STYLE.quoteSource }, plainText(block.source))]
}

function definitionBlocks(block: DefinitionsBlock, state: OdtState): readonly Xml[] {
  if (block.items.length === 0) return []
  const rows = block.items.map(({ term, meaning }) => ({ term, meaning: () => inlineContent(meaning, state) }))
  return [labelTable(rows, state)]
}
