import type { ListBlock, ParagraphBlock } from '../../document/plan-document.ts'
import { Inlines } from './printed-inlines.tsx'

/** Paragraphs and lists as they stand in a cell, an item or a box. */
export function Flow({ blocks: inside }: { readonly blocks: readonly (ParagraphBlock | ListBlock)[] }) {
  return inside.map((block, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
    block.type === 'list' ? <List key={index} block={block} /> : <Paragraph key={index} block={block} />,
  )
}

/** A plain paragraph. */
export function Paragraph({ block }: { readonly block: ParagraphBlock }) {
  return (
    <p>
      <Inlines content={block.content} />
    </p>
  )
}

/** A list with its levels. */
export function List({ block }: { readonly block: ListBlock }) {
  const items = block.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
    <li key={index}>
      <Flow blocks={item.blocks} />
    </li>
  ))
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
}
