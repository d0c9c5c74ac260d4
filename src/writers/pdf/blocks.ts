import type { Block, Handlers } from '../../document/plan-document.ts'
import { boxItem, guidanceItems, quoteItems } from './callouts.ts'
import { chartItem } from './charts.ts'
import { definitionItems } from './definitions.ts'
import type { FlowItem } from './flow.ts'
import type { Kit } from './kit.ts'
import { listItems } from './lists.ts'
import { headingItems, leadItems, paragraphItems } from './paragraphs.ts'
import { imageItem } from './pictures.ts'
import { tableItem } from './tables.ts'

const handlers: Handlers<Block, Kit, readonly FlowItem[]> = {
  paragraph: (block, kit) => paragraphItems(kit, block.content),
  lead: (block, kit) => leadItems(kit, block.content),
  heading: (block, kit) => headingItems(kit, block.content, block.level),
  list: (block, kit) => listItems(kit, block),
  quote: (block, kit) => quoteItems(kit, block),
  box: (block, kit) => [boxItem(kit, block)],
  table: (block, kit) => [tableItem(kit, block)],
  image: (block, kit) => [imageItem(kit, block)],
  chart: (block, kit) => [chartItem(kit, block)],
  guidance: (block, kit) => guidanceItems(kit, block),
  definitions: (block, kit) => definitionItems(kit, block),
  'page-break': () => [],
}

/** The items of one block. */
function itemsOf(block: Block, kit: Kit): readonly FlowItem[] {
  const handle = handlers[block.type] as (block: Block, kit: Kit) => readonly FlowItem[]
  return handle(block, kit)
}

/** The blocks as items to be divided over pages; what follows a page break begins a page. */
export function blockItems(blocks: readonly Block[], kit: Kit): readonly FlowItem[] {
  let broken = false
  return blocks.flatMap((block) => {
    if (block.type === 'page-break') broken = true
    const items = itemsOf(block, kit)
    const [first, ...rest] = items
    if (!broken || !first) return items
    broken = false
    return [{ ...first, breakBefore: true }, ...rest]
  })
}
