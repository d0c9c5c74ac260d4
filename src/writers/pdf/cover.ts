import type { PlanDocument } from '../../document/plan-document.ts'
import { markNode } from './furniture.ts'
import type { Kit } from './kit.ts'
import { portrait } from './page-geometry.ts'
import type { Tag } from './tags.ts'
import { runOf, type TypeStyle } from './text-run.ts'
import { ink } from './type-scale.ts'
import { moved, outline, type PdfNode, pictureNode, surface, tagged } from './tree.ts'

const left = portrait.left
const widest = 400
const fieldHeight = 560
const logoHeight = 40
const logoWidest = 200
const smallestTitle = 26

function textAt(kit: Kit, text: string, at: { style: TypeStyle; top: number; role?: 'Title' }): PdfNode {
  const node = kit.set.text([runOf(text, at.style)], { width: widest, leading: at.style.leading })
  return tagged(moved(node, { left, top: at.top }), { role: at.role ?? 'P' })
}

/** The style made smaller until the title takes four lines at most and no word sticks out. */
function titleStyle(kit: Kit, title: string, style: TypeStyle): TypeStyle {
  const lines = kit.set.text([runOf(title, style)], { width: widest, leading: style.leading }).lines?.length ?? 0
  const widestWord = Math.max(...title.split(' ').map((word) => kit.set.width([runOf(word, style)])))
  if ((lines <= 4 && widestWord <= widest) || style.size <= smallestTitle) return style
  const size = style.size - 4
  return titleStyle(kit, title, { ...style, size, leading: Math.round(size * 1.11) })
}

function statusNodes(kit: Kit, document: PlanDocument, top: number): readonly PdfNode[] {
  const { draft, mark, line } = document.status
  const style = { ...kit.type.furniture, size: 10, leading: 14, color: ink }
  const tag: Tag = { role: 'P' }
  const label = draft && mark !== '' ? tagged(markNode(kit, mark, { size: 10, height: 19 }), tag) : null
  const text = tagged(kit.set.text([runOf(line, style)], { width: 360, leading: 14 }), tag)
  const textLeft = label ? left + label.box.width + 10 : left
  return [...(label ? [moved(label, { left, top })] : []), moved(text, { left: textLeft, top: top + 2 })]
}

function titleBlock(kit: Kit, document: PlanDocument, top: number): readonly PdfNode[] {
  const { coverPeriod, coverTitle, coverSubtitle } = kit.type
  const period = textAt(kit, document.period, { style: coverPeriod, top })
  const style = titleStyle(kit, document.title, coverTitle)
  const title = textAt(kit, document.title, { style, top: top + period.box.height + 12, role: 'Title' })
  const below = title.box.top + title.box.height + 8
  return [period, title, textAt(kit, document.subtitle, { style: coverSubtitle, top: below })]
}

/** Without a logo: a block of the accent at the head, and the name of the gemeente in type. */
function plainCover(kit: Kit, document: PlanDocument): readonly PdfNode[] {
  const block = { left, width: 90, height: 64 }
  const name = document.look.name || document.municipality
  return [
    surface(block, kit.look.accent),
    ...(kit.look.outlined ? [outline(block, { color: ink, width: 0.75 })] : []),
    textAt(kit, name, { style: kit.type.coverName, top: 95 }),
    ...titleBlock(kit, document, 252),
    ...statusNodes(kit, document, 758),
  ]
}

// A logo is never decoration: it says whose plan this is.
function logoWords({ labels, look, municipality }: PlanDocument): string {
  return `${labels.logo} ${look.name || municipality}`
}

function logoNode(document: PlanDocument): PdfNode | null {
  const { logo } = document.look
  if (!logo) return null
  const { picture } = logo
  const scale = Math.min(logoHeight / picture.height, logoWidest / picture.width)
  const width = picture.width * scale
  const height = picture.height * scale
  const node = pictureNode({ left, top: 752 + (logoHeight - height) / 2, width, height }, picture)
  return tagged(node, { role: 'Figure', alt: logo.alt || logoWords(document) })
}

/** With a logo: a field of the accent with the title, and status and logo below it on white. */
function logoCover(kit: Kit, document: PlanDocument, logo: PdfNode): readonly PdfNode[] {
  const { coverPeriod, coverTitle, coverSubtitle } = kit.type
  const color = kit.look.onAccent
  const field = { width: portrait.width, height: fieldHeight }
  const style = titleStyle(kit, document.title, { ...coverTitle, size: 52, leading: 56, color })
  const title = textAt(kit, document.title, { style, top: 238, role: 'Title' })
  const below = title.box.top + title.box.height + 8
  return [
    surface(field, kit.look.accent),
    ...(kit.look.outlined ? [outline(field, { color: ink, width: 0.75 })] : []),
    textAt(kit, document.period, { style: { ...coverPeriod, color }, top: 66 }),
    title,
    textAt(kit, document.subtitle, { style: { ...coverSubtitle, color }, top: below }),
    ...statusNodes(kit, document, 597),
    logo,
  ]
}

/** What stands on the cover: with a logo or without. */
export function coverNodes(kit: Kit, document: PlanDocument): readonly PdfNode[] {
  const logo = logoNode(document)
  return logo ? logoCover(kit, document, logo) : plainCover(kit, document)
}
