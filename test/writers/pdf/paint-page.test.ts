import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { nodeFonts } from '../../../src/export/node-fonts.ts'
import type { Canvas2d } from '../../../src/writers/pdf/canvas-painter.ts'
import { openPagePainter } from '../../../src/writers/pdf/paint-page.ts'
import { openFonts, type FontBook } from '../../../src/writers/pdf/pdf-fonts.ts'
import { openTypesetter } from '../../../src/writers/pdf/set-text.ts'
import type { Run } from '../../../src/writers/pdf/text-run.ts'
import { drawing, moved, type PdfNode, pictureNode, surface, view } from '../../../src/writers/pdf/tree.ts'
import { blueLook } from '../sample-document.ts'
import { barPicture } from '../sample-picture.ts'

interface Stroke {
  readonly what: 'glyph' | 'rect' | 'picture' | 'line'
  readonly x: number
  readonly y: number
  readonly color: unknown
  readonly size: readonly number[]
}

/** Writes down what is painted, at the place in pixels where it lands. */
function recordingCanvas() {
  const strokes: Stroke[] = []
  let [scale, left, top] = [1, 0, 0]
  const saved: (readonly [number, number, number])[] = []
  const put = (what: Stroke['what'], color: unknown, size: readonly number[]) =>
    strokes.push({ what, x: left, y: top, color, size })
  const canvas = {
    fillStyle: '',
    strokeStyle: '',
    setTransform: (a: number, _b: number, _c: number, _d: number, x: number, y: number) => {
      scale = a
      left = x
      top = y
    },
    save: () => saved.push([scale, left, top]),
    restore: () => {
      ;[scale, left, top] = saved.pop() ?? [1, 0, 0]
    },
    fillRect: (_x: number, _y: number, width: number, height: number) =>
      put('rect', canvas.fillStyle, [width * scale, height * scale]),
    fill: () => put('glyph', canvas.fillStyle, [scale]),
    stroke: () => put('line', canvas.strokeStyle, [scale]),
    setLineDash: () => undefined,
    beginPath: () => undefined,
    rect: () => undefined,
    clip: () => undefined,
    drawImage: (_picture: unknown, _x: number, _y: number, width: number, height: number) =>
      put('picture', null, [width * scale, height * scale]),
  }
  return { canvas: canvas as unknown as Canvas2d, strokes }
}

let book: FontBook
beforeAll(async () => {
  book = openFonts(await nodeFonts(blueLook))
})
beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      rect() {
        return this
      }
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

const run = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  face: { family: 'sans', weight: 400, italic: false },
  size: 10,
  color: '#1b1f24',
  ...more,
})
const set = (runs: readonly Run[]) => openTypesetter(book).text(runs, { width: 200, leading: 16 })

async function paint(nodes: readonly PdfNode[], scale = 2, open = async () => ({}) as CanvasImageSource) {
  const { canvas, strokes } = recordingCanvas()
  await openPagePainter(open).paint({ width: 595, height: 842, nodes }, canvas, scale)
  return strokes.slice(1)
}

describe('a page on a canvas', () => {
  it('begins white', async () => {
    const { canvas, strokes } = recordingCanvas()
    await openPagePainter(() => Promise.reject()).paint({ width: 595, height: 842, nodes: [] }, canvas, 1)
    expect(strokes).toMatchObject([{ what: 'rect', x: 0, y: 0, color: '#ffffff' }])
  })

  it('paints each letter on its baseline, one after the other, as large as it is set', async () => {
    const text = set([run('Aan', { color: '#aa0000' })])
    const strokes = await paint([view({ left: 60, top: 80 }, [moved(text, { left: 5, top: 10 })])])
    const line = text.lines?.[0]
    const [advance = 0] = line?.runs[0]?.positions.map(({ xAdvance }) => xAdvance) ?? []
    expect(strokes.map(({ what, color }) => [what, color])).toEqual(Array(3).fill(['glyph', '#aa0000']))
    expect(strokes[0]).toMatchObject({ x: 130, y: 2 * (90 + (line?.ascent ?? 0)), size: [0.02] })
    expect(strokes[1]?.x).toBeCloseTo(130 + 2 * advance)
  })

  it('raises superscript and marks a background before its text', async () => {
    const text = set([run('m'), run('2', { position: 'super', background: '#ffe3de' })])
    const [letter, ground, raised] = await paint([text])
    expect([letter?.what, ground?.what, raised?.what]).toEqual(['glyph', 'rect', 'glyph'])
    expect(ground).toMatchObject({ y: 0, color: '#ffe3de', size: [expect.any(Number), 32] })
    expect((letter?.y ?? 0) - (raised?.y ?? 0)).toBeGreaterThan(2)
  })

  it('begins a text that was cut over two pages at the head of its box', async () => {
    const text = set([run('eerste', {}), run('', { lineBreak: true }), run('tweede')])
    const rest = { ...text, lines: text.lines?.slice(1) ?? [] }
    const [first] = await paint([moved(rest, { top: 100 })])
    expect(first?.y).toBeCloseTo(2 * (100 + (rest.lines[0]?.ascent ?? 0)))
  })

  it('paints surfaces, drawings and pictures where they stand', async () => {
    const icon = drawing({ left: 7, top: 8, width: 14, height: 14 }, (painter) => {
      painter.rect(0, 0, 14, 14).strokeColor('#123456').stroke()
    })
    const picture = pictureNode({ left: 1, top: 2, width: 40, height: 30 }, barPicture(4, 3, [0, 0, 0]))
    const nodes = [surface({ left: 3, top: 4, width: 10, height: 1 }, '#c7cdd4'), icon, picture]
    expect(await paint(nodes)).toMatchObject([
      { what: 'rect', x: 6, y: 8, color: '#c7cdd4', size: [20, 2] },
      { what: 'line', x: 14, y: 16, color: '#123456' },
      { what: 'picture', x: 2, y: 4, size: [80, 60] },
    ])
  })

  it('leaves a picture that cannot be read white and paints the rest', async () => {
    const picture = pictureNode({ width: 40, height: 30 }, barPicture(4, 3, [0, 0, 0]))
    const strokes = await paint([picture, surface({ width: 1, height: 1 }, '#000000')], 1, () => Promise.reject())
    expect(strokes.map(({ what }) => what)).toEqual(['rect'])
  })
})
