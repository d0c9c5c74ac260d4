// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../src/editor/clean-html.ts'
import { openPage, paste, section, testContext } from './editor-page.ts'

const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{}</style></head><body>${body}</body></html>`

const listLine = (level: number, marker: string, text: string, list = 'l0 level', end = ' lfo1') =>
  `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:${list}${level}${end}'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`

const clean = (html: string) => cleanHtml(html).html.replace(/\s*\n\s*/g, '')
const dropped = (html: string) => cleanHtml(html).report.dropped

/** What a paste leaves in an empty section. */
function pasted(html: string): unknown[] {
  const context = testContext()
  const { editor } = openPage([{ ...section('een', 'Eerste'), text: [] }], context)
  editor.commands.setTextSelection(editor.state.doc.content.size - 2)
  paste(editor, html)
  return (editor.state.doc.child(0).toJSON() as { content: unknown[] }).content.slice(1)
}

describe('lists from Word', () => {
  it('makes nested lists of paragraphs with levels', () => {
    const html = word(listLine(1, '·', 'een') + listLine(2, 'o', 'twee') + listLine(1, '·', 'drie'))
    expect(clean(html)).toBe('<ul><li><p>een</p><ul><li><p>twee</p></li></ul></li><li><p>drie</p></li></ul>')
  })

  it('makes a numbered list of typed numbers and starts where they start', () => {
    expect(clean(word(listLine(1, '3.', 'een') + listLine(1, '4.', 'twee')))).toBe(
      '<ol start="3"><li><p>een</p></li><li><p>twee</p></li></ol>',
    )
  })

  it('keeps bullets and numbers that follow each other apart', () => {
    const html = word(listLine(1, '·', 'punt') + listLine(1, '1.', 'nummer', 'l1 level'))
    expect(clean(html)).toBe('<ul><li><p>punt</p></li></ul><ol><li><p>nummer</p></li></ol>')
  })

  it('puts bullets below a numbered line', () => {
    const html = word(listLine(1, '1.', 'een') + listLine(2, '·', 'punt') + listLine(1, '2.', 'twee'))
    expect(clean(html)).toBe('<ol><li><p>een</p><ul><li><p>punt</p></li></ul></li><li><p>twee</p></li></ol>')
  })

  it('lets a paragraph end a list', () => {
    const html = word(`${listLine(1, '·', 'een')}<p class=MsoNormal>tussen</p>${listLine(1, '·', 'twee')}`)
    expect(clean(html)).toBe('<ul><li><p>een</p></li></ul><p>tussen</p><ul><li><p>twee</p></li></ul>')
  })

  it('leaves a numbered heading a heading, without its number', () => {
    const html = word(`<h2 style='mso-list:l2 level2 lfo4'><span style='mso-list:Ignore'>4.2 </span>Toezicht</h2>`)
    expect(clean(html)).toBe('<h2>Toezicht</h2>')
  })
})

describe('what Word leaves around the text', () => {
  it('takes out comments and counts them', () => {
    const html = word(
      `<p>De <a style='mso-comment-reference:AB_1'>tekst</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AB1]</a></span></p>` +
        `<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>Klopt dit?</p></div></div>`,
    )
    expect(clean(html)).toBe('<p>De tekst</p>')
    expect(dropped(html).comments).toBe(1)
  })

  it('counts a comment once when only its anchor comes along', () => {
    expect(
      dropped(
        word(`<p>De tekst<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AB1]</a></span></p>`),
      ).comments,
    ).toBe(1)
  })

  it('takes out footnotes and counts them, also with the address of a file', () => {
    const html = word(
      `<p>Zin.<a style='mso-footnote-id:ftn1' href="file:///C:/plan.docx#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p>` +
        `<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1">[1]</a> Bron.</p></div></div>`,
    )
    expect(clean(html)).toBe('<p>Zin.</p>')
    expect(dropped(html).notes).toBe(1)
  })

  it('takes out text that was deleted or hidden', () => {
    expect(
      clean(word(`<p>Wel<del cite="mailto:a"> niet</del><span style='display:none;mso-hide:all'> weg</span></p>`)),
    ).toBe('<p>Wel</p>')
  })

  it('takes out paragraphs that only make space', () => {
    expect(
      clean(word('<p class=MsoNormal>Een</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Twee</p>')),
    ).toBe('<p>Een</p><p>Twee</p>')
  })

  it('makes words of links to places in the other document', () => {
    expect(
      clean(word('<p>Zie <a href="#_Toc12">hoofdstuk 2</a> en <a href="https://rijnveen.nl">de site</a></p>')),
    ).toBe('<p>Zie hoofdstuk 2 en <a href="https://rijnveen.nl">de site</a></p>')
  })

  it('counts fonts and colours and takes them out', () => {
    const html = word(
      `<p style="color:red">Rood <font face="Arial">groot</font> <span style="font-family:Arial">klein</span></p>`,
    )
    expect(dropped(html).styles).toBe(3)
    expect(clean(html)).not.toMatch(/style|face/)
  })

  it('counts an image once', () => {
    expect(dropped(word('<p><picture><source srcset="a.webp"><img src="a.png"></picture></p>')).images).toBe(1)
  })

  it('tells Word from other sources', () => {
    expect([
      cleanHtml(word('<p class=MsoNormal>x</p>')).report.fromWord,
      cleanHtml('<p>x</p>').report.fromWord,
    ]).toEqual([true, false])
  })
})

describe('emphasis', () => {
  it('is not made of the wrapper around text from Google Docs', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">gewoon </span><span style="font-weight:700">vet</span></p></b>'
    expect(pasted(html)).toEqual([
      {
        type: 'paragraph',
        attrs: { lead: false },
        content: [
          { type: 'text', text: 'gewoon ' },
          { type: 'text', text: 'vet', marks: [{ type: 'bold' }] },
        ],
      },
    ])
  })

  it('is read from the text of a style, which a strict security policy leaves empty as an object', () => {
    const style = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'style')
    Object.defineProperty(HTMLElement.prototype, 'style', { configurable: true, get: () => ({}) })
    try {
      expect(clean('<p><span style="font-style: italic; vertical-align:super">a</span></p>')).toContain('<em>')
    } finally {
      if (style) Object.defineProperty(HTMLElement.prototype, 'style', style)
      else Reflect.deleteProperty(HTMLElement.prototype, 'style')
    }
  })
})

describe('headings', () => {
  it('become the two levels below a section', () => {
    const types = pasted('<h1>A</h1><h3>B</h3><h5>C</h5>') as { type: string; attrs: { level: number } }[]
    expect(types.map(({ type, attrs }) => `${type} ${attrs.level}`)).toEqual(['heading 3', 'heading 3', 'heading 4'])
  })
})

describe('tables', () => {
  const rows = (html: string) => {
    const [table] = pasted(html) as {
      type: string
      content: { content: { type: string; attrs: object; content: unknown[] }[] }[]
    }[]
    return table?.type === 'table' ? table.content.map((row) => row.content) : []
  }

  it('take a bold first row as headers and keep spans and right alignment', () => {
    const html = word(
      `<table class=MsoTableGrid><tr><td><p><b>Kern</b></p></td><td colspan=2><p align=right style='text-align:right'><b>Plaatsen</b></p></td></tr>` +
        `<tr><td><p>Noord</p></td><td><p style='text-align:right'>48</p></td><td><p>9</p></td></tr></table>`,
    )
    const [head, body] = rows(html)
    expect(head?.map((cell) => cell.type)).toEqual(['tableHeader', 'tableHeader'])
    expect(head?.[1]?.attrs).toMatchObject({ colspan: 2, align: 'right' })
    expect(body?.map((cell) => cell.type)).toEqual(['tableCell', 'tableCell', 'tableCell'])
  })

  it('hold headings in a cell as paragraphs', () => {
    const [row] = rows('<table><tr><td><h2>Kern</h2></td><td>b</td></tr></table>')
    expect(row).toHaveLength(2)
    expect(JSON.stringify(row?.[0])).toContain('Kern')
  })

  it('hold a table in a cell as lines of text', () => {
    const [row] = rows('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>')
    expect(row).toHaveLength(2)
    expect(row?.map((cell) => JSON.stringify(cell).match(/"text":"[^"]*"/g))).toEqual([
      ['"text":"a"', '"text":"b c"'],
      ['"text":"d"'],
    ])
  })

  it('keep a cell that is empty', () => {
    expect(rows(word('<table><tr><td><p>a</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr></table>'))[0]).toHaveLength(2)
  })
})

describe('links', () => {
  it('with an unsafe address leave their words', () => {
    expect(JSON.stringify(pasted('<p><a href="javascript:alert(1)">woord</a></p>'))).toBe(
      '[{"type":"paragraph","attrs":{"lead":false},"content":[{"type":"text","text":"woord"}]}]',
    )
  })
})
