import { describe, expect, it } from 'vitest'
import { axisFor } from '../../src/charts/axis-ticks.ts'
import { chartColours } from '../../src/charts/chart-colours.ts'
import { labelWidth, wrapLabel } from '../../src/charts/label-width.ts'
import { contrast, parseHex } from '../../src/housestyle/colour-math.ts'
import { documentColours } from '../../src/housestyle/house-colours.ts'
import { barsOf, drawn, gapsOf, labelsOf, parts, wordsOf } from './sample-charts.ts'

const years = parts({ 2023: 158, 2024: null, 2025: 0, 2026: 1680 })

describe('bars over years', () => {
  it('have a height after their number, and none for zero or for what is missing', () => {
    const drawing = drawn('bar', { values: { a: years } })
    const heights = barsOf(drawing).map(({ height }) => height)
    expect(heights).toHaveLength(2)
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(1680 / 158, 1)
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['2023', '2024', '158', '0', '1.680', 'ontbreekt']))
    expect(gapsOf(drawing)).toHaveLength(1)
  })

  it('hang below zero when the number is negative', () => {
    const [up, down] = barsOf(drawn('bar', { kind: 'bedrag', values: { a: parts({ 2027: 500000, 2028: -500000 }) } }))
    expect(down?.y).toBeCloseTo((up?.y ?? 0) + (up?.height ?? 0), 1)
    expect(down?.height).toBeCloseTo(up?.height ?? 0, 1)
  })

  it('name a gap below the chart when the word does not fit in its place', () => {
    const b = parts({ 2023: 1, 2024: 2, 2025: 3, 2026: 4 })
    const drawing = drawn('grouped-bar', { values: { Aanbod: years, Vraag: b, Derde: b } })
    expect(wordsOf(drawing)).toContain('Ontbreekt: Aanbod 2024.')
    expect(gapsOf(drawing)).toHaveLength(1)
  })

  it('stand on each other with their numbers inside', () => {
    const drawing = drawn('stacked-bar', { values: { a: parts({ 2026: 40 }), b: parts({ 2026: 60 }) } })
    const [low, high] = barsOf(drawing)
    expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(low?.y ?? 0, 1)
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['40', '60', 'a', 'b']))
  })
})

describe('bars beside names', () => {
  it('keep long names and their numbers within the drawing', () => {
    const name = 'Integraal kindcentrum De Zandloper aan de Burgemeester van Heemstralaan'
    const drawing = drawn('bar', { values: { a: parts({ [name]: 12, Kort: 123456 }) } })
    for (const { x, text, size, anchor } of labelsOf(drawing)) {
      const width = labelWidth(text, { size })
      const left = anchor === 'end' ? x - width : x
      expect(left, text).toBeGreaterThan(-3)
      expect(left + width, text).toBeLessThan(353)
    }
    expect(wordsOf(drawing).join(' ')).toContain('Integraal kindcentrum')
  })

  it('grow with the number of places', () => {
    const places = (count: number) =>
      parts(Object.fromEntries(Array.from({ length: count }, (_, n) => [`Wijk ${n}`, n])))
    expect(drawn('bar', { values: { a: places(24) } }).height).toBeGreaterThan(
      drawn('bar', { values: { a: places(4) } }).height * 3,
    )
  })

  it('say "minder dan 5" and "ontbreekt" in a place without a bar', () => {
    const drawing = drawn('bar', { values: { a: 12, b: { type: 'fewer-than-5' }, c: null } })
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['12', '<\u00a05', 'ontbreekt']))
    expect([barsOf(drawing).length, gapsOf(drawing).length]).toEqual([1, 2])
  })

  it('make the own municipality stand out in weight and fill', () => {
    const drawing = drawn('bar', { kind: 'procent', values: { a: parts({ Nederland: 0.07, Rijnveen: 0.09 }) } })
    const bold = labelsOf(drawing).filter(({ bold }) => bold)
    expect(bold.map(({ text }) => text)).toEqual(['Rijnveen', '9%'])
    const fills = drawing.marks.flatMap((mark) => (mark.type === 'rect' && mark.fill ? [mark.fill] : []))
    expect(new Set(fills).size).toBe(2)
  })
})

describe('a line over years', () => {
  it('breaks at a year that is not known and is never drawn through it', () => {
    const drawing = drawn('line', { values: { a: parts({ 2022: 1, 2023: 2, 2024: null, 2025: 3, 2026: 4 }) } })
    const strokes = drawing.marks.flatMap((mark) =>
      mark.type === 'lines' && mark.stroke?.width === 2.25 ? mark.lines : [],
    )
    expect(strokes.map((line) => line.length)).toEqual([2, 2])
    expect(wordsOf(drawing)).toContain('ontbreekt')
  })

  it('shows one value as a mark alone', () => {
    const drawing = drawn('line', { values: { a: parts({ 2026: 4 }) } })
    expect(drawing.marks.filter(({ type }) => type === 'discs')).toHaveLength(1)
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['2026', '4']))
  })

  it('tells its lines apart by dashes and marks, not by colour', () => {
    const values = Object.fromEntries(['a', 'b', 'c', 'd'].map((name, n) => [name, parts({ 2025: n, 2026: n + 1 })]))
    const drawing = drawn('line', { values })
    const strokes = drawing.marks.flatMap((mark) =>
      mark.type === 'lines' && !mark.fill && mark.stroke ? [mark.stroke] : [],
    )
    const own = strokes.filter(({ width }) => width > 1)
    expect(new Set(own.map(({ color }) => color)).size).toBe(1)
    expect(new Set(own.map(({ dash }) => String(dash))).size).toBe(4)
  })
})

describe('what every chart rests on', () => {
  it('is an axis from zero with round numbers', () => {
    expect(axisFor([158, 168], true).ticks).toEqual([0, 50, 100, 150, 200])
    expect(axisFor([0.71, 0.9], false)).toMatchObject({ low: 0, high: 1 })
    expect(axisFor([-20, 10], true).ticks).toEqual([-20, -10, 0, 10])
    expect(axisFor([0], true).ticks).toEqual([0, 1])
    expect(axisFor([2], true).ticks.every(Number.isInteger)).toBe(true)
  })

  it('is a name on as many lines as there are, cut with an ellipsis', () => {
    expect(wrapLabel('een twee drie', 200, { size: 8.5, most: 2 })).toEqual(['een twee drie'])
    // An ellipsis is as wide as two letters.
    expect(labelWidth('…', { size: 10 })).toBeGreaterThan(labelWidth('oo', { size: 10 }) * 0.8)
    const lines = wrapLabel('een heel lange naam van een school die niet past', 60, { size: 8.5, most: 2 })
    expect([lines.length, lines.at(-1)?.endsWith('…')]).toEqual([2, true])
    for (const line of lines) expect(labelWidth(line, { size: 8.5 })).toBeLessThanOrEqual(60)
  })

  it.each(['#123e6b', '#e17000', '#ffd200', '#fff6b0'])('is an outline that is seen on white: %s', (accent) => {
    const { ink, solid, soft, text } = chartColours(documentColours(accent))
    const onWhite = (color: string) => contrast(parseHex(color) ?? [1, 1, 1], [1, 1, 1])
    expect(onWhite(ink)).toBeGreaterThanOrEqual(4.5)
    expect(onWhite(text)).toBeGreaterThanOrEqual(7)
    expect(new Set([ink, soft, solid.toLowerCase()]).size).toBeGreaterThanOrEqual(2)
  })
})
