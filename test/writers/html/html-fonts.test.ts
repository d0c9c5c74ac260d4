import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../../src/document/plan-document.ts'
import { nodeHtmlFonts } from '../../../src/export/node-html-fonts.ts'
import { htmlFontsFor } from '../../../src/writers/html/html-fonts.ts'
import { writeHtml } from '../../../src/writers/html/write-html.ts'
import { blueLook, everyKindDocument, yellowLook } from '../every-kind-document.ts'

function fontsOf(document: Partial<PlanDocument>): readonly string[] {
  const wanted = htmlFontsFor({ ...everyKindDocument(), chapters: [], look: blueLook, ...document })
  return wanted.map(
    ({ family, weight, italic, subset }) =>
      `${family} ${weight}${italic ? ' italic' : ''}${subset === 'latin' ? '' : ' ext'}`,
  )
}

const lead = (more: object): PlanDocument['chapters'] =>
  everyKindDocument()
    .chapters.slice(0, 1)
    .map((chapter) => ({ ...chapter, sections: [], lead: [{ type: 'text', text: 'a', ...more }] }))

describe('the fonts of a web page', () => {
  it('are those of the look and no more', () => {
    expect(fontsOf({})).toEqual(['sans variable', 'serif 400', 'serif 600'])
    expect(fontsOf({ look: yellowLook })).toEqual(['sans variable', 'serif 400', 'serif 700'])
    expect(fontsOf({ look: { ...blueLook, headingFont: 'sans' } })).toEqual(['sans variable'])
    expect(fontsOf({ look: { ...blueLook, textFont: 'serif' } })).toEqual(['sans variable', 'serif variable'])
  })

  it('have italics when the text has them', () => {
    expect(fontsOf({ chapters: lead({ italic: true }) })).toContain('sans 400 italic')
    expect(fontsOf({ chapters: lead({ italic: true, bold: true }) })).toContain('sans variable italic')
    expect(fontsOf({ chapters: everyKindDocument().chapters.slice(0, 1) })).toContain('serif 400 italic')
  })

  it('have letters from further away when the text has them', () => {
    expect(fontsOf({ municipality: 'Súdwest-Fryslân' }).join()).not.toContain('ext')
    expect(fontsOf({ municipality: 'Łódź' })).toContain('sans variable ext')
  })

  it('stand in the page, each with the characters that it holds', async () => {
    const document = everyKindDocument()
    const fonts = await nodeHtmlFonts(document)
    const page = writeHtml(document, { fonts })
    expect(page.split('@font-face')).toHaveLength(fonts.length + 1)
    expect(page).toContain('url(data:font/woff2;base64,d09GMg')
    expect(page).toMatch(/font-weight: 200 900; src: [^;]+;base64,[^;]+; unicode-range: U\+0-ff, U\+131,/)
    expect(fonts.every(({ bytes }) => bytes.length > 10_000)).toBe(true)
  })
})
