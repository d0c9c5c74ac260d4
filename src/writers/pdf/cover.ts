import { isSoundPicture } from '../sound-picture.ts'
import type { Picture, PlanDocument } from '../../document/plan-document.ts'
import { markNode } from './furniture.ts'
import type { Kit } from './kit.ts'
import { column, portrait } from './page-geometry.ts'
import type { Tag } from './tags.ts'
import { runOf, type TypeStyle } from './text-run.ts'
import { ink } from './type-scale.ts'
import { fillingPicture, moved, outline, type PdfNode, pictureNode, surface, tagged } from './tree.ts'

const left = portrait.left
const widest = 400
const fieldHeight = 560
const logoHeight = 40
const logoWidest = 200
const smallestTitle = 26

interface TextPlace {
  readonly style: TypeStyle
  readonly top: number
  readonly left?: number
  readonly width?: number
  readonly role?: 'Title'
}

/** A text on the cover; without `left` it begins at the margin. */
function textAt(kit: Kit, text: string, at: TextPlace): PdfNode {
  const node = kit.set.text([runOf(text, at.style)], { width: at.width ?? widest, leading: at.style.leading })
  return tagged(moved(node, { left: at.left ?? left, top: at.top }), { role: at.role ?? 'P' })
}

/** The style made smaller until the title takes so many lines at most and no word sticks out. */
function titleStyle(kit: Kit, title: string, given: { style: TypeStyle; lines: number; width: number }): TypeStyle {
  const { style, lines: most, width } = given
  const lines = kit.set.text([runOf(title, style)], { width, leading: style.leading }).lines?.length ?? 0
  const widestWord = Math.max(...title.split(' ').map((word) => kit.set.width([runOf(word, style)])))
  if ((lines <= most && widestWord <= width) || style.size <= smallestTitle) return style
  const size = style.size - 4
  return titleStyle(kit, title, { ...given, style: { ...style, size, leading: Math.round(size * 1.11) } })
}

/** The draft mark, when there is one, and the sentence beside it. */
function statusNodes(kit: Kit, document: PlanDocument, at: { top: number; left: number }): readonly PdfNode[] {
  const { draft, mark, line } = document.status
  const style = { ...kit.type.furniture, size: 10, leading: 14, color: ink }
  const tag: Tag = { role: 'P' }
  const label = draft && mark !== '' ? tagged(markNode(kit, mark, { size: 10, height: 19 }), tag) : null
  const text = tagged(kit.set.text([runOf(line, style)], { width: 360, leading: 14 }), tag)
  const textLeft = label ? at.left + label.box.width + 10 : at.left
  return [...(label ? [moved(label, at)] : []), moved(text, { left: textLeft, top: at.top + 2 })]
}

function titleBlock(kit: Kit, document: PlanDocument, top: number): readonly PdfNode[] {
  const { coverPeriod, coverTitle, coverSubtitle } = kit.type
  const period = textAt(kit, document.period, { style: coverPeriod, top })
  const style = titleStyle(kit, document.title, { style: coverTitle, lines: 4, width: widest })
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
    ...statusNodes(kit, document, { left, top: 758 }),
  ]
}

// A logo is never decoration: it says whose plan this is.
function logoWords({ labels, look, municipality }: PlanDocument): string {
  return look.logo?.alt || `${labels.logo} ${look.name || municipality}`
}

/** The logo at the foot of the cover, centred in its height; nothing when there is none that can be read. */
function logoNode(document: PlanDocument, at: { top: number; left: number }): PdfNode | null {
  const picture = document.look.logo?.picture
  if (!picture || !isSoundPicture(picture)) return null
  const scale = Math.min(logoHeight / picture.height, logoWidest / picture.width)
  const width = picture.width * scale
  const height = picture.height * scale
  const node = pictureNode({ left: at.left, top: at.top + (logoHeight - height) / 2, width, height }, picture)
  return tagged(node, { role: 'Figure', alt: logoWords(document) })
}

/** With a logo: a field of the accent with the title, and status and logo below it on white. */
function logoCover(kit: Kit, document: PlanDocument, logo: PdfNode): readonly PdfNode[] {
  const { coverPeriod, coverTitle, coverSubtitle } = kit.type
  const color = kit.look.onAccent
  const field = { width: portrait.width, height: fieldHeight }
  const large = { ...coverTitle, size: 52, leading: 56, color }
  const style = titleStyle(kit, document.title, { style: large, lines: 4, width: widest })
  const title = textAt(kit, document.title, { style, top: 238, role: 'Title' })
  const below = title.box.top + title.box.height + 8
  return [
    surface(field, kit.look.accent),
    ...(kit.look.outlined ? [outline(field, { color: ink, width: 0.75 })] : []),
    textAt(kit, document.period, { style: { ...coverPeriod, color }, top: 66 }),
    title,
    textAt(kit, document.subtitle, { style: { ...coverSubtitle, color }, top: below }),
    ...statusNodes(kit, document, { left, top: 597 }),
    logo,
  ]
}

const photoPlace = { left: 150, top: 0, width: portrait.width - 150, height: 400 }
const photoTitle = { left: column.left, width: 375 }

/** With a photo: a band of the accent in the hanging margin, and below the photo, on white, the title, status and logo. */
function photoCover(
  kit: Kit,
  document: PlanDocument,
  photo: { readonly picture: Picture; readonly alt: string },
): readonly PdfNode[] {
  const { coverPeriod, coverTitle, coverSubtitle, coverName } = kit.type
  const { left: textLeft } = photoTitle
  const band = { width: photoPlace.left, height: portrait.height }
  const period = textAt(kit, document.period, { style: coverPeriod, top: 444, ...photoTitle })
  const large = { ...coverTitle, size: 38, leading: 43 }
  const style = titleStyle(kit, document.title, { style: large, lines: 3, width: photoTitle.width })
  const titleTop = 444 + period.box.height + 10
  const title = textAt(kit, document.title, { style, top: titleTop, role: 'Title', ...photoTitle })
  const below = { style: { ...coverSubtitle, size: 16, leading: 22 }, top: title.box.top + title.box.height + 8 }
  const name = document.look.name || document.municipality
  const filled = fillingPicture(photoPlace, photo.picture)
  return [
    surface(band, kit.look.accent),
    ...(kit.look.outlined ? [outline(band, { color: ink, width: 0.75 })] : []),
    photo.alt ? tagged(filled, { role: 'Figure', alt: photo.alt }) : filled,
    period,
    title,
    textAt(kit, document.subtitle, { ...below, ...photoTitle }),
    ...statusNodes(kit, document, { left: textLeft, top: 702 }),
    logoNode(document, { left: textLeft, top: 754 }) ??
      textAt(kit, name, { style: coverName, top: 762, ...photoTitle }),
  ]
}

/** What stands on the cover: the one that the look asks for, or the plain one when its picture cannot be read. */
export function coverNodes(kit: Kit, document: PlanDocument): readonly PdfNode[] {
  const { cover, photo } = document.look
  if (cover === 'foto' && photo && isSoundPicture(photo.picture)) return photoCover(kit, document, photo)
  const logo = cover === 'zonder' ? null : logoNode(document, { left, top: 752 })
  return logo ? logoCover(kit, document, logo) : plainCover(kit, document)
}
