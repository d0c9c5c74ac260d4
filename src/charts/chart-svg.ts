import type { ChartDrawing, ChartMark, ChartStroke } from './chart-drawing.ts'

/** An element of an SVG drawing, for whoever writes or builds it. */
export interface SvgElement {
  readonly name: 'rect' | 'path' | 'text'
  readonly attributes: Readonly<Record<string, string | number>>
  /** Words within; none for a shape. */
  readonly text?: string
}

/** Size of the drawing as attributes of its `svg` element. */
export function svgSize({ width, height }: ChartDrawing): Readonly<Record<string, string | number>> {
  return { viewBox: `0 0 ${width} ${height}`, width, height }
}

/** The marks of a drawing as SVG: attributes only, no styles, so that the strictest policy lets them through. */
export function svgElements({ marks }: ChartDrawing): readonly SvgElement[] {
  return marks.map(elementOf)
}

function elementOf(mark: ChartMark): SvgElement {
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height } = mark
      return { name: 'rect', attributes: { x, y, width, height, ...paint(mark) } }
    }
    case 'lines':
    case 'discs':
      return { name: 'path', attributes: { d: pathOf(mark), ...paint(mark) } }
    case 'label':
      return {
        name: 'text',
        attributes: {
          x: mark.x,
          y: mark.y,
          fill: mark.color,
          'font-size': mark.size,
          ...(mark.bold ? { 'font-weight': 'bold' } : {}),
          ...(mark.anchor === 'start' ? {} : { 'text-anchor': mark.anchor }),
        },
        text: mark.text,
      }
  }
}

/** The outline of a shape as path data. */
export function pathOf(mark: Exclude<ChartMark, { readonly type: 'label' }>): string {
  if (mark.type === 'rect') return `M${mark.x} ${mark.y}h${mark.width}v${mark.height}h${-mark.width}Z`
  if (mark.type === 'discs') {
    const { radius } = mark
    const half = (end: number) => `a${radius} ${radius} 0 1 1 ${end} 0`
    return mark.centers.map(([x, y]) => `M${cut(x - radius)} ${y}${half(2 * radius)}${half(-2 * radius)}Z`).join('')
  }
  const end = mark.fill ? 'Z' : ''
  return mark.lines.map((line) => `M${line.map(([x, y]) => `${x} ${y}`).join('L')}${end}`).join('')
}

function paint({ fill, stroke }: { readonly fill?: string; readonly stroke?: ChartStroke }): SvgElement['attributes'] {
  const line = stroke
    ? {
        stroke: stroke.color,
        'stroke-width': stroke.width,
        ...(stroke.dash ? { 'stroke-dasharray': stroke.dash.join(' ') } : {}),
      }
    : {}
  return { fill: fill ?? 'none', ...line }
}

function cut(number: number): number {
  return Math.round(number * 100) / 100
}
