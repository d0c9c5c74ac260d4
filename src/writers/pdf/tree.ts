import type { Picture } from '../../document/plan-document.ts'
import type { Artifact, Tag } from './tags.ts'
import type { TextLine } from './text-line.ts'

/** Place and size in points; `left` and `top` are counted from the box around it. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The drawing calls that an icon or a frame may use. */
export interface Painter {
  save(): Painter
  restore(): Painter
  translate(x: number, y: number): Painter
  scale(factor: number): Painter
  rect(x: number, y: number, width: number, height: number): Painter
  circle(x: number, y: number, radius: number): Painter
  path(data: string): Painter
  moveTo(x: number, y: number): Painter
  lineTo(x: number, y: number): Painter
  lineWidth(width: number): Painter
  lineCap(cap: 'butt' | 'round'): Painter
  lineJoin(join: 'miter' | 'round'): Painter
  dash(length: number, options: { readonly space: number }): Painter
  fillColor(color: string): Painter
  strokeColor(color: string): Painter
  fill(): Painter
  stroke(): Painter
}

/** Draws from the upper left corner of a box of this size. */
export type Paint = (painter: Painter, width: number, height: number) => void

/** A line of the outline (bookmarks); `parent` is the `ref` of the line above it. */
export interface OutlineEntry {
  readonly ref: number
  readonly parent: number | undefined
  readonly title: string
  readonly fit: boolean
  readonly expanded: boolean
}

export interface NodeProps {
  /** Name that links on other pages point to. Only on a node that stands directly on the page. */
  readonly id?: string
  readonly bookmark?: OutlineEntry
  readonly src?: string
  /** Draws within the box, whose size it is given. */
  readonly paint?: Paint
  /** What the node is to a reader; text without a tag belongs to the nearest tag around it. */
  readonly tag?: Tag
  /** The node and all in it are drawn and not read, whatever their tags. */
  readonly artifact?: Artifact
}

/**
 * A node of the laid-out tree. Everything has its place and size, and its tag for who does not see it: drawing decides
 * nothing. Surfaces, drawings and text without any tag around it are drawn and not read.
 */
export interface PdfNode {
  readonly type: 'VIEW' | 'TEXT' | 'IMAGE' | 'CANVAS' | 'LINK'
  readonly box: Box
  readonly style: { readonly backgroundColor?: string; readonly objectFit?: 'cover' }
  readonly props: NodeProps
  readonly children: readonly PdfNode[]
  readonly lines?: readonly TextLine[]
  readonly image?: {
    readonly data: Uint8Array
    readonly width: number
    readonly height: number
    readonly key: Uint8Array
  }
}

const nowhere: Box = { left: 0, top: 0, width: 0, height: 0 }

/** A box around nodes that have their places already. */
export function view(box: Partial<Box>, children: readonly PdfNode[]): PdfNode {
  return { type: 'VIEW', box: { ...nowhere, ...box }, style: {}, props: {}, children }
}

/** A filled rectangle: a surface, a bar or a rule. */
export function surface(box: Partial<Box>, color: string): PdfNode {
  return { type: 'VIEW', box: { ...nowhere, ...box }, style: { backgroundColor: color }, props: {}, children: [] }
}

/** Lines and shapes drawn by hand, from the upper left corner of the box. */
export function drawing(box: Partial<Box>, paint: Paint): PdfNode {
  return { type: 'CANVAS', box: { ...nowhere, ...box }, style: {}, props: { paint }, children: [] }
}

/** The outline of a rectangle; `dash` is the length of the dashes and the gaps between them. */
export function outline(box: Partial<Box>, stroke: { color: string; width: number; dash?: number }): PdfNode {
  const inset = stroke.width / 2
  return drawing(box, (painter, width, height) => {
    painter.lineWidth(stroke.width).strokeColor(stroke.color)
    if (stroke.dash) painter.dash(stroke.dash, { space: stroke.dash })
    painter.rect(inset, inset, width - stroke.width, height - stroke.width).stroke()
  })
}

/** A picture, stretched to the box. */
export function pictureNode(box: Partial<Box>, picture: Picture): PdfNode {
  const { bytes, width, height } = picture
  const image = { data: bytes, width, height, key: bytes }
  return { type: 'IMAGE', box: { ...nowhere, ...box }, style: {}, props: {}, children: [], image }
}

/** A picture that fills the box: what sticks out on two sides is cut off. */
export function fillingPicture(box: Partial<Box>, picture: Picture): PdfNode {
  return { ...pictureNode(box, picture), style: { objectFit: 'cover' } }
}

/** Where a picture of this size stands so that it fills the box, its middle in the middle. */
export function coveringBox(box: Box, picture: { readonly width: number; readonly height: number }): Box {
  const scale = Math.max(box.width / picture.width, box.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  return { left: box.left + (box.width - width) / 2, top: box.top + (box.height - height) / 2, width, height }
}

/** An area that can be clicked; `src` is an address or `#` and an id. */
export function linkArea(box: Partial<Box>, src: string): PdfNode {
  return { type: 'LINK', box: { ...nowhere, ...box }, style: {}, props: { src }, children: [] }
}

/** The node somewhere else. */
export function moved(node: PdfNode, to: Partial<Box>): PdfNode {
  return { ...node, box: { ...node.box, ...to } }
}

/** The node with what it is to a reader. */
export function tagged(node: PdfNode, tag: Tag): PdfNode {
  return { ...node, props: { ...node.props, tag } }
}

/** The node as something that is drawn and not read. */
export function unread(node: PdfNode, artifact: Artifact): PdfNode {
  return { ...node, props: { ...node.props, artifact } }
}

/** Nodes one under the other; `gaps[i]` is the space in points before node i (the first included). */
export function stack(
  nodes: readonly PdfNode[],
  gaps: readonly number[],
): { nodes: readonly PdfNode[]; height: number } {
  let height = 0
  const placed = nodes.map((node, index) => {
    height += gaps[index] ?? 0
    const at = moved(node, { top: height })
    height += node.box.height
    return at
  })
  return { nodes: placed, height }
}
