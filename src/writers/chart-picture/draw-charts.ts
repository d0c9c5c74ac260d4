import type { ChartDrawing, ChartLabel, ChartMark, Point } from '../../charts/chart-drawing.ts'
import type { Picture, PlanDocument } from '../../document/plan-document.ts'
import type { ChartLetters } from '../../charts/chart-letters.ts'
import type { Outline } from './coverage.ts'
import { letterOutlines } from './letter-outlines.ts'
import { openCanvas, type PixelCanvas } from './pixel-canvas.ts'
import { pngBytes } from './png-bytes.ts'
import { discOutline, strokeOutlines } from './stroke-outlines.ts'

/** Pictures of the charts of a document, by the id of their block. */
export type ChartPictures = ReadonlyMap<string, Picture>

/** Pixels for a point: sharp on paper too. */
const scale = 3

/**
 * Draws the charts of a document as pictures, in a worker and without a browser alike: the same chart gives the same
 * pixels. What is in `known`, by its drawing, is taken from there, and what is drawn goes into it.
 */
export async function drawCharts(
  { chapters }: Pick<PlanDocument, 'chapters'>,
  letters: ChartLetters,
  known: Map<string, Picture> = new Map(),
): Promise<ChartPictures> {
  const blocks = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  const charts = blocks.filter((block) => block.type === 'chart')
  const drawn = charts.map(async ({ id, drawing }) => {
    const key = JSON.stringify(drawing)
    const picture = known.get(key) ?? (await drawChart(drawing, letters))
    known.set(key, picture)
    return [id, picture] as const
  })
  return new Map(await Promise.all(drawn))
}

async function drawChart(drawing: ChartDrawing, letters: ChartLetters): Promise<Picture> {
  const [width, height] = [Math.ceil(drawing.width * scale), Math.ceil(drawing.height * scale)]
  const canvas = openCanvas(width, height)
  for (const mark of drawing.marks) drawMark(canvas, mark, letters)
  return { bytes: await pngBytes(canvas), type: 'image/png', width, height }
}

function drawMark(canvas: PixelCanvas, mark: ChartMark, letters: ChartLetters): void {
  if (mark.type === 'label') canvas.fill(letterOutlines(mark, letters, scale), mark.color)
  else drawShape(canvas, mark)
}

function drawShape(canvas: PixelCanvas, mark: Exclude<ChartMark, ChartLabel>): void {
  const outlines = shapesOf(mark)
  if (mark.fill) canvas.fill(enlarged(outlines), mark.fill)
  const { stroke } = mark
  if (!stroke) return
  const isClosed = mark.type !== 'lines' || mark.fill !== undefined
  const lines = isClosed ? outlines.map((outline) => [...outline, ...outline.slice(0, 2)]) : outlines
  canvas.fill(enlarged(lines.flatMap((line) => strokeOutlines(line, stroke))), stroke.color)
}

function shapesOf(mark: Exclude<ChartMark, ChartLabel>): readonly (readonly Point[])[] {
  if (mark.type === 'lines') return mark.lines
  if (mark.type === 'discs') return mark.centers.map((center) => discOutline(center, mark.radius))
  const { x, y, width, height } = mark
  return [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
  ]
}

function enlarged(outlines: readonly (readonly Point[])[]): readonly Outline[] {
  return outlines.map((outline) => outline.flatMap(([x, y]) => [x * scale, y * scale]))
}
