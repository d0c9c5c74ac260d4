import type { ChartDrawing, ChartLabel, ChartMark, Point } from '../../charts/chart-drawing.ts'
import type { Picture, PlanDocument } from '../../document/plan-document.ts'
import { type FontBook, openFonts, type PdfFonts } from '../pdf/pdf-fonts.ts'
import { letterOutlines } from './letter-outlines.ts'
import { openCanvas, type PixelCanvas } from './pixel-canvas.ts'
import { pngBytes } from './png-bytes.ts'
import { discOutline, strokeOutlines } from './stroke-outlines.ts'

/** Pictures of the charts of a document, by the id of their block. */
export type ChartPictures = ReadonlyMap<string, Picture>

/** Pixels for a point: sharp on paper too. */
const scale = 3

/** Opening a font takes as long as drawing two charts. */
const books = new WeakMap<PdfFonts, FontBook>()

/**
 * Draws the charts of a document as pictures, in a worker and without a browser alike: the same chart gives the same
 * bytes. `fonts` must hold the sans letters that `fontFilesFor` names.
 */
export async function drawCharts(
  { chapters }: Pick<PlanDocument, 'chapters'>,
  fonts: PdfFonts,
): Promise<ChartPictures> {
  const book = books.get(fonts) ?? openFonts(fonts)
  books.set(fonts, book)
  const blocks = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  const charts = blocks.filter((block) => block.type === 'chart')
  return new Map(
    await Promise.all(charts.map(async ({ id, drawing }) => [id, await drawChart(drawing, book)] as const)),
  )
}

async function drawChart(drawing: ChartDrawing, book: FontBook): Promise<Picture> {
  const [width, height] = [Math.ceil(drawing.width * scale), Math.ceil(drawing.height * scale)]
  const canvas = openCanvas(width, height)
  for (const mark of drawing.marks) drawMark(canvas, mark, book)
  return { bytes: await pngBytes(canvas), type: 'image/png', width, height }
}

function drawMark(canvas: PixelCanvas, mark: ChartMark, book: FontBook): void {
  if (mark.type === 'label') canvas.fill(enlarged(letterOutlines(mark, book)), mark.color)
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

function enlarged(outlines: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  return outlines.map((outline) => outline.map(([x, y]): Point => [x * scale, y * scale]))
}
