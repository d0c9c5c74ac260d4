import { describe, expect, it } from 'vitest'
import { convertMarkdown } from '../../src/build/markdown-rich-text.ts'
import { readMarkdown } from '../../src/build/read-markdown.ts'

function convert(text: string) {
  const source = readMarkdown('proef.md', text)
  return convertMarkdown(source, source.nodes)
}

describe('Markdown of the example plan', () => {
  it('becomes a table with its caption and its source', () => {
    const [table] = convert(
      'Tabel: Plaatsen {kopkolom} {liggend}\n\n| Kern | Aantal |\n| --- | ---: |\n| A | 12 |\n\nBron: register\n',
    ).blocks
    expect(table).toMatchObject({ type: 'table', attrs: { caption: 'Plaatsen', source: 'register', landscape: true } })
    const cells =
      table?.type === 'table'
        ? table.content.flatMap((row) => row.content.map((cell) => [cell.type, cell.attrs.align]))
        : []
    expect(cells).toEqual([
      ['tableHeader', null],
      ['tableHeader', 'right'],
      ['tableHeader', null],
      ['tableCell', 'right'],
    ])
  })

  it('reads a figure without its unit in a table cell, with or without a backslash', () => {
    const { blocks } = convert('| A |\n| --- |\n| {{bereik|getal}} |\n| {{bereik\\|getal}} |\n')
    expect(JSON.stringify(blocks).match(/"figure":"bereik","notation":\{"unit":false/g)).toHaveLength(2)
  })

  it('keeps text variables as text and makes figures references', () => {
    expect(convert('In {{gemeente}} wonen {{peuters}}.').blocks[0]).toMatchObject({
      content: [
        { text: 'In {{gemeente}} wonen ' },
        { type: 'figureReference', attrs: { figure: 'peuters' } },
        { text: '.' },
      ],
    })
  })

  it('becomes a box, a quote with its speaker, and a lead', () => {
    const { blocks } = convert(
      '> [!kernpunt]\n> Elke peuter telt.\n\n> Ik dacht het niet.\n> -- moeder van een peuter\n\n!! De kern.',
    )
    expect(blocks).toMatchObject([
      { type: 'box', attrs: { kind: 'kernpunt' }, content: [{ content: [{ text: 'Elke peuter telt.' }] }] },
      {
        type: 'quote',
        attrs: { source: 'moeder van een peuter' },
        content: [{ content: [{ text: 'Ik dacht het niet.' }] }],
      },
      { type: 'paragraph', attrs: { lead: true }, content: [{ text: 'De kern.' }] },
    ])
  })

  it('reports what cannot stand in a plan, with its line', () => {
    expect(convert('Goed.\n\n```\ncode\n```').findings).toMatchObject([
      { code: 'template-unknown-markup', where: { line: 3 } },
    ])
  })

  it('makes what stands behind the mark of a box its title, on a line of its own', () => {
    const [box] = convert('> [!keuze] Een keuze\n> De gemeente kiest **zelf**.\n').blocks
    expect(box).toMatchObject({
      type: 'box',
      attrs: { kind: 'keuze' },
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Een keuze', marks: [{ type: 'bold' }] }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'De gemeente kiest ' }, { text: 'zelf' }, { text: '.' }] },
      ],
    })
  })

  it('gives a box without a title its text alone', () => {
    const [box] = convert('> [!kernpunt]\n> Eén eigenaar.\n').blocks
    expect(box).toMatchObject({ content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Eén eigenaar.' }] }] })
  })
})
