import type { PlanDocument } from '../../document/plan-document.ts'
import type { Kit } from './kit.ts'
import { landscape, type PageGeometry, portrait } from './page-geometry.ts'
import { type Run, runOf } from './text-run.ts'
import { ink } from './type-scale.ts'
import { moved, outline, type PdfNode, surface, unread, view } from './tree.ts'

const tab = { width: 90, height: 7 }
const headerTop = 37
const footerUp = 46
const markHeight = 14
const markPadding = 6
const markGap = 8
const markRise = 1

/** What stands at the head and foot of one page. */
export interface PageFoot {
  readonly name: string
  readonly page: number
  readonly pages: number
  readonly landscape: boolean
}

/** The mark of a draft: white on ink, so that it reads on every accent and in grey. `left` and `top` of the label. */
export function markNode(kit: Kit, mark: string, at: { size: number; height: number }): PdfNode {
  const style = { ...kit.type.mark, size: at.size, leading: Math.round(at.size * 1.4) }
  const textWidth = kit.set.width([runOf(mark, style)])
  const padding = markPadding * (at.size / kit.type.mark.size)
  const setting = { width: textWidth + 1, leading: style.leading, goesOn: true }
  const text = kit.set.text([runOf(mark, style)], setting)
  const width = textWidth - (style.spacing ?? 0) + 2 * padding
  const top = (at.height - at.size * 1.28) / 2
  return view({ width, height: at.height }, [
    surface({ width, height: at.height }, ink),
    moved(text, { left: padding, top }),
  ])
}

function headerTexts(document: PlanDocument): readonly string[] {
  const { title, period, look, municipality } = document
  const named = title.includes(period) ? title : `${title} ${period}`
  const name = look.name || municipality
  return [`${named} · ${name}`, `${title} · ${name}`, name, title].map((text) => text.trim())
}

function rightOfHeader(kit: Kit, document: PlanDocument, right: number): { nodes: readonly PdfNode[]; width: number } {
  const { mark, line: sentence, draft } = document.status
  const style = { ...kit.type.furniture, color: ink }
  const width = Math.ceil(kit.set.width([runOf(sentence, style)])) + 1
  const text = kit.set.text([runOf(sentence, style)], { width, leading: style.leading, align: 'right' })
  const textNode = moved(text, { left: right - width, top: headerTop })
  if (!draft || mark === '') return { nodes: [textNode], width }
  const label = markNode(kit, mark, { size: kit.type.mark.size, height: markHeight })
  const left = right - width - markGap - label.box.width
  return {
    nodes: [moved(label, { left, top: headerTop - markRise }), textNode],
    width: width + markGap + label.box.width,
  }
}

function header(kit: Kit, document: PlanDocument, page: PageGeometry): readonly PdfNode[] {
  const right = rightOfHeader(kit, document, page.left + page.full)
  const style = kit.type.furniture
  const width = page.full - right.width - 16
  const texts = headerTexts(document)
  const fitting = texts.find((text) => kit.set.width([runOf(text, style)]) <= width) ?? ''
  const left = kit.set.text([runOf(fitting, style)], { width, leading: style.leading })
  return [moved(left, { left: page.left, top: headerTop }), ...right.nodes]
}

function accentTab(kit: Kit, page: PageGeometry): readonly PdfNode[] {
  const box = { ...tab, left: page.left, top: 0 }
  const edge = kit.look.outlined ? [outline(box, { color: ink, width: 0.75 })] : []
  return [surface(box, kit.look.accent), ...edge]
}

// More letters than any foot of a page holds, also of the narrowest.
const longestName = 400

/** The name, cut off with an ellipsis when it is wider than the foot. */
function footerRuns(kit: Kit, name: string, width: number): readonly Run[] {
  const style = kit.type.furniture
  const fits = (text: string) => kit.set.width([runOf(text, style)]) <= width
  const letters = [...name.slice(0, longestName)]
  if (name.length <= longestName && fits(name)) return [runOf(name, style)]
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`
  let [fitting, tooMany] = [0, letters.length + 1]
  while (tooMany - fitting > 1) {
    const half = Math.floor((fitting + tooMany) / 2)
    if (fits(cut(half))) fitting = half
    else tooMany = half
  }
  return [runOf(cut(fitting), style)]
}

function footer(kit: Kit, foot: PageFoot, page: PageGeometry): readonly PdfNode[] {
  const { labels, type } = kit
  const top = page.height - footerUp
  const strong = { ...type.furniture, color: ink, face: { ...type.furniture.face, weight: 600 as const } }
  const words = `${labels.page} ${foot.page} ${labels.of} ${foot.pages}`
  const width = page.full - 120
  const name = kit.set.text(footerRuns(kit, foot.name, width), { width, leading: 12 })
  const number = kit.set.text([runOf(words, strong)], { width: 110, leading: 12, align: 'right' })
  return [moved(name, { left: page.left, top }), moved(number, { left: page.left + page.full - 110, top })]
}

/** Gives the furniture of a page: tab, header, footer. What is the same on every page is set once. */
export function openFurniture(kit: Kit, document: PlanDocument): (foot: PageFoot) => readonly PdfNode[] {
  const heads = [portrait, landscape].map((page) =>
    [...accentTab(kit, page), ...header(kit, document, page)].map((node) => unread(node, 'header')),
  )
  return (foot) => {
    const page = foot.landscape ? landscape : portrait
    const below = footer(kit, foot, page).map((node) => unread(node, 'footer'))
    return [...((foot.landscape ? heads[1] : heads[0]) ?? []), ...below]
  }
}
