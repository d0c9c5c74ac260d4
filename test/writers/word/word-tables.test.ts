import { describe, expect, it } from 'vitest'
import { all, first, paragraphs, textOf, value, written, type WordFile, type XmlNode } from './word-reader.ts'
import { cell, documentOf, plainTable, table } from './word-sample.ts'

describe('tables in Word', () => {
  it('repeat their header rows and never split a row', async () => {
    const rows = all(lastTable(await written(documentOf(plainTable(40)))), 'w:tr')
    expect(rows.filter((row) => first(row, 'w:tblHeader'))).toHaveLength(1)
    expect(rows.filter((row) => first(row, 'w:cantSplit'))).toHaveLength(41)
  })

  it('tell readers aloud which row and column are the heads', async () => {
    const look = first(lastTable(await written(documentOf(plainTable(2)))), 'w:tblLook')?.attributes
    expect(look).toMatchObject({ 'w:firstRow': 'true', 'w:firstColumn': 'true', 'w:val': '06A0' })
  })

  it('have a fixed width over the hanging margin, divided as asked', async () => {
    const node = lastTable(await written(documentOf(plainTable(2))))
    expect(all(node, 'w:gridCol').map((column) => Number(column.attributes['w:w']))).toEqual([4540, 2270, 2270])
    expect(first(node, 'w:tblInd')?.attributes['w:w']).toBe('-2080')
    expect(first(node, 'w:tblLayout')?.attributes['w:type']).toBe('fixed')
  })

  it('keep spans over columns and rows', async () => {
    const node = lastTable(
      await written(
        documentOf(
          table(
            [
              [cell(0, 'Doel', { rowspan: 2 }), cell(1, 'Jaren', { colspan: 2 })],
              [cell(1, '2028'), cell(2, '2030')],
              [cell(0, 'Bereik'), cell(1, '1'), cell(2, '2')],
            ],
            { headerRows: 2 },
          ),
        ),
      ),
    )
    const grid = all(node, 'w:tr').map((row) =>
      all(row, 'w:tc').map((part) => [textOf(part), value(part, 'w:gridSpan') ?? '1', value(part, 'w:vMerge') ?? '-']),
    )
    expect(grid).toEqual([
      [
        ['Doel', '1', 'restart'],
        ['Jaren', '2', '-'],
      ],
      [
        ['', '1', 'continue'],
        ['2028', '1', '-'],
        ['2030', '1', '-'],
      ],
      [
        ['Bereik', '1', '-'],
        ['1', '1', '-'],
        ['2', '1', '-'],
      ],
    ])
  })

  it('fill up a row that has too few cells, so that the file opens', async () => {
    const rows = all(lastTable(await written(documentOf(table([[cell(0, 'Kern')], [], [cell(2, 'x')]])))), 'w:tr')
    expect(rows.map((row) => all(row, 'w:tc').length)).toEqual([3, 3, 3])
    expect(rows.flatMap((row) => all(row, 'w:tc')).every((part) => all(part, 'w:p').length > 0)).toBe(true)
  })

  it('set heads and cells in their own styles, numbers at the right and totals in bold', async () => {
    const file = await written(
      documentOf(
        table([
          [cell(0, 'Kern')],
          [cell(0, 'Oost'), cell(1, '12', { align: 'right' })],
          [cell(0, 'Totaal', { bold: true })],
        ]),
      ),
    )
    const found = Object.fromEntries(paragraphs(file).map((one) => [one.text, one]))
    expect(found['Kern']?.style).toBe('Tabelkop')
    expect(found['Oost']?.style).toBe('Tabeltekst')
    expect(value(found['12']?.node, 'w:jc')).toBe('right')
    expect(first(found['Totaal']?.node, 'w:b')).toBeDefined()
  })

  it('have their caption above and their source below', async () => {
    const found = paragraphs(await written(documentOf(plainTable(1)))).map((one) => [one.style, one.text])
    expect(found).toContainEqual(['BijschriftBreed', 'Tabel 1.1  Plaatsen per kern'])
    expect(found.at(-1)).toEqual(['BronBreed', 'Bron: eigen telling.'])
  })

  it('have no source line when no source is known', async () => {
    const found = paragraphs(await written(documentOf(plainTable(1, { source: '' }))))
    expect(found.at(-1)).toMatchObject({ style: 'NaTabel', text: '' })
  })

  it('never join the table that follows', async () => {
    const file = await written(
      documentOf(
        plainTable(1, { source: '', label: '', caption: '' }),
        plainTable(1, { id: 'b', label: '', caption: '' }),
      ),
    )
    const names = file.body.children.map((child) => child.name)
    expect(names.join(' ')).not.toContain('w:tbl w:tbl')
  })

  it('stay on one page with caption and source when they are short', async () => {
    const short = all(lastTable(await written(documentOf(plainTable(10)))), 'w:tr')
    const long = all(lastTable(await written(documentOf(plainTable(40)))), 'w:tr')
    expect(short.filter((row) => !first(row, 'w:keepNext'))).toHaveLength(0)
    expect(long.filter((row) => !first(row, 'w:keepNext')).length).toBeGreaterThan(30)
  })
})

function lastTable(file: WordFile): XmlNode {
  const node = all(file.body, 'w:tbl').at(-1)
  if (!node) throw new Error('No table')
  return node
}
