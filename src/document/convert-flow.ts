import type { RichBulletList, RichInline, RichListItem, RichOrderedList, RichParagraph } from '../richtext/richtext.ts'
import type { Place } from './conversion.ts'
import { convertInlines } from './convert-inlines.ts'
import { handleNode } from './handle-node.ts'
import type { Handlers, ListBlock, ListItem, ParagraphBlock } from './plan-document.ts'

/** What stands in a list item, a box or a cell. */
export type RichFlow = RichParagraph | RichBulletList | RichOrderedList

/** The same, converted. */
export type FlowBlock = ParagraphBlock | ListBlock

const handlers: Handlers<RichFlow, Place, readonly FlowBlock[]> = {
  paragraph: (node, place) =>
    isBlank(node.content) ? [] : [{ type: 'paragraph', content: convertInlines(node.content, place) }],
  bulletList: (node, place) => convertList(node.content, place, { ordered: false, start: 1 }),
  orderedList: (node, place) => convertList(node.content, place, { ordered: true, start: node.attrs?.start ?? 1 }),
}

/** Paragraphs and lists. Empty paragraphs and items are left out: white space is the business of the writers. */
export function convertFlow(content: readonly RichFlow[], place: Place): readonly FlowBlock[] {
  return content.flatMap((node) => handleNode(handlers, node, place))
}

/** Whether a line holds nothing that is printed. */
export function isBlank(content: readonly RichInline[] | undefined): boolean {
  return (content ?? []).every(
    (inline) => inline.type === 'hardBreak' || (inline.type === 'text' && inline.text.trim() === ''),
  )
}

function convertList(
  content: readonly RichListItem[],
  place: Place,
  kind: Pick<ListBlock, 'ordered' | 'start'>,
): ListBlock[] {
  const items = content
    .map((item): ListItem => ({ blocks: convertFlow(item.content, place) }))
    .filter((item) => item.blocks.length > 0)
  return items.length > 0 ? [{ type: 'list', ...kind, items }] : []
}
