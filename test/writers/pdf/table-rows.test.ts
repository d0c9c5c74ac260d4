import { beforeAll, describe, expect, it } from 'vitest'
import type { TableBlock } from '../../../src/document/plan-document.ts'
import { nodeFonts } from '../../../src/export/node-fonts.ts'
import type { FlowItem } from '../../../src/writers/pdf/flow.ts'
import type { Kit } from '../../../src/writers/pdf/kit.ts'
import { openFonts } from '../../../src/writers/pdf/pdf-fonts.ts'
import { openTypesetter } from '../../../src/writers/pdf/set-text.ts'
import { tableItem } from '../../../src/writers/pdf/tables.ts'
import type { PdfNode } from '../../../src/writers/pdf/tree.ts'
import { typeScale } from '../../../src/writers/pdf/type-scale.ts'
import { cell, plainRows, table } from '../sample-blocks.ts'
import { blueLook, everyKindDocument } from '../sample-document.ts'

let kit: Kit

beforeAll(async () => {
  const { labels } = everyKindDocument()
  const set = openTypesetter(openFonts(await nodeFonts(blueLook)))
  kit = { set, type: typeScale(blueLook), look: blueLook, labels, targets: new Set() }
})

interface Found {
  readonly text: string
  readonly left: number
  readonly top: number
}

function texts(node: PdfNode, left = 0, top = 0): readonly Found[] {
  const at = { left: left + node.box.left, top: top + node.box.top }
  const own = (node.lines ?? []).map((line) => ({
    text: line.runs
      .flatMap((run) => run.glyphs.flatMap((glyph) => glyph.codePoints))
      .map((code) => String.fromCodePoint(code))
      .join(''),
    left: at.left + line.box.x,
    top: at.top + line.box.y,
  }))
  return [...own, ...node.children.flatMap((child) => texts(child, at.left, at.top))]
}

function found(item: FlowItem, text: string): Found {
  const hit = texts(item.node).find((one) => one.text === text)
  if (!hit) throw new Error(`no text ${text}`)
  return hit
}

function spanned(): TableBlock {
  return table({
    id: 't',
    label: 'Tabel 1',
    caption: 'Spans',
    columns: [0.25, 0.25, 0.25, 0.25],
    rows: [
      [cell(0, 'kop', { colspan: 4 })],
      [cell(0, 'hoog', { rowspan: 2 }), cell(1, 'b'), cell(2, 'breed', { colspan: 2 })],
      [cell(1, 'e'), cell(2, 'f'), cell(3, 'g')],
      [cell(0, 'h'), cell(1, 'i'), cell(2, 'j'), cell(3, 'k')],
    ],
  })
}

function longTable(rows: number): TableBlock {
  const body = Array.from({ length: rows }, (_, index) => [`rij ${index + 1}`, '>1'])
  return table({
    id: 't',
    label: 'Tabel 1',
    caption: 'Lang',
    source: 'CBS',
    columns: [0.5, 0.5],
    rows: plainRows([['Naam', '>Aantal'], ...body]),
  })
}

describe('a table', () => {
  it('puts cells in their column and row where others span', () => {
    const item = tableItem(kit, spanned())
    expect(found(item, 'e').left).toBeCloseTo(found(item, 'b').left)
    expect(found(item, 'g').left).toBeGreaterThan(found(item, 'f').left)
    expect(found(item, 'breed').left).toBeCloseTo(found(item, 'f').left)
    expect(found(item, 'hoog').top).toBeCloseTo(found(item, 'b').top)
    expect(found(item, 'e').top).toBeGreaterThan(found(item, 'b').top)
    expect(found(item, 'h').top).toBeGreaterThan(found(item, 'e').top)
  })

  it('makes the last row of a span as high as its text needs', () => {
    const long = Array.from({ length: 60 }, () => 'woord').join(' ')
    const rows = [
      [cell(0, 'a'), cell(1, 'b')],
      [cell(0, long, { rowspan: 2 }), cell(1, 'c')],
      [cell(1, 'd')],
      [cell(0, 'onder'), cell(1, 'e')],
    ]
    const item = tableItem(kit, table({ id: 't', label: '', caption: '', columns: [0.5, 0.5], rows }))
    const lowest = Math.max(
      ...texts(item.node)
        .filter(({ text }) => text.includes('woord'))
        .map(({ top }) => top),
    )
    expect(found(item, 'd').top).toBeLessThan(lowest)
    expect(found(item, 'onder').top).toBeGreaterThan(lowest + 10)
  })

  it('stays whole up to twenty rows', () => {
    expect(tableItem(kit, longTable(20)).split).toBeUndefined()
    expect(tableItem(kit, longTable(21)).split).toBeDefined()
  })

  it('leaves three rows for the last page when only one would not fit', () => {
    const item = tableItem(kit, longTable(24))
    const parts = item.split?.(item.node.box.height - 5)
    const names = (part: FlowItem | undefined) =>
      part ? texts(part.node).filter(({ text }) => text.startsWith('rij')).length : 0
    expect([names(parts?.[0]), names(parts?.[1])]).toEqual([21, 3])
  })

  it('repeats the head and not the caption, and keeps the source for the end', () => {
    const parts = tableItem(kit, longTable(40)).split?.(300) ?? []
    const all = parts.map((part) =>
      texts(part.node)
        .map(({ text }) => text)
        .join('|'),
    )
    expect(all.map((text) => text.includes('Naam'))).toEqual([true, true])
    expect(all.map((text) => text.includes('Lang'))).toEqual([true, false])
    expect(all.map((text) => text.includes('Bron: CBS'))).toEqual([false, true])
  })
})
