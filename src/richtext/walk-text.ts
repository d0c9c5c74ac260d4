import type {
  RichBlock,
  RichInline,
  RichListItem,
  RichParagraph,
  RichTableCell,
  RichTableRow,
  RichText,
} from './richtext.ts'

/** Any node that can stand in a text. */
export type RichNode = RichBlock | RichListItem | RichTableRow | RichTableCell | RichInline

/** Visits every node, parents before their children, in reading order. */
export function walkText(text: readonly RichNode[], visit: (node: RichNode) => void): void {
  for (const node of text) {
    visit(node)
    walkText(childrenOf(node), visit)
  }
}

/** The nodes right below a node; empty for one that holds none. */
export function childrenOf(node: RichNode): readonly RichNode[] {
  return 'content' in node && node.content ? node.content : []
}

/** Whether a visit of the text meets a node for which the test holds. */
export function someNode(text: readonly RichNode[], test: (node: RichNode) => boolean): boolean {
  return text.some((node) => test(node) || someNode(childrenOf(node), test))
}

/**
 * The text with every inline node replaced by what `replace` gives; null takes it out.
 * The text itself comes back when nothing was replaced.
 */
export function replaceInlines(text: RichText, replace: (node: RichInline) => RichInline | null): RichText {
  return replaceIn(text, replace) as RichText
}

function replaceIn(nodes: readonly RichNode[], replace: (node: RichInline) => RichInline | null): readonly RichNode[] {
  const replaced = nodes.flatMap((node) => {
    const next = isInline(node) ? replace(node) : withChildren(node, replace)
    return next === null ? [] : [next]
  })
  const same = replaced.length === nodes.length && replaced.every((node, index) => node === nodes[index])
  return same ? nodes : replaced
}

function withChildren(node: Exclude<RichNode, RichInline>, replace: (node: RichInline) => RichInline | null): RichNode {
  const children = childrenOf(node)
  const next = replaceIn(children, replace)
  // The kinds of children stay what they were, which the type system cannot see.
  return next === children ? node : ({ ...node, content: next } as RichParagraph)
}

/** Whether a node stands in a line of text. */
export function isInline(node: RichNode): node is RichInline {
  return node.type === 'text' || node.type === 'hardBreak' || node.type === 'figureReference'
}
