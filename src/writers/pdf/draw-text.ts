import type { PageInk } from './page-ink.ts'
import type { Element, StructureTree } from './structure-tree.ts'
import type { Artifact } from './tags.ts'
import type { GlyphRun, TextLine } from './text-line.ts'
import type { Box, PdfNode } from './tree.ts'

/** Draws a link that can be clicked, for an element. */
export type AddLink = (element: Element, box: Box, href: string) => void

/** What the nodes of a page are drawn with. */
export interface DrawingTools {
  readonly ink: PageInk
  readonly structure: StructureTree
  readonly addLink: AddLink
  /** Notes the place of a figure on the page. */
  boxFigure(element: Element, box: Box): void
}

/** Where a node stands on its page and to whom it belongs: the nearest element around it, or nobody. */
export interface Surroundings {
  readonly left: number
  readonly top: number
  readonly around: Element | null
  readonly artifact: Artifact | null
}

/** A run at its place: `x` from the left of the page, `baseline` from its head. */
interface PlacedRun {
  readonly run: GlyphRun
  readonly line: TextLine
  readonly x: number
  readonly baseline: number
}

function placedRuns(node: PdfNode, left: number, top: number): readonly PlacedRun[] {
  const lines = node.lines ?? []
  const first = lines[0]?.box.y ?? 0
  return lines.flatMap((line) => {
    let x = left + line.box.x
    const baseline = top + line.box.y - first + line.ascent
    return line.runs.map((run) => {
      const placed = { run, line, x, baseline }
      x += run.xAdvance
      return placed
    })
  })
}

function drawBackgrounds(runs: readonly PlacedRun[], tools: DrawingTools, artifact: Artifact): void {
  for (const { run, line, x, baseline } of runs) {
    const color = run.attributes.backgroundColor
    if (color === undefined) continue
    tools.ink.owner(artifact)
    tools.ink.rectangle({ left: x, top: baseline - line.ascent, width: run.xAdvance, height: line.box.height }, color)
  }
}

function drawUnderlines(node: PdfNode, at: { left: number; top: number; artifact: Artifact }, ink: PageInk): void {
  const lines = node.lines ?? []
  const first = lines[0]?.box.y ?? 0
  for (const line of lines) {
    for (const { rect, color } of line.decorationLines) {
      const left = at.left + line.box.x + rect.x
      const top = at.top + line.box.y - first + rect.y - rect.height / 2
      ink.owner(at.artifact)
      ink.rectangle({ left, top, width: rect.width, height: rect.height }, color)
    }
  }
}

/** One link for the runs of one tag that stand beside each other on a line. */
function drawLinks(runs: readonly PlacedRun[], elements: readonly (Element | null)[], addLink: AddLink): void {
  for (let start = 0; start < runs.length; ) {
    const first = runs[start] as PlacedRun
    const { link, tag } = first.run.attributes
    let end = start + 1
    while (end < runs.length && runs[end]?.line === first.line && runs[end]?.run.attributes.tag === tag) end += 1
    const linked = runs.slice(start, end).filter(({ run }) => run.attributes.link !== undefined)
    const element = elements[start]
    if (link !== undefined && element) {
      const width = linked.reduce((sum, { run }) => sum + run.xAdvance, 0)
      const top = first.baseline - first.run.height - first.run.descent
      addLink(element, { left: first.x, top, width, height: first.run.height }, link)
    }
    start = end
  }
}

/** Draws a text: first the grounds behind its words, then the words, then the lines below them. */
export function drawText(node: PdfNode, at: Surroundings, tools: DrawingTools): void {
  if ((node.lines ?? []).length === 0) return
  const { ink, structure } = tools
  const artifact = at.artifact ?? 'layout'
  const { tag } = node.props
  const own = at.artifact ? null : tag ? structure.element(tag, at.around) : at.around
  const runs = placedRuns(node, at.left, at.top)
  drawBackgrounds(runs, tools, artifact)
  const elements = runs.map(({ run, x, baseline }) => {
    const inner = run.attributes.tag
    const element = own && inner ? structure.element(inner, own) : own
    ink.owner(element ?? artifact)
    ink.glyphs(run, x, baseline)
    return element
  })
  drawUnderlines(node, { left: at.left, top: at.top, artifact }, ink)
  drawLinks(runs, elements, tools.addLink)
}
