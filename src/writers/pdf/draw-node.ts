import { type DrawingTools, drawText, type Surroundings } from './draw-text.ts'
import type { Owner } from './page-ink.ts'
import type { Box, PdfNode } from './tree.ts'

function boxAt(node: PdfNode, at: Surroundings): Box {
  return { ...node.box, left: at.left, top: at.top }
}

function drawView(node: PdfNode, at: Surroundings, tools: DrawingTools): void {
  const { backgroundColor } = node.style
  if (backgroundColor !== undefined) {
    tools.ink.owner(at.artifact ?? 'layout')
    tools.ink.rectangle(boxAt(node, at), backgroundColor)
  }
  for (const child of node.children) drawNode(child, at, tools)
}

/** A picture or drawing that nobody said anything of only adorns. */
function ownerOf(at: Surroundings): Owner {
  const figure = at.around?.type === 'Figure' ? at.around : null
  return at.artifact ?? figure ?? 'layout'
}

function drawPicture(node: PdfNode, at: Surroundings, tools: DrawingTools): void {
  if (!node.image) return
  tools.ink.owner(ownerOf(at))
  if (node.style.objectFit === 'cover') tools.ink.fillingPicture(boxAt(node, at), node.image)
  else tools.ink.picture(boxAt(node, at), node.image.data)
}

function drawPainting(node: PdfNode, at: Surroundings, tools: DrawingTools): void {
  if (!node.props.paint) return
  tools.ink.owner(ownerOf(at))
  tools.ink.paint(boxAt(node, at), node.props.paint)
}

function addLinkArea(node: PdfNode, at: Surroundings, tools: DrawingTools): void {
  const { src } = node.props
  // What is not read cannot be a link either.
  if (src !== undefined && at.around?.type === 'Link' && !at.artifact) tools.addLink(at.around, boxAt(node, at), src)
}

const drawers: Readonly<Record<PdfNode['type'], (node: PdfNode, at: Surroundings, tools: DrawingTools) => void>> = {
  VIEW: drawView,
  TEXT: drawText,
  IMAGE: drawPicture,
  CANVAS: drawPainting,
  LINK: addLinkArea,
}

function within(node: PdfNode, at: Surroundings, tools: DrawingTools): Surroundings {
  const place = { left: at.left + node.box.left, top: at.top + node.box.top }
  const artifact = at.artifact ?? node.props.artifact ?? null
  const { tag } = node.props
  // A text makes its element itself, when there is something to read in it.
  if (artifact || !tag || node.type === 'TEXT') return { ...place, artifact, around: at.around }
  return { ...place, artifact, around: tools.structure.element(tag, at.around) }
}

/** Draws a node with all that is in it, where its surroundings begin. */
export function drawNode(node: PdfNode, at: Surroundings, tools: DrawingTools): void {
  const here = within(node, at, tools)
  drawers[node.type](node, here, tools)
  if (here.around?.type === 'Figure' && node.props.tag === here.around.tag)
    tools.boxFigure(here.around, boxAt(node, here))
}
