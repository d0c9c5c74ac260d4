import type { FontFile, Glyph } from 'fontkit'
import { type Canvas2d, canvasPainter } from './canvas-painter.ts'
import type { FinishedPage } from './draw-pages.ts'
import type { GlyphRun, TextLine } from './text-line.ts'
import { coveringBox, type PdfNode } from './tree.ts'

/** Paints finished pages as the PDF shows them. Keeps outlines of letters and opened pictures, so use one for a document. */
export interface PagePainter {
  /** Paints a page from the upper left corner of the canvas; `scale` is pixels for a point. A picture that cannot be read stays white. */
  paint(page: FinishedPage, canvas: Canvas2d, scale: number): Promise<void>
}

/** Opens the bytes of a PNG or JPEG. Rejects when they cannot be read. */
export type OpenPicture = (bytes: Uint8Array) => Promise<CanvasImageSource>

interface Painting {
  readonly canvas: Canvas2d
  readonly scale: number
  readonly pictures: Pictures
  readonly outlineOf: (font: FontFile, glyph: Glyph) => Path2D
}

type Pictures = ReadonlyMap<Uint8Array, CanvasImageSource | null>

interface Place {
  readonly x: number
  readonly y: number
}

/** A painter of pages. */
export function openPagePainter(openPicture: OpenPicture): PagePainter {
  const pictureOf = openPictureShelf(openPicture)
  const outlineOf = openOutlines()
  return {
    paint: async ({ width, height, nodes }, canvas, scale) => {
      const found = await Promise.all(picturesIn(nodes).map(async (data) => [data, await pictureOf(data)] as const))
      const painting: Painting = { canvas, scale, pictures: new Map(found), outlineOf }
      canvas.imageSmoothingQuality = 'high'
      // A point more than the page: the canvas ends on a whole pixel.
      fillRect(painting, { x: 0, y: 0, width: width + 1, height: height + 1 }, '#ffffff')
      for (const node of nodes) paintNode(painting, node, { x: 0, y: 0 })
    },
  }
}

function openPictureShelf(openPicture: OpenPicture): (data: Uint8Array) => Promise<CanvasImageSource | null> {
  const opened = new WeakMap<Uint8Array, Promise<CanvasImageSource | null>>()
  return (data) => {
    const picture = opened.get(data) ?? openPicture(data).catch(() => null)
    opened.set(data, picture)
    return picture
  }
}

function openOutlines(): Painting['outlineOf'] {
  const fonts = new WeakMap<FontFile, Map<number, Path2D>>()
  return (font, glyph) => {
    const known = fonts.get(font) ?? new Map<number, Path2D>()
    fonts.set(font, known)
    const outline = known.get(glyph.id) ?? new Path2D(glyph.path.toSVG())
    known.set(glyph.id, outline)
    return outline
  }
}

function picturesIn(nodes: readonly PdfNode[]): readonly Uint8Array[] {
  return nodes.flatMap(({ image, children }) => [...(image ? [image.data] : []), ...picturesIn(children)])
}

function paintNode(painting: Painting, node: PdfNode, around: Place): void {
  const { left, top, width, height } = node.box
  const at = { x: around.x + left, y: around.y + top }
  if (node.style.backgroundColor) fillRect(painting, { ...at, width, height }, node.style.backgroundColor)
  if (node.lines) paintText(painting, node.lines, at)
  if (node.image) paintPicture(painting, node, at)
  if (node.props.paint) paintDrawing(painting, node, at)
  for (const child of node.children) paintNode(painting, child, at)
}

/** Measures count in points from the place on. */
function standAt({ canvas, scale }: Painting, { x, y }: Place): void {
  canvas.setTransform(scale, 0, 0, scale, x * scale, y * scale)
}

interface Area extends Place {
  readonly width: number
  readonly height: number
}

function fillRect(painting: Painting, area: Area, color: string): void {
  standAt(painting, area)
  painting.canvas.fillStyle = color
  painting.canvas.fillRect(0, 0, area.width, area.height)
}

function paintPicture(painting: Painting, { box, image, style }: PdfNode, at: Place): void {
  const picture = image && painting.pictures.get(image.data)
  if (!picture) return
  const { canvas } = painting
  const whole = { left: 0, top: 0, width: box.width, height: box.height }
  const place = style.objectFit === 'cover' ? coveringBox(whole, image) : whole
  canvas.save()
  standAt(painting, at)
  canvas.beginPath()
  canvas.rect(0, 0, box.width, box.height)
  canvas.clip()
  canvas.drawImage(picture, place.left, place.top, place.width, place.height)
  canvas.restore()
}

function paintDrawing(painting: Painting, node: PdfNode, at: Place): void {
  const { canvas } = painting
  canvas.save()
  standAt(painting, at)
  node.props.paint?.(canvasPainter(canvas), node.box.width, node.box.height)
  canvas.restore()
}

function paintText(painting: Painting, lines: readonly TextLine[], at: Place): void {
  // The lines of a text that was cut over two pages keep the tops they had.
  const above = lines[0]?.box.y ?? 0
  for (const line of lines) paintLine(painting, line, { x: at.x + line.box.x, y: at.y + line.box.y - above })
}

function paintLine(painting: Painting, line: TextLine, at: Place): void {
  let { x } = at
  for (const run of line.runs) {
    const { backgroundColor } = run.attributes
    if (backgroundColor) {
      fillRect(painting, { x, y: at.y, width: run.xAdvance, height: line.box.height }, backgroundColor)
    }
    paintRun(painting, run, { x, y: at.y + line.ascent })
    x += run.xAdvance
  }
  for (const { rect, color } of line.decorationLines) {
    // The engine draws a rule around this height, not below it.
    const y = at.y + rect.y - rect.height / 2
    fillRect(painting, { x: at.x + rect.x, y, width: rect.width, height: rect.height }, color)
  }
}

function paintRun({ canvas, scale, outlineOf }: Painting, run: GlyphRun, at: Place): void {
  const { font, fontSize, color } = run.attributes
  const [file] = font
  const size = (fontSize / file.unitsPerEm) * scale
  let { x } = at
  canvas.fillStyle = color
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index]
    if (!position) continue
    const left = x + (position.xOffset * fontSize) / 1000
    const baseline = at.y - (position.yOffset * fontSize) / 1000
    canvas.setTransform(size, 0, 0, -size, left * scale, baseline * scale)
    canvas.fill(outlineOf(file, glyph))
    x += position.xAdvance
  }
}
