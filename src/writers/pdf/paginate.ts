import { cutNode } from './cut-node.ts'
import { type FlowItem, flowItem } from './flow.ts'
import { landscape, type PageGeometry, portrait, roomOn } from './page-geometry.ts'
import { moved } from './tree.ts'

/** A page with what stands on it; the tops of the nodes are counted from the head of the page. */
export interface FlowPage {
  readonly landscape: boolean
  readonly items: readonly FlowItem[]
}

/** The pages so far, with the state of the last one. */
interface Filling {
  readonly pages: { readonly landscape: boolean; readonly items: FlowItem[] }[]
  geometry: PageGeometry
  used: number
  previousAfter: number
}

const nearly = 0.01

function newPage(filling: Filling, upright: boolean): void {
  filling.pages.push({ landscape: !upright, items: [] })
  filling.geometry = upright ? portrait : landscape
  filling.used = 0
  filling.previousAfter = 0
}

function isEmpty(filling: Filling): boolean {
  return filling.pages.at(-1)?.items.length === 0
}

function gap(filling: Filling, item: FlowItem): number {
  return isEmpty(filling) ? 0 : Math.max(filling.previousAfter, item.before)
}

function room(filling: Filling, item: FlowItem): number {
  return roomOn(filling.geometry) - filling.used - gap(filling, item)
}

function place(filling: Filling, item: FlowItem): void {
  const top = filling.used + gap(filling, item)
  filling.pages.at(-1)?.items.push({ ...item, node: moved(item.node, { top: filling.geometry.top + top }) })
  filling.used = top + item.node.box.height
  filling.previousAfter = item.after
}

function fits(filling: Filling, item: FlowItem): boolean {
  return item.node.box.height <= room(filling, item) + nearly
}

/** Items that must begin on the same page: each but the last holds on to the next. */
function chainAt(queue: readonly FlowItem[]): readonly FlowItem[] {
  const end = queue.findIndex((item, index) => !item.keepWithNext || queue[index + 1]?.breakBefore === true)
  return queue.slice(0, end === -1 ? queue.length : end + 1)
}

function neededBy(chain: readonly FlowItem[], firstGap: number): number {
  return chain.reduce((sum, item, index) => {
    const previous = chain[index - 1]
    const space = previous ? Math.max(previous.after, item.before) : firstGap
    return sum + space + (index === chain.length - 1 ? item.firstPart : item.node.box.height)
  }, 0)
}

function cutByForce(item: FlowItem, height: number): readonly [FlowItem, FlowItem] | null {
  const parts = cutNode(item.node, height)
  if (!parts) return null
  const { split: _, ...whole } = item
  const { id: _id, bookmark: _bookmark, ...rest } = whole
  return [
    { ...whole, node: parts[0], keepWithNext: false },
    flowItem(parts[1], { ...rest, firstPart: parts[1].box.height, breakBefore: false }),
  ]
}

/** Places one item, or its first part; gives what is left over for the next page. */
function placeOrSplit(filling: Filling, item: FlowItem): FlowItem | null {
  if (fits(filling, item)) {
    place(filling, item)
    return null
  }
  const parts = item.split?.(room(filling, item))
  if (parts) {
    place(filling, parts[0])
    return parts[1]
  }
  if (!isEmpty(filling)) return item
  const cut = cutByForce(item, room(filling, item))
  // Nothing to cut at, a picture for example: it stands on its own page, whatever sticks out.
  place(filling, cut ? cut[0] : item)
  return cut ? cut[1] : null
}

function placeChain(filling: Filling, chain: readonly FlowItem[]): readonly FlowItem[] {
  for (const [index, item] of chain.entries()) {
    const left = placeOrSplit(filling, item)
    if (left) return [left, ...chain.slice(index + 1)]
  }
  return []
}

function startPage(filling: Filling, chain: readonly FlowItem[]): void {
  const [first] = chain
  // A heading stands on the page of what it heads.
  const upright = chain.every((item) => !item.landscape)
  const turned = filling.geometry === portrait ? !upright : upright
  const needed = first ? neededBy(chain, gap(filling, first)) : 0
  const tooHigh = filling.used + needed > roomOn(filling.geometry) + nearly
  const current = filling.pages.at(-1)
  if (!current || (isEmpty(filling) ? turned : turned || tooHigh || first?.breakBefore)) {
    if (current && isEmpty(filling)) filling.pages.pop()
    newPage(filling, upright)
  }
}

/**
 * Divides items over pages. No heading stays behind alone, an item that cannot be divided goes to the next page, and a
 * turned item stands on a turned page with the text continuing on an upright one. Takes time in proportion to the items.
 */
export function paginate(items: readonly FlowItem[]): readonly FlowPage[] {
  const filling: Filling = { pages: [], geometry: portrait, used: 0, previousAfter: 0 }
  let next = 0
  let left: readonly FlowItem[] = []
  while (left.length > 0 || next < items.length) {
    const fresh = left.length === 0
    const chain = fresh ? chainAt(items.slice(next, next + 200)) : chainAt(left)
    if (fresh) {
      startPage(filling, chain)
      next += chain.length
    } else {
      newPage(
        filling,
        chain.every((item) => !item.landscape),
      )
    }
    left = [...placeChain(filling, chain), ...left.slice(fresh ? 0 : chain.length)]
  }
  return filling.pages
}
