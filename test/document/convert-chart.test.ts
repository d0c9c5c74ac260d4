import { describe, expect, it } from 'vitest'
import { convertBlocks } from '../../src/document/convert-blocks.ts'
import { inlineText } from '../../src/document/inline-text.ts'
import type { Block, ChartBlock, TableBlock } from '../../src/document/plan-document.ts'
import type { RichChart, RichFigureTable } from '../../src/richtext/richtext.ts'
import { parts } from '../charts/sample-charts.ts'
import { definition, figure, figures } from '../build.ts'
import { place } from './place.ts'

const definitions = [
  definition('bereik', 'procent', { name: 'Bereik' }),
  definition('groep', 'aantal', { name: 'Doelgroep', unit: ['peuter', 'peuters'] }),
  definition('mee', 'aantal', { name: 'Doet mee', unit: ['peuter', 'peuters'] }),
  definition('los', 'aantal', { name: 'Los getal' }),
]
const known = figures(
  figure('bereik', parts({ 2025: 0.76, 2026: 0.78 })),
  figure('groep', parts({ Dorp: 22, Stad: 81 })),
  figure('mee', parts({ Stad: 66, Dorp: null })),
  figure('los', 5),
)

function convert(node: RichChart | RichFigureTable): readonly Block[] {
  const { conversion } = place()
  const number = { id: 'nu-figuur-1', number: '3.1' }
  const own = { figures: known, definitions: new Map(definitions.map((one) => [one.id, one])) }
  return convertBlocks([node], place({ conversion: { ...conversion, ...own, captions: new Map([[node, number]]) } }))
}

const chart = (figureIds: readonly string[], attrs: Partial<RichChart['attrs']> = {}): RichChart => ({
  type: 'chart',
  attrs: { kind: 'line', figures: figureIds, caption: 'Het bereik groeit', alt: '', ...attrs },
})

const figureTable = (figureIds: readonly string[], total = false): RichFigureTable => ({
  type: 'figureTable',
  attrs: { figures: figureIds, caption: 'Per kern', total },
})

function cells(block: Block | null | undefined): readonly (readonly string[])[] {
  if (block?.type !== 'table') return []
  return block.rows.map((row) =>
    row.map((cell) => cell.blocks.map((one) => (one.type === 'paragraph' ? inlineText(one.content) : '')).join()),
  )
}

describe('a chart in a document', () => {
  it('is a figure with its numbers in a table below it', () => {
    const [drawn, numbers] = convert(chart(['bereik'])) as [ChartBlock, TableBlock]
    expect(drawn).toMatchObject({
      type: 'chart',
      id: 'nu-figuur-1',
      label: 'Figuur 3.1',
      caption: 'Het bereik groeit',
      source: 'zie [1]',
      values: '',
      numbers: null,
    })
    expect(drawn.alt).toBe(
      'Lijndiagram van bereik, 2025 tot en met 2026. Het cijfer loopt op van 76% in 2025 naar 78% in 2026. Alle waarden staan in de tabel eronder.',
    )
    expect([numbers.label, numbers.caption]).toEqual(['', 'De cijfers bij figuur 3.1'])
    expect(cells(numbers)).toEqual([
      ['Cijfer', '2025', '2026'],
      ['Bereik', '76%', '78%'],
    ])
  })

  it('says its numbers in words when no table is wanted', () => {
    const blocks = convert(chart(['bereik'], { numbers: 'hidden', alt: 'Eigen woorden.' }))
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({ alt: 'Eigen woorden.', values: 'Bereik: 2025 76%; 2026 78%.' })
    expect(cells((blocks[0] as ChartBlock).numbers)[1]).toEqual(['Bereik', '76%', '78%'])
  })

  it('is its table alone when it cannot be drawn, and its caption without figures', () => {
    const [only, ...more] = convert(chart(['weg']))
    expect([only?.type, more.length]).toEqual(['table', 0])
    expect(only).toMatchObject({ label: 'Figuur 3.1', id: 'nu-figuur-1' })
    expect(cells(only)).toEqual([
      ['Cijfer', 'Waarde'],
      ['weg', '[ontbreekt]'],
    ])
    expect(convert(chart([]))).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Het bereik groeit' }] }])
    expect(convert(chart([], { caption: '' }))).toEqual([])
  })

  it('prints the figures that do not fit in it all the same', () => {
    const [, numbers] = convert(chart(['bereik', 'los']))
    expect(cells(numbers).map(([name]) => name)).toEqual(['Cijfer', 'Bereik, 2025', 'Bereik, 2026', 'Los getal'])
  })
})

describe('a table of figures in a document', () => {
  it('has a row for each place, in the order in which they are first named', () => {
    expect(cells(convert(figureTable(['groep', 'mee']))[0])).toEqual([
      ['Naam', 'Doelgroep (peuters)', 'Doet mee (peuters)'],
      ['Dorp', '22', '[ontbreekt]'],
      ['Stad', '81', '66'],
    ])
  })

  it('has totals only when asked, and none where a number is missing', () => {
    expect(cells(convert(figureTable(['groep', 'mee'], true))[0]).at(-1)).toEqual(['Totaal', '103', ''])
    expect(cells(convert(figureTable(['bereik'], true))[0])).toHaveLength(3)
  })

  it('lists figures of several sorts below each other', () => {
    const rows = cells(convert(figureTable(['groep', 'los']))[0])
    expect(rows.map(([name]) => name)).toEqual(['Cijfer', 'Doelgroep, Dorp', 'Doelgroep, Stad', 'Los getal'])
  })
})
