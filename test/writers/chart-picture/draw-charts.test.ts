import { inflateSync } from 'node:zlib'
import letters from 'virtual:chart-letters'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../../src/document/plan-document.ts'
import { coverageOf, wholePixel } from '../../../src/writers/chart-picture/coverage.ts'
import { drawCharts } from '../../../src/writers/chart-picture/draw-charts.ts'
import { hasCharts } from '../../../src/writers/chart-picture/has-charts.ts'
import { strokeOutlines } from '../../../src/writers/chart-picture/stroke-outlines.ts'
import { sampleChart } from '../sample-chart.ts'
import { documentOf, paragraph } from '../word/word-sample.ts'

/** The chunks of a PNG by name; throws when a length does not fit. */
function chunksOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
    const length = view.getUint32(at)
    chunks.set(new TextDecoder().decode(bytes.subarray(at + 4, at + 8)), bytes.subarray(at + 8, at + 8 + length))
  }
  return chunks
}

const square = [1, 1, 3, 1, 3, 3, 1, 3]
/** The square with its corners elsewhere. */
const moved = (across: number, down: number) => square.map((value, at) => value + (at % 2 === 0 ? across : down))

describe('a chart as a picture', () => {
  it('is a PNG of three pixels for a point that holds lines and letters', async () => {
    const picture = (await drawCharts(documentOf(sampleChart), letters)).get(sampleChart.id)
    expect([picture?.width, picture?.height]).toEqual([1050, Math.ceil(sampleChart.drawing.height * 3)])
    const chunks = chunksOf(picture?.bytes ?? new Uint8Array(0))
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    const rows = inflateSync(chunks.get('IDAT') ?? new Uint8Array(0))
    expect(rows.length).toBe((1050 + 1) * (picture?.height ?? 0))
    expect(rows.filter((pixel) => pixel > 0).length).toBeGreaterThan(5000)
    expect(picture?.bytes.length).toBeLessThan(60_000)
  })

  it('is the same each time', async () => {
    expect(await drawCharts(documentOf(sampleChart), letters)).toEqual(
      await drawCharts(documentOf(sampleChart), letters),
    )
  })

  it('is not drawn again when it is known', async () => {
    const known = new Map<string, Picture>()
    const first = (await drawCharts(documentOf(sampleChart), letters, known)).get(sampleChart.id)
    expect((await drawCharts(documentOf(sampleChart), letters, known)).get(sampleChart.id)).toBe(first)
  })

  it('is asked for only by a document that has one', () => {
    expect([hasCharts(documentOf(sampleChart)), hasCharts(documentOf(paragraph('tekst')))]).toEqual([true, false])
  })
})

describe('the pixels of a shape', () => {
  it('are covered whole inside, in part at the edge and not at all outside', () => {
    const covered = coverageOf([moved(0.5, 0)], { width: 6, height: 6 })
    expect(covered).toMatchObject({ left: 1, top: 1, width: 3, height: 2 })
    expect([...(covered?.steps ?? [])].map((step) => step / wholePixel)).toEqual([0.5, 1, 0.5, 0.5, 1, 0.5])
  })

  it('leave a hole where an outline runs back, and none where two overlap', () => {
    const inner = [1, 3, 3, 3, 3, 1, 1, 1]
    expect([...(coverageOf([square, inner], { width: 6, height: 6 })?.steps ?? [])]).toEqual([0, 0, 0, 0])
    expect([...(coverageOf([square, square], { width: 6, height: 6 })?.steps ?? [])]).toEqual(Array(4).fill(wholePixel))
  })

  it('stay within the canvas', () => {
    expect(coverageOf([moved(-2, 3)], { width: 6, height: 5 })).toMatchObject({ left: 0, top: 4, width: 1, height: 1 })
    expect(coverageOf([moved(90, 0)], { width: 6, height: 6 })).toBeNull()
  })

  it('have gaps where a line is dashed', () => {
    const line = [
      [0, 0],
      [10, 0],
    ] as const
    const dashes = strokeOutlines(line, { color: '#000000', width: 1, dash: [2, 3] })
    expect(dashes.map((outline) => outline[0]?.[0])).toEqual([0, 5])
  })
})
