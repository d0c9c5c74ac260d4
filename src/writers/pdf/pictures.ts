import type { ImageBlock, Picture } from '../../document/plan-document.ts'
import { isSoundPicture } from '../sound-picture.ts'
import { captionNode } from './captions.ts'
import { type FlowItem, flowItem } from './flow.ts'
import type { Kit } from './kit.ts'
import { column, marginWidth, portrait } from './page-geometry.ts'
import type { Tag } from './tags.ts'
import { runOf } from './text-run.ts'
import { line } from './type-scale.ts'
import { moved, outline, pictureNode, type PdfNode, stack, tagged, view } from './tree.ts'

const highest = 460
// A picture for print has at least this many pixels for a point; below it would look coarse.
const pixelsPerPoint = 1.5

/** Size in points: as large as the pixels allow, within the width and the height of a page. */
export function pictureSize(picture: Picture, widest: number): { width: number; height: number } {
  const width = Math.min(widest, Math.max(picture.width / pixelsPerPoint, 40))
  const scale = Math.min(width / picture.width, highest / picture.height)
  return { width: picture.width * scale, height: picture.height * scale }
}

function isWide(picture: Picture): boolean {
  return picture.width >= portrait.full * pixelsPerPoint && picture.width / picture.height >= 1.5
}

function missingWords(kit: Kit, block: ImageBlock): string {
  return [kit.labels.missingImage, block.alt].filter((text) => text !== '').join(': ')
}

function missingPicture(kit: Kit, block: ImageBlock): PdfNode {
  const style = kit.type.source
  const text = kit.set.text([runOf(missingWords(kit, block), style)], {
    width: column.width - 24,
    leading: style.leading,
  })
  const size = { width: column.width, height: text.box.height + 24 }
  return view(size, [outline(size, { color: line, width: 0.75, dash: 3 }), moved(text, { left: 12, top: 12 })])
}

/** What is read in the place of the picture; empty when it only adorns, or when nobody said anything of it. */
function spoken(kit: Kit, block: ImageBlock, shown: boolean): string {
  if (!shown) return missingWords(kit, block)
  return block.decorative ? '' : block.alt || block.caption || block.label
}

/**
 * An image with its caption above it. The engine stops the whole document at a picture that it cannot read, so then, or when the bytes are
 * not there, a note stands in its place.
 */
export function imageItem(kit: Kit, block: ImageBlock): FlowItem {
  const picture = block.picture && isSoundPicture(block.picture) ? block.picture : null
  const wide = picture !== null && isWide(picture)
  const width = wide ? portrait.full : column.width
  const left = wide ? column.left - marginWidth : column.left
  const alt = spoken(kit, block, picture !== null)
  const tag: Tag = { role: 'Figure', alt }
  const caption = tagged(captionNode(kit, block, width), alt === '' ? { role: 'P' } : { role: 'Caption', parent: tag })
  const image = picture ? pictureNode(pictureSize(picture, width), picture) : missingPicture(kit, block)
  const { nodes, height } = stack([caption, image], [0, caption.box.height > 0 ? 6 : 0])
  const node = view({ left, width, height }, nodes)
  return flowItem(alt === '' ? node : tagged(node, tag), { before: 12, after: 16, id: block.id })
}
