import { describe, expect, it } from 'vitest'
import { all, first, paragraphWith, textOf, value, written, type WordFile } from './word-reader.ts'
import { cell, chapter, documentOf, paragraph, picture, plainTable, section, wordDocument } from './word-sample.ts'

describe('bookmarks in Word', () => {
  it('stand around the heading of every section, by its id', async () => {
    const file = await written(
      wordDocument([chapter('1', [section('1.1', [paragraph('Tekst')], { id: 'doelgroep-en-bereik' })])]),
    )
    expect(marked(file)['_oab_doelgroep_en_bereik']).toBe('Paragraaf 1.1')
  })

  it('stand around the first paragraph of a section whose heading is not printed', async () => {
    const hidden = section('', [paragraph('Eerste'), paragraph('Tweede')], { id: 'inleiding', heading: false })
    const file = await written(wordDocument([chapter('1', [hidden])]))
    expect(marked(file)['_oab_inleiding']).toBe('Eerste')
  })

  it('stand around the lead when that is where the first section begins', async () => {
    const hidden = section('', [], { id: 'inleiding', heading: false })
    const lead = [{ type: 'text', text: 'Zo doen wij het.' }] as const
    const file = await written(wordDocument([chapter('1', [hidden], { lead })]))
    expect(marked(file)['_oab_inleiding']).toBe('Zo doen wij het.')
  })

  it('are kept for a section without any text', async () => {
    const hidden = section('', [], { id: 'leeg', heading: false })
    const file = await written(wordDocument([chapter('1', [hidden, section('1.1', [])])]))
    expect(names(file)).toContain('_oab_leeg')
  })

  it('name every chapter, table and image once, within forty letters', async () => {
    const image = { type: 'image', label: '', caption: '', alt: '', decorative: true, picture: picture(4, 4) } as const
    const file = await written(
      documentOf(plainTable(1, { id: 'x'.repeat(60) }), plainTable(1, { id: `${'x'.repeat(60)}y` }), {
        ...image,
        id: 'é!',
      }),
    )
    const found = names(file)
    expect(found).toHaveLength(6)
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(6)
    expect(found.every((name) => /^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))).toBe(true)
  })

  it('stand around every reference to a figure, counted when there are more of one', async () => {
    const figure = (id: string, text: string) => ({ type: 'figure', figure: id, text }) as const
    const missing = { type: 'missing-figure', figure: 'wacht-lijst', text: '[ontbreekt: wachtlijst]' } as const
    const cells = plainTable(0, { rows: [[cell(0, '', { blocks: [paragraph(figure('peuters', '612'))] })]] })
    const file = await written(
      documentOf(paragraph(figure('peuters', '612'), ' en ', figure('peuters', 'ruim 600'), ' en ', missing), cells),
    )
    expect(marked(file)).toMatchObject({
      _oabc_peuters: '612',
      _oabc_peuters__2: 'ruim 600',
      _oabc_peuters__3: '612',
      _oabc_wacht_lijst: '[ontbreekt: wachtlijst]',
    })
  })

  it('keep the count of a figure with a long name within forty letters', async () => {
    const figure = { type: 'figure', figure: 'peuters-'.repeat(8), text: '1' } as const
    const found = names(await written(documentOf(paragraph(...Array.from({ length: 12 }, () => figure)))))
    const own = found.filter((name) => name.startsWith('_oabc_'))
    expect(new Set(own).size).toBe(12)
    expect(own.every((name) => name.length <= 40)).toBe(true)
  })

  it('are each opened and closed once', async () => {
    const file = await written(documentOf(paragraph('Tekst'), plainTable(2)))
    const starts = all(file.body, 'w:bookmarkStart')
      .map((node) => node.attributes['w:id'])
      .sort()
    const ends = all(file.body, 'w:bookmarkEnd')
      .map((node) => node.attributes['w:id'])
      .sort()
    expect(starts).toEqual(ends)
    expect(new Set(starts).size).toBe(starts.length)
  })
})

describe('links in Word', () => {
  it('go to the bookmark of a section, chapter or table', async () => {
    const links = ['s-1-1', 'h1', 'tabel-1'].map((id) => ({ type: 'link', text: id, href: `#${id}` }) as const)
    const file = await written(documentOf(paragraph('Zie ', ...links), plainTable(1)))
    const anchors = all(paragraphWith(file, 'Zie s-1-1h1tabel-1'), 'w:hyperlink').map(
      (link) => link.attributes['w:anchor'] ?? '',
    )
    expect(anchors).toHaveLength(3)
    expect(names(file)).toEqual(expect.arrayContaining(anchors))
  })

  it('stay plain text when what they go to is not in the document', async () => {
    const file = await written(documentOf(paragraph({ type: 'link', text: 'weg', href: '#verdwenen' })))
    expect(first(paragraphWith(file, 'weg'), 'w:hyperlink')).toBeUndefined()
  })

  it('go only to safe addresses', async () => {
    const addresses = [
      'javascript:alert(1)',
      'JAVA\tSCRIPT:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'vbscript:x',
      '\\\\server\\share',
      'http://[',
      'https://voorbeeld.nl/een pagina',
      'mailto:oab@rijnveen.nl',
      'tel:+31302000000',
    ]
    const file = await written(
      documentOf(paragraph(...addresses.map((href) => ({ type: 'link', text: 'x', href }) as const))),
    )
    const links = file.parts['word/_rels/document.xml.rels'] ?? ''
    const targets = [...links.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map((match) => match[1])
    expect(targets).toEqual(['https://voorbeeld.nl/een%20pagina', 'mailto:oab@rijnveen.nl', 'tel:+31302000000'])
  })

  it('refer from every web link to its own address', async () => {
    const file = await written(
      documentOf(paragraph({ type: 'link', text: 'de wet', href: 'https://wetten.overheid.nl/' })),
    )
    const id = first(paragraphWith(file, 'de wet'), 'w:hyperlink')?.attributes['r:id']
    expect(file.parts['word/_rels/document.xml.rels']).toContain(`Id="${id}"`)
  })

  it('set a source number in its own style, never raised', async () => {
    const file = await written(documentOf(paragraph('448 ', { type: 'source-number', text: '[2]', href: '#h1' })))
    const node = paragraphWith(file, '448 [2]')
    expect(value(node, 'w:rStyle')).toBe('Bronnummer')
    expect(first(node, 'w:vertAlign')).toBeUndefined()
  })

  it('mark a missing figure by a character style and a known one by another', async () => {
    const file = await written(
      documentOf(
        paragraph({ type: 'figure', figure: 'a', text: '448' }, ' en ', {
          type: 'missing-figure',
          figure: 'b',
          text: '[ontbreekt: ouders]',
        }),
      ),
    )
    const runs = all(paragraphWith(file, '448 en [ontbreekt: ouders]'), 'w:r').map((run) => [
      textOf(run),
      value(run, 'w:rStyle'),
    ])
    expect(runs).toEqual([
      ['448', 'Cijfer'],
      [' en ', undefined],
      ['[ontbreekt: ouders]', 'OntbrekendCijfer'],
    ])
  })

  it('keep bold, italic, raised, lowered, other languages and line breaks', async () => {
    const file = await written(
      documentOf(
        paragraph(
          { type: 'text', text: 'a', bold: true },
          { type: 'text', text: 'b', italic: true },
          { type: 'text', text: 'c', position: 'super' },
          { type: 'text', text: 'd', position: 'sub' },
          { type: 'line-break' },
          { type: 'text', text: 'e', lang: 'en' },
        ),
      ),
    )
    const node = paragraphWith(file, 'abcde')
    expect([first(node, 'w:b'), first(node, 'w:i'), first(node, 'w:br')].every(Boolean)).toBe(true)
    expect(all(node, 'w:vertAlign').map((part) => part.attributes['w:val'])).toEqual(['superscript', 'subscript'])
    expect(value(node, 'w:lang')).toBe('en-GB')
  })
})

function names(file: WordFile): string[] {
  return all(file.body, 'w:bookmarkStart').map((node) => node.attributes['w:name'] ?? '')
}

/** Text within each bookmark that lies in one paragraph. */
function marked(file: WordFile): Record<string, string> {
  return Object.fromEntries(
    all(file.body, 'w:p').flatMap((node) =>
      node.children.flatMap((child, index) => {
        if (child.name !== 'w:bookmarkStart') return []
        const end = node.children.findIndex(
          (part) => part.name === 'w:bookmarkEnd' && part.attributes['w:id'] === child.attributes['w:id'],
        )
        return [
          [
            child.attributes['w:name'],
            node.children
              .slice(index, end)
              .map((part) => textOf(part))
              .join(''),
          ],
        ]
      }),
    ),
  )
}
