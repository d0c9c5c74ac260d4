import { describe, expect, it } from 'vitest'
import { convertTable } from '../../src/document/convert-table.ts'
import { inlineText } from '../../src/document/inline-text.ts'
import type { TableBlock } from '../../src/document/plan-document.ts'
import type { RichTable, RichTableCell } from '../../src/richtext/richtext.ts'
import { b, fig, table, td, th, tr } from '../build.ts'
import { place } from './place.ts'

function converted(rich: RichTable): TableBlock {
  const [block] = convertTable(rich, place())
  if (!block) throw new Error('no table')
  return block
}

/** Every place of the grid with the text of the cell that covers it; throws when one is covered twice or not at all. */
function grid(block: TableBlock): string[][] {
  const covered = block.rows.map(() => new Array<string>(block.columns.length).fill('?'))
  for (const [index, row] of block.rows.entries()) {
    for (const cell of row) {
      const text = cell.blocks.map((one) => (one.type === 'paragraph' ? inlineText(one.content) : '')).join('')
      for (let down = 0; down < cell.rowspan; down += 1) {
        for (let right = 0; right < cell.colspan; right += 1) {
          const line = covered[index + down]
          if (line?.[cell.column + right] !== '?')
            throw new Error(`covered twice or outside: ${index + down}, ${cell.column + right}`)
          line[cell.column + right] = text
        }
      }
    }
  }
  if (covered.flat().includes('?')) throw new Error('not covered')
  return covered
}

const span = (text: string, attrs: Partial<RichTableCell['attrs']>) => td(text, attrs)

describe('convertTable', () => {
  it('gives every cell its column, past the spans from above', () => {
    const block = converted(table({}, tr(span('a', { rowspan: 2 }), span('b', { colspan: 2 })), tr('c', 'd')))
    expect(grid(block)).toEqual([
      ['a', 'b', 'b'],
      ['a', 'c', 'd'],
    ])
    expect(block.rows[1]?.map((cell) => cell.column)).toEqual([1, 2])
  })

  it('fills rows that are too short', () => {
    expect(grid(converted(table({}, tr('a', 'b', 'c'), tr('d'))))).toEqual([
      ['a', 'b', 'c'],
      ['d', '', ''],
    ])
  })

  it('cuts spans that overlap or leave the table', () => {
    const crooked = table(
      {},
      tr('a', span('b', { rowspan: 9 }), 'c'),
      tr(span('d', { colspan: 3 }), 'e'),
      tr(span('f', { rowspan: 0, colspan: -2 })),
    )
    expect(grid(converted(crooked))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'b', 'e'],
      ['f', 'b', ''],
    ])
  })

  it('draws columns together in which no cell begins', () => {
    const wide = converted(table({}, tr(span('a', { colspan: 5000 }), 'b'), tr(span('c', { colspan: 2 }))))
    expect(grid(wide)[0]?.[0]).toBe('a')
    expect(wide.columns.length).toBeLessThanOrEqual(3)
  })

  it('holds a table without cells for nothing', () => {
    expect(convertTable(table({}, tr()), place())).toEqual([])
    expect(convertTable(table({}), place())).toEqual([])
  })

  it('survives any combination of spans', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let run = 0; run < 200; run += 1) {
      const rows = Array.from({ length: 1 + random(5) }, () =>
        tr(...Array.from({ length: random(5) }, (_, at) => span(`x${at}`, { colspan: random(5), rowspan: random(4) }))),
      )
      const [block] = convertTable(table({}, ...rows), place())
      if (block) grid(block)
    }
  })

  it('finds the header rows and the header column', () => {
    const block = converted(
      table({}, tr(th('Kern'), th('Peuters')), tr(th('Zandhoek'), '60'), tr(th('Broekdorp'), '84')),
    )
    expect([block.headerRows, block.headerColumn]).toEqual([1, true])
    expect(block.rows[2]?.map((cell) => cell.header)).toEqual([true, false])
  })

  it('keeps the rows together into which a header cell reaches', () => {
    const block = converted(
      table(
        {},
        tr(th('Kern', { rowspan: 2 }), th('Peuters', { colspan: 2 })),
        tr('2025', '2026'),
        tr('Zandhoek', '58', '60'),
      ),
    )
    expect([block.headerRows, block.headerColumn]).toEqual([2, false])
  })

  it('leaves at least one row that is no header', () => {
    expect(converted(table({}, tr(th('a')), tr(th('b')))).headerRows).toBe(1)
    expect(converted(table({}, tr(th('a')))).headerRows).toBe(0)
  })

  it('makes a header cell in the middle bold text', () => {
    const stray = converted(table({}, tr('a', 'b'), tr('c', th('d')))).rows[1]?.[1]
    expect(stray).toMatchObject({ header: false, bold: true })
  })

  it('sets a column of numbers right, with its head, unless the writer chose', () => {
    const rows = [
      tr(th('Kern'), th('Aantal'), th('Kosten'), th('Noot')),
      tr('Zandhoek', '60', '€ 1.200', '5 plekken'),
      tr('Totaal', '< 5', '–', td('x', { align: 'right' })),
    ]
    const aligned = converted(table({}, ...rows)).rows.map((row) => row.map((cell) => cell.align).join(' '))
    expect(aligned).toEqual(['left right right left', 'left right right left', 'left right right right'])
  })

  it('sets a column with negative numbers right', () => {
    const rows = [tr(th('Jaar'), th('Verschil')), tr('2027', '-18.891'), tr('2028', '€ -5'), tr('2029', td([b('-3%')]))]
    const cells = converted(table({}, ...rows)).rows.map((row) => row[1])
    expect(cells.map((cell) => cell?.align)).toEqual(['right', 'right', 'right', 'right'])
    expect(JSON.stringify(cells[1]?.blocks)).toContain('−18.891')
  })

  it('marks a cell as bold when all its words are', () => {
    const rows = converted(table({}, tr(td([b('Totaal')]), td([b('12'), ' kinderen']), td(''))))
    expect(rows.rows[0]?.map((cell) => cell.bold)).toEqual([true, false, false])
  })

  it('takes widths from the writer when every column has one', () => {
    const set = converted(
      table({}, tr(span('a', { colwidth: [300] }), span('b', { colspan: 2, colwidth: [100, 100] })), tr('c', 'd', 'e')),
    )
    expect(set.columns).toEqual([0.6, 0.2, 0.2])
  })

  it('gives long texts more room, and each column room for its longest word; widths sum to 1', () => {
    const long = 'Een zin die heel veel langer is dan alle andere teksten in deze tabel bij elkaar'
    const { columns } = converted(
      table({}, tr('Nr.', 'Wat', 'Wanneer', 'Wie'), tr('1', long, '15-10-2026', 'Jan'), tr('2', long, 'a', 'b')),
    )
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
    expect(columns[1]).toBeGreaterThan(0.5)
    expect((columns[2] ?? 0) * 80).toBeGreaterThanOrEqual(10)
  })

  it('keeps a column that was dragged shut wide enough to be seen', () => {
    const set = converted(table({}, tr(span('a', { colwidth: [1] }), span('b', { colwidth: [999] }))))
    expect(set.columns[0]).toBeGreaterThan(0.1)
  })

  it('leaves a first column of years at the left', () => {
    expect(converted(table({}, tr('2025', '12'), tr('2026', '14'))).rows[1]?.map((cell) => cell.align)).toEqual([
      'left',
      'right',
    ])
  })

  it('prints a missing figure short and names the sources below', () => {
    const [block] = convertTable(
      table({ source: 'Gemeente.' }, tr('a', td([fig('peuters')])), tr('b', td([fig('wachtlijst')]))),
      place(),
    )
    expect(grid(block as TableBlock)).toEqual([
      ['a', '168\u00a0peuters'],
      ['b', '[ontbreekt]'],
    ])
    expect(block?.source).toBe('Gemeente; zie [1] en [2]')
  })
})
