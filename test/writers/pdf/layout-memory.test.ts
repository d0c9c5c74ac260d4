import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../../src/document/plan-document.ts'
import { nodeFonts } from '../../../src/export/node-fonts.ts'
import type { FinishedPage } from '../../../src/writers/pdf/draw-pages.ts'
import { layOutDocument } from '../../../src/writers/pdf/lay-out-document.ts'
import { type LayoutMemory, openLayoutMemory } from '../../../src/writers/pdf/layout-memory.ts'
import type { PdfFonts } from '../../../src/writers/pdf/pdf-fonts.ts'
import { p, section } from '../sample-blocks.ts'
import { everyKindDocument, yellowLook } from '../sample-document.ts'

const document = everyKindDocument()
let fonts: PdfFonts
beforeAll(async () => {
  fonts = await nodeFonts(document.look)
})

/** The document with a paragraph more in one of its chapters. */
function changed(index: number): PlanDocument {
  const chapters = document.chapters.map((chapter, at) =>
    at === index
      ? { ...chapter, sections: [...chapter.sections, section('erbij', '9.9', 'Erbij', [p('Een alinea meer.')])] }
      : chapter,
  )
  return { ...document, chapters }
}

/** Which chapters are laid out, by their ids, when the document is laid out with this memory. */
function laidOutAnew(memory: LayoutMemory, given: PlanDocument): readonly string[] {
  const anew: string[] = []
  const counting: LayoutMemory = {
    ...memory,
    chapterPages: (kit, chapter, layOut) =>
      memory.chapterPages(kit, chapter, () => {
        anew.push(chapter.id)
        return layOut()
      }),
  }
  layOutDocument(given, { fonts, memory: counting })
  return anew
}

/** What a page says, without the functions that paint. */
function facts(pages: readonly FinishedPage[]): unknown {
  return pages.map((page) =>
    JSON.parse(
      JSON.stringify(page, (key, value: unknown) => {
        if (key === 'font') return 'font'
        if (key === 'glyphs') return (value as { id: number }[]).map(({ id }) => id)
        return value instanceof Uint8Array ? value.length : value
      }),
    ),
  )
}

const ids = document.chapters.map(({ id }) => id)

describe('the memory of a layout', () => {
  it('has only the chapter laid out again that changed', () => {
    const memory = openLayoutMemory(fonts)
    expect(laidOutAnew(memory, document)).toEqual(ids)
    expect(laidOutAnew(memory, document)).toEqual([])
    expect(laidOutAnew(memory, changed(1))).toEqual([ids[1]])
  })

  it('gives the pages that a layout without memory gives, with the new totals', () => {
    const memory = openLayoutMemory(fonts)
    layOutDocument(document, { fonts, memory })
    const withMemory = layOutDocument(changed(0), { fonts, memory })
    const without = layOutDocument(changed(0), { fonts })
    expect(facts(withMemory.pages)).toEqual(facts(without.pages))
    expect([...withMemory.pageNumbers]).toEqual([...without.pageNumbers])
  })

  it('lays everything out again in another look or with other labels', () => {
    const memory = openLayoutMemory(fonts)
    laidOutAnew(memory, document)
    const { headingFont, textFont } = document.look
    expect(laidOutAnew(memory, { ...document, look: { ...yellowLook, headingFont, textFont } })).toEqual(ids)
    expect(laidOutAnew(memory, { ...document, labels: { ...document.labels, source: 'Herkomst' } })).toEqual(ids)
  })

  it('follows a link whose target comes or goes', () => {
    const memory = openLayoutMemory(fonts)
    const link = { type: 'link', text: 'zie daar', href: '#erbij' } as const
    const chapter = { kind: 'hoofdstuk', number: '1', title: 'Een', lead: [] } as const
    const linking = { ...chapter, id: 'een', sections: [section('s1', '1.1', 'Kop', [p([link])])] }
    const other = { ...chapter, id: 'twee', sections: [section('s2', '2.1', 'Kop', [p('Tekst')])] }
    const target = { ...chapter, id: 'twee', sections: [section('erbij', '2.1', 'Kop', [p('Tekst')])] }
    laidOutAnew(memory, { ...document, chapters: [linking, other] })
    expect(laidOutAnew(memory, { ...document, chapters: [linking, target] })).toEqual(['een', 'twee'])
  })

  it('names what each page belongs to', () => {
    const { pages, pageNames } = layOutDocument(document, { fonts })
    expect(pageNames).toHaveLength(pages.length)
    expect(pageNames.slice(0, 3)).toEqual(['', 'Over dit document', 'Inhoud'])
    expect(pageNames.at(-1)).toMatch(/^Bijlage /)
  })
})
