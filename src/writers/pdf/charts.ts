import type { ChartLabel, ChartMark } from '../../charts/chart-drawing.ts'
import { pathOf } from '../../charts/chart-svg.ts'
import type { ChartBlock } from '../../document/plan-document.ts'
import { captionNode, sourceNode } from './captions.ts'
import { type FlowItem, flowItem } from './flow.ts'
import type { Kit } from './kit.ts'
import { column } from './page-geometry.ts'
import type { Tag } from './tags.ts'
import type { Run } from './text-run.ts'
import { drawing, moved, type Painter, type PdfNode, stack, tagged, view } from './tree.ts'

type ChartShape = Exclude<ChartMark, ChartLabel>

const captionGap = 6
const sourceGap = 3

/** A chart with its caption above it and its source below: drawn as lines and letters, read as its description. */
export function chartItem(kit: Kit, block: ChartBlock): FlowItem {
  const { width, left } = column
  const alt = [block.alt, block.values].filter((text) => text !== '').join(' ')
  const tag: Tag = { role: 'Figure', alt }
  const caption = tagged(captionNode(kit, block, width), { role: 'Caption', parent: tag })
  const source = tagged(sourceNode(kit, block.source, width), { role: 'P' })
  const figure = tagged(chartNode(kit, block), tag)
  const gaps = [0, caption.box.height > 0 ? captionGap : 0, source.box.height > 0 ? sourceGap : 0]
  const { nodes, height } = stack([caption, figure, source], gaps)
  const follows = block.numbers === null
  const space = { before: 12, after: follows ? 8 : 16, keepWithNext: follows }
  return flowItem(view({ left, width, height }, nodes), { ...space, id: block.id })
}

function chartNode(kit: Kit, { drawing: chart }: ChartBlock): PdfNode {
  const size = { width: chart.width, height: chart.height }
  return view(
    size,
    chartLayers(chart.marks).map((layer) => layerNode(kit, layer, size)),
  )
}

/** Marks in the order in which they lie over each other: shapes that stand in a row are drawn in one go. */
function chartLayers(marks: readonly ChartMark[]): readonly (ChartLabel | readonly ChartShape[])[] {
  const layers: (ChartLabel | ChartShape[])[] = []
  for (const mark of marks) {
    const last = layers.at(-1)
    if (mark.type === 'label') layers.push(mark)
    else if (Array.isArray(last)) last.push(mark)
    else layers.push([mark])
  }
  return layers
}

function layerNode(
  kit: Kit,
  layer: ChartLabel | readonly ChartShape[],
  size: { readonly width: number; readonly height: number },
): PdfNode {
  if ('type' in layer) return labelNode(kit, layer)
  return drawing(size, (painter) => {
    for (const shape of layer) paintShape(painter, shape)
  })
}

function paintShape(painter: Painter, shape: ChartShape): void {
  const { fill, stroke } = shape
  if (fill) painter.path(pathOf(shape)).fillColor(fill).fill()
  if (!stroke) return
  painter.save()
  painter.path(pathOf(shape)).lineWidth(stroke.width).lineJoin('round').strokeColor(stroke.color)
  if (stroke.dash) painter.dash(stroke.dash[0], { space: stroke.dash[1] })
  painter.stroke()
  painter.restore()
}

function labelNode(kit: Kit, label: ChartLabel): PdfNode {
  const run: Run = {
    text: label.text,
    face: { family: 'sans', weight: label.bold ? 700 : 400, italic: false },
    size: label.size,
    color: label.color,
  }
  const width = kit.set.width([run])
  const leading = label.size * 1.3
  const node = kit.set.text([run], { width: width + 1, leading, goesOn: true })
  const left = label.x - width * { start: 0, middle: 0.5, end: 1 }[label.anchor]
  return moved(node, { left, top: label.y - (node.lines?.[0]?.ascent ?? label.size) })
}
