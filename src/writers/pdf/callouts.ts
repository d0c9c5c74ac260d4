import type {
  BoxBlock,
  GuidanceBlock,
  Inline,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
} from '../../document/plan-document.ts'
import { type FlowItem, flowItem } from './flow.ts'
import { diamondIcon, infoIcon, shieldIcon } from './icons.ts'
import type { Kit } from './kit.ts'
import { listTag, stackedBlocks } from './lists.ts'
import { column } from './page-geometry.ts'
import { textNode } from './paragraphs.ts'
import type { Tag } from './tags.ts'
import { runOf, type TypeStyle } from './text-run.ts'
import { ink, line, white } from './type-scale.ts'
import { moved, outline, type PdfNode, stack, surface, tagged, view } from './tree.ts'

const padding = 10
const boxSpace = { before: 12, after: 12 }

interface Content {
  readonly left: number
  readonly width: number
}

function labelled(
  kit: Kit,
  block: BoxBlock | GuidanceBlock,
  at: Content & { style: TypeStyle; label: TypeStyle; list?: Tag },
): PdfNode {
  const { left, width, style } = at
  const words = kit.set.text([runOf(block.label, at.label)], { width, leading: at.label.leading })
  const label = tagged(words, { role: 'P' })
  const text = stackedBlocks(kit, block.blocks, { left, width, style, gap: 5, ...(at.list ? { list: at.list } : {}) })
  const { nodes, height } = stack([moved(label, { left }), text], [0, label.box.height > 0 ? 3 : 0])
  return view({ width: left + width, height }, nodes)
}

/** The box around its content: what is drawn behind it, then the text. */
function framed(content: PdfNode, behind: (box: { width: number; height: number }) => readonly PdfNode[]): FlowItem {
  const size = { width: column.width, height: content.box.height + 2 * padding }
  const node = view({ left: column.left, ...size }, [...behind(size), moved(content, { top: padding })])
  return flowItem(tagged(node, { role: 'Sect' }), boxSpace)
}

function dutyItem(kit: Kit, block: BoxBlock): FlowItem {
  const { look, type } = kit
  const at = { left: 40, width: column.width - 40 - 14, style: type.box, label: type.boxLabel }
  return framed(labelled(kit, block, at), (size) => [
    surface(size, look.tint),
    surface({ width: 3, height: size.height }, look.dataInk),
    shieldIcon({ left: 14, top: padding }, { fill: look.dataInk, tick: white }),
  ])
}

function choiceItem(kit: Kit, block: BoxBlock): FlowItem {
  const { look, type } = kit
  const at = { left: 40, width: column.width - 40 - 14, style: type.box, label: type.boxLabel }
  return framed(labelled(kit, block, at), (size) => [
    outline(size, { color: look.dataInk, width: 0.75 }),
    diamondIcon({ left: 14, top: padding }, look.dataInk),
  ])
}

function keyPointItem(kit: Kit, block: BoxBlock): FlowItem {
  const { look, type } = kit
  const at = {
    left: 14,
    width: column.width - 28,
    style: type.keyPoint,
    label: { ...type.boxLabel, color: look.onAccent },
  }
  return framed(labelled(kit, block, at), (size) => [
    surface(size, look.accent),
    ...(look.outlined ? [outline(size, { color: ink, width: 0.75 })] : []),
  ])
}

// The label of this box stands in the first sentence, so that it takes no line of its own.
function withLabelInText(block: BoxBlock): BoxBlock {
  const [first, ...rest] = block.blocks
  if (block.label === '' || first?.type !== 'paragraph') return block
  const label: Inline = { type: 'text', text: `${block.label}${/[.!?:]$/.test(block.label) ? '' : '.'} `, bold: true }
  return { ...block, label: '', blocks: [{ ...first, content: [label, ...first.content] }, ...rest] }
}

function warningItem(kit: Kit, block: BoxBlock): FlowItem {
  const { look, type } = kit
  const at = { left: 24, width: column.width - 24, style: type.box, label: type.boxLabel }
  return framed(labelled(kit, withLabelInText(block), at), (size) => [
    surface({ width: size.width, height: 0.75 }, ink),
    surface({ width: size.width, height: 0.75, top: size.height - 0.75 }, ink),
    infoIcon({ left: 0, top: padding }, look.dataInk),
  ])
}

const boxes: Readonly<Record<BoxBlock['kind'], (kit: Kit, block: BoxBlock) => FlowItem>> = {
  plicht: dutyItem,
  keuze: choiceItem,
  kernpunt: keyPointItem,
  'let-op': warningItem,
}

/** A box: shape, icon and word differ per kind, so that colour carries nothing alone. Kept on one page. */
export function boxItem(kit: Kit, block: BoxBlock): FlowItem {
  return boxes[block.kind](kit, block)
}

function quoted(paragraphs: readonly ParagraphBlock[], index: number): readonly Inline[] {
  const content = paragraphs[index]?.content ?? []
  const first = content[0]
  const alreadyQuoted = first?.type === 'text' && /^[‘'"“„]/.test(first.text)
  const opening: Inline[] = index === 0 && !alreadyQuoted ? [{ type: 'text', text: '‘' }] : []
  const opened = paragraphs[0]?.content[0]
  const closes = index === paragraphs.length - 1 && !(opened?.type === 'text' && /^[‘'"“„]/.test(opened.text))
  return [...opening, ...content, ...(closes ? [{ type: 'text' as const, text: '’' }] : [])]
}

/** A quote with who said it. Kept on one page. */
export function quoteItems(kit: Kit, block: QuoteBlock): readonly FlowItem[] {
  const { quote, quoteSource } = kit.type
  const place = { left: 0, width: column.width, hyphenate: false }
  const texts = block.paragraphs.map((_, index) =>
    textNode(kit, quoted(block.paragraphs, index), { ...place, style: quote }),
  )
  const source = textNode(kit, [{ type: 'text', text: block.source }], { ...place, style: quoteSource })
  const parts = [...texts, source].filter((node) => node.box.height > 0).map((node) => tagged(node, { role: 'P' }))
  if (parts.length === 0) return []
  const { nodes, height } = stack(
    parts,
    parts.map((_, index) => (index === 0 ? 0 : 5)),
  )
  const node = view({ left: column.left, width: column.width, height }, nodes)
  return [flowItem(tagged(node, { role: 'BlockQuote' }), { before: 14, after: 16 })]
}

/**
 * Help of the template: small, beside a dashed line, so that nobody takes it for the plan. It is long, so each of its parts may
 * stand on another page.
 */
export function guidanceItems(kit: Kit, block: GuidanceBlock): readonly FlowItem[] {
  const style = kit.type.guidance
  const label = { ...style, face: { ...style.face, weight: 700 as const } }
  const tag: Tag = { role: 'Sect' }
  const parts = block.blocks.flatMap(guidanceParts)
  return parts.map(({ part, list }, index) => {
    const piece = { ...block, label: index === 0 ? block.label : '', blocks: [part] }
    const content = labelled(kit, piece, { left: 12, width: column.width - 24, style, label, ...list })
    const size = { width: column.width, height: content.box.height + 5 }
    const rule = outline({ width: 0.75, height: size.height }, { color: line, width: 0.75, dash: 3 })
    const node = tagged(view({ left: column.left, ...size }, [rule, moved(content, { top: 0 })]), tag)
    const space = { before: index === 0 ? boxSpace.before : 0, after: index === parts.length - 1 ? boxSpace.after : 0 }
    return flowItem(node, { ...space, keepWithNext: index === 0 && parts.length > 1 })
  })
}

/** A part of the help that may stand on a page of its own, with the list that it is an item of. */
interface GuidancePart {
  readonly part: ParagraphBlock | ListBlock
  readonly list: { readonly list?: Tag }
}

function guidanceParts(block: ParagraphBlock | ListBlock): readonly GuidancePart[] {
  if (block.type === 'paragraph') return [{ part: block, list: {} }]
  const list = { list: listTag(block, 0) }
  return block.items.map((_, index) => ({ part: oneItem(block, index), list }))
}

/** One item of a list as a list, with the number that it has. */
function oneItem(list: ListBlock, index: number): ListBlock {
  return { ...list, start: list.start + index, items: list.items.slice(index, index + 1) }
}
