import type { PdfNode } from './tree.ts'

/** A line of the outline: 1 for chapters, 2 for sections. */
export interface FlowBookmark {
  readonly level: 1 | 2
  readonly title: string
}

/**
 * A piece of the running text that stands on one page, or is divided by its own rule. Its node has its place from the
 * left side of the page; the top comes from pagination. Measures in points.
 */
export interface FlowItem {
  readonly node: PdfNode
  /** Space wanted above and below; between two items the larger counts, at the head of a page none. */
  readonly before: number
  readonly after: number
  readonly keepWithNext: boolean
  readonly breakBefore: boolean
  readonly landscape: boolean
  /** Id that links point to and whose page is noted. */
  readonly id?: string
  readonly bookmark?: FlowBookmark
  /** Height that at least must fit for the item to begin on a page; the whole height when it is not divided. */
  readonly firstPart: number
  /** Divides the item so that the first part is at most `room` high; null when that cannot be done well. */
  readonly split?: (room: number) => readonly [FlowItem, FlowItem] | null
}

/** An item that is not divided, with the settings that differ from the ordinary. */
export function flowItem(node: PdfNode, settings: Partial<Omit<FlowItem, 'node'>> = {}): FlowItem {
  return {
    before: 0,
    after: 0,
    keepWithNext: false,
    breakBefore: false,
    landscape: false,
    firstPart: node.box.height,
    ...settings,
    node,
  }
}

/** The items kept on one page: each holds on to the next. */
export function keptTogether(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item, index) => (index < items.length - 1 ? { ...item, keepWithNext: true } : item))
}

/** Height of items under each other, without the space above the first and below the last. */
export function heightOf(items: readonly FlowItem[]): number {
  return items.reduce((sum, item, index) => {
    const previous = items[index - 1]
    return sum + item.node.box.height + (previous ? Math.max(previous.after, item.before) : 0)
  }, 0)
}
