import { describe, expect, it } from 'vitest'
import { richTable, tabbedText } from '../../src/datafiles/rich-table.ts'
import { appendText, withoutBlock } from '../../src/plan/append-text.ts'
import { chapter, p, plan, section } from '../build.ts'

const table = {
  id: 'schools',
  caption: 'Scholen',
  source: 'DUO',
  columns: [
    { name: 'School', isNumber: false },
    { name: 'Leerlingen', isNumber: true },
  ],
  rows: [
    ['De Parkschool', '200'],
    ['=HYPERLINK("x")', 'minder dan 5'],
    ['-2 Vooruit', ''],
  ],
} as const

describe('a list from a file', () => {
  it('becomes an ordinary table with headers and numbers to the right', () => {
    const { attrs, content } = richTable(table)
    expect(attrs).toEqual({ caption: 'Scholen', source: 'DUO', landscape: false })
    const kinds = content.map((row) => row.content.map((cell) => `${cell.type} ${cell.attrs.align}`))
    expect(kinds[0]).toEqual(['tableHeader null', 'tableHeader right'])
    expect(kinds[1]).toEqual(['tableHeader null', 'tableCell right'])
  })

  it('never reaches a workbook as a formula', () => {
    expect(tabbedText(table).split('\r\n').slice(2)).toEqual([`'=HYPERLINK("x")\tminder dan 5`, "'-2 Vooruit\t"])
  })

  it('comes at the end of a section and can be taken out again', () => {
    const before = plan([chapter('oab', section('scholen-nu'))], { 'scholen-nu': [p('Al geschreven.')] })
    const block = richTable(table)
    const after = appendText(before, 'scholen-nu', [block])
    expect(after.texts['scholen-nu']).toEqual([p('Al geschreven.'), block])
    expect(withoutBlock(after, 'scholen-nu', block).texts).toEqual(before.texts)
    expect(appendText(before, 'onbekend', [block])).toBe(before)
  })

  it('stays when it was changed since', () => {
    const before = plan([chapter('oab', section('scholen-nu'))])
    const after = appendText(before, 'scholen-nu', [
      { ...richTable(table), attrs: { caption: 'Anders', source: '', landscape: false } },
    ])
    expect(withoutBlock(after, 'scholen-nu', richTable(table))).toBe(after)
  })
})
