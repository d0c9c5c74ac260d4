import type { Painter } from './tree.ts'

/** The drawing surface of a page or of a worker. */
export type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Icons and frames on a canvas: the calls that the PDF engine knows, with what they mean there. */
export function canvasPainter(canvas: Canvas2d): Painter {
  let path = new Path2D()
  const finished = (draw: (whole: Path2D) => void): Painter => {
    draw(path)
    path = new Path2D()
    return painter
  }
  const does = (work: () => void): Painter => {
    work()
    return painter
  }
  const painter: Painter = {
    save: () => does(() => canvas.save()),
    restore: () => does(() => canvas.restore()),
    translate: (x, y) => does(() => canvas.translate(x, y)),
    scale: (factor) => does(() => canvas.scale(factor, factor)),
    rect: (x, y, width, height) => does(() => path.rect(x, y, width, height)),
    circle: (x, y, radius) => does(() => path.addPath(new Path2D(circlePath(x, y, radius)))),
    path: (data) => does(() => path.addPath(new Path2D(data))),
    moveTo: (x, y) => does(() => path.moveTo(x, y)),
    lineTo: (x, y) => does(() => path.lineTo(x, y)),
    lineWidth: (width) => does(() => setOf(canvas, { lineWidth: width })),
    lineCap: (cap) => does(() => setOf(canvas, { lineCap: cap })),
    lineJoin: (join) => does(() => setOf(canvas, { lineJoin: join })),
    dash: (length, { space }) => does(() => canvas.setLineDash([length, space])),
    fillColor: (color) => does(() => setOf(canvas, { fillStyle: color })),
    strokeColor: (color) => does(() => setOf(canvas, { strokeStyle: color })),
    fill: () => finished((whole) => canvas.fill(whole)),
    stroke: () => finished((whole) => canvas.stroke(whole)),
  }
  return painter
}

type Look = Partial<Pick<Canvas2d, 'lineWidth' | 'lineCap' | 'lineJoin' | 'fillStyle' | 'strokeStyle'>>

function setOf(canvas: Canvas2d, look: Look): void {
  Object.assign(canvas, look)
}

/** A figure of its own: `arc` would draw a line to it from where the path stands. */
function circlePath(x: number, y: number, radius: number): string {
  const half = (end: number) => `A${radius} ${radius} 0 1 1 ${end} ${y}`
  return `M${x - radius} ${y}${half(x + radius)}${half(x - radius)}Z`
}
