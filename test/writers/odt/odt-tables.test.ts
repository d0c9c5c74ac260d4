// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { cell, documentOf, list, plainTable, table } from '../word/word-sample.ts'
import {
  all,
  first,
  lookOf,
  type OdtFile,
  paragraphs,
  paragraphWith,
  styleNamed,
  textOf,
  written,
} from './odt-reader.ts'

function lastTable(file: OdtFile): Element {
  const found = all(file.content, 'table:table').at(-1)
  if (!found) throw new Error('No table')
  return found
}

const spanned = table(
  [
    [cell(0, 'Doel', { rowspan: 2 }), cell(1, 'Jaren', { colspan: 2 })],
    [cell(1, '2028'), cell(2, '2030')],
    [cell(0, 'Bereik'), cell(1, '1'), cell(2, '2')],
  ],
  { headerRows: 2 },
)

describe('tables in OpenDocument', () => {
  it('repeat their header rows and never split a row', async () => {
    const file = await written(documentOf(plainTable(40)))
    const head = first(lastTable(file), 'table:table-header-rows')
    expect(all(head, 'table:table-row')).toHaveLength(1)
    const rows = all(lastTable(file), 'table:table-row')
    expect(rows).toHaveLength(41)
    expect(rows.every((row) => lookOf(file, row).properties['fo:keep-together'] === 'always')).toBe(true)
  })

  it('tell readers aloud which row and column are the heads', async () => {
    const file = await written(documentOf(plainTable(2)))
    expect(all(lastTable(file), 'table:table-header-columns')).toHaveLength(1)
    const styles = all(lastTable(file), 'text:p').map((node) => [textOf(node), lookOf(file, node).style])
    expect(styles.slice(0, 6)).toEqual([
      ['Kern', 'Table Heading'],
      ['2027', 'Table Heading'],
      ['Wie', 'Table Heading'],
      ['Kern 1', 'Table Heading'],
      ['0', 'Table Contents'],
      ['Gemeente', 'Table Contents'],
    ])
    expect(lookOf(file, paragraphWith(file, 'Kern 1')).properties['fo:font-weight']).toBe('normal')
  })

  it('have a fixed width over the hanging margin, divided as asked', async () => {
    const file = await written(documentOf(plainTable(2)))
    const columns = all(lastTable(file), 'table:table-column').map(
      (column) => lookOf(file, column).properties['style:column-width'],
    )
    expect(columns).toEqual(['227pt', '113.5pt', '113.5pt'])
    expect(lookOf(file, lastTable(file)).properties).toMatchObject({
      'style:width': '454pt',
      'fo:margin-left': '-104pt',
    })
  })

  it('keep spans over columns and rows and cover what they take', async () => {
    const file = await written(documentOf(spanned))
    const grid = all(lastTable(file), 'table:table-row').map((row) =>
      [...row.children].map((part) =>
        part.nodeName === 'table:covered-table-cell'
          ? '-'
          : `${textOf(part)} ${part.getAttribute('table:number-columns-spanned') ?? 1}x${part.getAttribute('table:number-rows-spanned') ?? 1}`,
      ),
    )
    expect(grid).toEqual([
      ['Doel 1x2', 'Jaren 2x1', '-'],
      ['-', '2028 1x1', '2030 1x1'],
      ['Bereik 1x1', '1 1x1', '2 1x1'],
    ])
  })

  it('draw the line below the head under a cell that spans down to it', async () => {
    const file = await written(documentOf(spanned))
    const borders = all(lastTable(file), 'table:table-cell').map(
      (part) => lookOf(file, part).properties['fo:border-bottom'],
    )
    expect(borders.slice(0, 4)).toEqual([
      '0.75pt solid #1B1F24',
      '0.5pt solid #C7CDD4',
      '0.75pt solid #1B1F24',
      '0.75pt solid #1B1F24',
    ])
  })

  it('fill up a row that has too few cells', async () => {
    const file = await written(documentOf(table([[cell(0, 'a'), cell(1, 'b'), cell(2, 'c')], [cell(0, 'd')]])))
    const rows = all(lastTable(file), 'table:table-row').map((row) => row.children.length)
    expect(rows).toEqual([3, 3])
  })

  it('align numbers to the right and give text after them more room', async () => {
    const file = await written(documentOf(plainTable(2)))
    expect(lookOf(file, paragraphWith(file, '3')).properties['fo:text-align']).toBe('end')
    const cells = all(all(lastTable(file), 'table:table-row')[1], 'table:table-cell')
    expect(cells.map((part) => lookOf(file, part).properties['fo:padding-left'])).toEqual(['0pt', '6pt', '16pt'])
  })

  it('draw a line of ink around a total', async () => {
    const total = [cell(0, 'Samen', { header: true, bold: true }), cell(1, '9', { bold: true }), cell(2, '')]
    const rows = [...plainTable(2).rows, total]
    const file = await written(documentOf(table(rows)))
    const lines = all(lastTable(file), 'table:table-row').map(
      (row) => lookOf(file, first(row, 'table:table-cell')).properties['fo:border-bottom'],
    )
    const [ink, hair] = ['0.75pt solid #1B1F24', '0.5pt solid #C7CDD4']
    expect(lines).toEqual([ink, hair, ink, ink])
    expect(lookOf(file, paragraphWith(file, '9')).properties['fo:font-weight']).toBe('bold')
  })

  it('stay on one page with their source when they are short', async () => {
    const keeps = async (count: number) => {
      const file = await written(documentOf(plainTable(count)))
      return all(lastTable(file), 'table:table-row').map(
        (row) => lookOf(file, first(row, 'text:p')).properties['fo:keep-with-next'] === 'always',
      )
    }
    expect((await keeps(5)).every(Boolean)).toBe(true)
    expect((await keeps(30)).filter(Boolean)).toHaveLength(5)
    expect((await written(documentOf(plainTable(2)))).parts['settings.xml']).toMatch(/TableRowKeep"[^>]*>true/)
  })

  it('stand between a numbered caption and their source', async () => {
    const found = paragraphs(await written(documentOf(plainTable(1))))
    const at = found.findIndex(({ style }) => style === 'Table')
    expect(found[at]?.text).toBe('Tabel 1.1  Plaatsen per kern')
    expect(found.at(-1)).toMatchObject({ style: 'Bron breed', text: 'Bron: eigen telling.' })
  })

  it('print lists in a cell with their own narrow hang', async () => {
    const blocks = [list(true, [['stap']])]
    const file = await written(documentOf(table([[cell(0, '', { blocks }), cell(1, 'b'), cell(2, 'c')]])))
    const node = first(lastTable(file), 'text:list')
    expect(styleNamed(file, node.getAttribute('text:style-name'))?.getAttribute('style:display-name')).toBe(
      'Tabel nummering',
    )
  })

  it('print nothing at all for a table that holds nothing', async () => {
    const empty = table([], { label: '', caption: '', source: '' })
    const file = await written(documentOf(empty))
    expect(paragraphs(file).at(-1)?.text).toBe('Paragraaf 1.1')
  })
})
