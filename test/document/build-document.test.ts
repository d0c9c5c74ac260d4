import { describe, expect, it } from 'vitest'
import { buildDocument, type DocumentParts, type ExportChoices } from '../../src/document/build-document.ts'
import { inlineText } from '../../src/document/inline-text.ts'
import type { Block, Picture, PlanDocument } from '../../src/document/plan-document.ts'
import { sourceAnnexId, sourceTableId } from '../../src/document/source-annex.ts'
import { defaultHouseStyle } from '../../src/housestyle/default-style.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Guidance } from '../../src/template/template.ts'
import { documentWords } from '../../src/words/document-words.ts'
import {
  a,
  annex,
  box,
  catalogue,
  chapter,
  definition,
  doc,
  fig,
  figure,
  figures,
  h,
  img,
  lead,
  li,
  ol,
  p,
  pageBreak,
  plan,
  quote,
  section,
  table,
  td,
  tr,
  ul,
} from '../build.ts'
import { definitions, someFigures } from './place.ts'

const picture: Picture = { bytes: new Uint8Array([1]), type: 'image/png', width: 10, height: 10 }

const parts: DocumentParts = {
  catalogue: catalogue(...definitions),
  style: defaultHouseStyle,
  pictures: new Map([['kaart', picture]]),
  words: documentWords,
}

const everything: ExportChoices = {
  chapters: 'all',
  emptySections: false,
  guidance: false,
  draftMark: true,
  sources: true,
  date: '2026-11-23',
}

function build(given: Plan, choices: Partial<ExportChoices> = {}, more: Partial<DocumentParts> = {}): PlanDocument {
  return buildDocument(given, { ...parts, ...more }, { ...everything, ...choices })
}

const of = (figure: string) => ({ type: 'figure', figure }) as const

function blocksOf(...text: Plan['texts'][string]): readonly Block[] {
  return build(plan([chapter('ve', 's')], { s: text }, { figures: someFigures })).chapters[0]?.sections[0]?.blocks ?? []
}

const outline = (document: PlanDocument) =>
  document.chapters.map(({ number, id, sections }) =>
    [number, id, ...sections.map((one) => `${one.number} ${one.id}`)].join(' '),
  )

describe('what is printed', () => {
  const sections = [
    section('kern', { heading: false }),
    section('leeg'),
    section('vol'),
    section('weg', { leftOut: true }),
  ]
  const given = plan([chapter('een', 'x'), chapter('twee', ...sections), chapter('drie', 'y'), annex('lijst', 'z')], {
    x: doc(p('Tekst.')),
    vol: doc(p('Tekst.')),
    weg: doc(p('Tekst.')),
    leeg: doc(p('  ')),
    z: doc(p('Tekst.')),
  })

  it('leaves out empty sections and chapters; the others keep their numbers', () => {
    expect(outline(build(given))).toEqual(['1 een 1.1 x', '2 twee 2.2 vol', 'A lijst A.1 z'])
  })

  it('keeps the numbers when only some chapters are chosen', () => {
    expect(outline(build(given, { chapters: ['twee', 'lijst'] }))).toEqual(['2 twee 2.2 vol', 'A lijst A.1 z'])
  })

  it('says of an empty section that it is empty, when asked for', () => {
    const document = build(given, { emptySections: true })
    expect(outline(document)[1]).toBe('2 twee  kern 2.1 leeg 2.2 vol')
    const lines = document.chapters[1]?.sections.map(({ blocks: [block] }) =>
      block?.type === 'paragraph' ? inlineText(block.content) : '',
    )
    expect(lines).toEqual(['‘kern’ is nog niet geschreven.', 'Deze paragraaf is nog niet geschreven.', 'Tekst.'])
  })

  it('gives a document without chapters for a plan without text', () => {
    expect(build(plan([chapter('een', 'x')])).chapters).toEqual([])
  })
})

describe('the lead', () => {
  it('moves up from the opening section and takes the links to it along', () => {
    const texts = { kern: doc(lead('De kern.')), s: doc(p(a('#kern', 'terug'))) }
    const [first] = build(plan([chapter('ve', section('kern', { heading: false }), 's')], texts)).chapters
    expect(inlineText(first?.lead ?? [])).toBe('De kern.')
    expect(first?.sections.map(({ id }) => id)).toEqual(['s'])
    expect(first?.sections[0]?.blocks[0]).toMatchObject({ content: [{ type: 'link', href: '#ve' }] })
  })

  it('leaves the rest of the opening section, and stays where it is elsewhere', () => {
    const texts = { kern: doc(lead('De kern.'), p('En meer.')), s: doc(lead('Ook groot.')) }
    const [first] = build(plan([chapter('ve', section('kern', { heading: false }), 's')], texts)).chapters
    expect(first?.sections.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([['paragraph'], ['lead']])
  })
})

describe('blocks', () => {
  it('come through in order, empty ones left out', () => {
    const types = blocksOf(
      p('a'),
      p(' '),
      h(3, 'kop'),
      h(3),
      ul('a', li('b', ol(3, 'c'))),
      ul(''),
      quote('Ouder', 'Fijn.'),
      quote('Niemand', ''),
      box('plicht', 'a'),
      table({}, tr('a')),
      img('kaart'),
      pageBreak,
    ).map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'heading', 'list', 'quote', 'box', 'table', 'image', 'page-break'])
  })

  it('keep nested lists with their first number', () => {
    expect(blocksOf(ul(li('b', ol(3, 'c'))))[0]).toMatchObject({
      ordered: false,
      items: [{ blocks: [{ type: 'paragraph' }, { type: 'list', ordered: true, start: 3 }] }],
    })
  })

  it('name the kind of box', () => {
    expect(
      blocksOf(box('plicht', 'a'), box('kernpunt', 'b')).map((block) => block.type === 'box' && block.label),
    ).toEqual(['Wettelijke plicht', ''])
  })

  it('skip no level of heading', () => {
    const levels = blocksOf(h(4, 'a'), h(4, 'b'), h(3, 'c'), h(4, 'd')).map(
      (block) => block.type === 'heading' && block.level,
    )
    expect(levels).toEqual([3, 4, 3, 4])
  })

  it('number captions per chapter, tables and pictures apart, also past a section that is not printed', () => {
    const texts = {
      s: doc(
        table({ caption: 'Een' }, tr('a')),
        table({}, tr('b')),
        img('kaart', { caption: 'Kaart', alt: 'vier kernen' }),
      ),
      t: doc(table({ caption: 'Twee' }, tr('c')), img('weg', { caption: 'Weg' })),
    }
    const given = plan([chapter('een', 'leeg'), chapter('ve', 's', 't')], texts)
    const blocks = build(given).chapters[0]?.sections.flatMap((one) => one.blocks) ?? []
    expect(blocks.map((block) => 'label' in block && block.label)).toEqual([
      'Tabel 2.1',
      '',
      'Figuur 2.1',
      'Tabel 2.2',
      'Figuur 2.2',
    ])
    expect(blocks.map((block) => block.type === 'image' && block.picture)).toEqual([false, false, picture, false, null])
    expect(new Set(blocks.map((block) => 'id' in block && block.id)).size).toBe(5)
  })

  it('print a table of single figures with the day on which they held', () => {
    const figureTable = {
      type: 'figureTable',
      attrs: { figures: ['peuters', 'wachtlijst'], caption: 'Peuters' },
    } as const
    const [block] = blocksOf(figureTable)
    const cells =
      block?.type === 'table'
        ? block.rows.map((row) =>
            row.map((cell) => cell.blocks.map((one) => one.type === 'paragraph' && inlineText(one.content)).join()),
          )
        : []
    expect(cells).toEqual([
      ['Cijfer', 'Waarde', 'Geldt op'],
      ['Peuters', '168\u00a0peuters', '1-10-2026'],
      ['Kinderen op de wachtlijst', '[ontbreekt]', ''],
    ])
    expect(block).toMatchObject({ label: 'Tabel 1.1', source: 'zie [1] en [2]' })
  })
})

describe('sources of figures', () => {
  const given = plan(
    [chapter('een', 'a'), chapter('twee', 'b'), annex('lijst', 'c')],
    {
      a: doc(p(fig('bereik'), ' van ', fig('wachtlijst'), '.')),
      b: doc(table({}, tr(td([fig('peuters')]))), p(fig('bereik'), '.')),
      c: doc(p('x')),
    },
    { figures: someFigures },
  )

  it('are listed in an annex after those of the writer, in order of use, missing ones too', () => {
    const last = build(given).chapters.at(-1)
    expect([last?.id, last?.number, last?.kind]).toEqual([sourceAnnexId, 'B', 'bijlage'])
    const [block] = last?.sections[0]?.blocks ?? []
    const rows =
      block?.type === 'table'
        ? block.rows.map((row) =>
            row.map((cell) => cell.blocks.map((one) => one.type === 'paragraph' && inlineText(one.content)).join()),
          )
        : []
    expect(rows.slice(1)).toEqual([
      ['1', 'Bereik', '78%', 'Eigen telling', '1-10-2026', '19-10-2026', 'Definitief'],
      ['2', 'Kinderen op de wachtlijst', '[ontbreekt]', '–', '–', '–', 'Ontbreekt'],
      ['3', 'Peuters', '168', 'Eigen telling', '1-10-2026', '19-10-2026', 'Definitief'],
    ])
  })

  it('say of a computed figure how it came about, and know the figures of the writer', () => {
    const share = { type: 'operation', operator: '/', left: of('wachtlijst'), right: of('peuters') } as const
    const own = {
      id: 'eigen-a1b2c3d4',
      name: 'Kelders',
      kind: 'aantal',
      unit: ['kelder', 'kelders'],
      meaning: '',
    } as const
    const counted = plan(
      [chapter('een', 'a')],
      { a: doc(p(fig('deel'), ' heeft ', fig(own.id), '.')) },
      {
        figures: figures(figure('wachtlijst', 21), figure('peuters', 168), figure(own.id, 3, { source: 'Eigen blik' })),
        ownFigures: { [own.id]: own },
      },
    )
    const made = build(
      counted,
      {},
      { catalogue: catalogue(...definitions, definition('deel', 'procent', { formula: share })) },
    )
    expect(JSON.stringify(made.chapters[0])).toContain('"figure":"deel","text":"12,5%"')
    expect(JSON.stringify(made.chapters[0])).toContain('3\u00a0kelders')
    const annexed = JSON.stringify(made.chapters.at(-1))
    expect(annexed).toContain('Berekend: kinderen op de wachtlijst / peuters (21 / 168)')
    expect(annexed).toContain('Eigen blik')
  })

  it('are linked from the text of every chapter', () => {
    const [one, two] = build(given).chapters
    const note = { type: 'source-number', text: '[1]', href: `#${sourceTableId}` }
    expect(one?.sections[0]?.blocks[0]).toMatchObject({ content: expect.arrayContaining([note]) })
    expect(two?.sections[0]?.blocks[1]).toMatchObject({ content: expect.arrayContaining([note]) })
  })

  it('are left out when nobody asks for them, or nothing needs them', () => {
    const without = build(given, { sources: false })
    expect(without.chapters.map(({ id }) => id)).toEqual(['een', 'twee', 'lijst'])
    expect(JSON.stringify(without)).not.toContain('source-number')
    expect(build(given, { chapters: ['lijst'] }).chapters.map(({ id }) => id)).toEqual(['lijst'])
  })
})

describe('guidance', () => {
  const help: Guidance = {
    content: doc(h(3, 'Wat'), p('Beschrijf ', fig('peuters'), '.'), ul('een'), table({}, tr('cel'))),
    questions: ['Hoeveel?'],
    examples: [],
    laws: [],
    sources: [],
    mistakes: [],
    length: null,
    duties: [],
  }
  const given = plan([chapter('ve', 's')], { s: doc(p('Tekst.')) }, { figures: someFigures })

  it('stands before the text, with its questions, and counts for no source', () => {
    const document = build(given, { guidance: true }, { guidance: { s: help } })
    const [block, text] = document.chapters[0]?.sections[0]?.blocks ?? []
    expect(block).toMatchObject({ type: 'guidance', label: 'Hulp bij deze paragraaf' })
    expect(JSON.stringify(block)).toContain('Hoeveel?')
    expect(text?.type).toBe('paragraph')
    expect(document.chapters).toHaveLength(1)
  })

  it('is not printed unless asked for', () => {
    expect(JSON.stringify(build(given, {}, { guidance: { s: help } }))).not.toContain('Hoeveel?')
  })
})

describe('the front', () => {
  const rows = (document: PlanDocument) => Object.fromEntries(document.about.map(({ label, value }) => [label, value]))

  it('marks a draft with its day', () => {
    const document = build(
      plan([], {}, { title: 'OAB-beleidsplan 2027-2030', status: { stage: 'concept', adoptedBy: 'raad', date: null } }),
    )
    expect(document.status).toEqual({ draft: true, mark: 'CONCEPT', line: 'versie van 23 november 2026' })
    expect(document).toMatchObject({
      title: 'OAB-beleidsplan 2027–2030',
      period: '',
      municipality: 'Rijnveen',
      lang: 'nl-NL',
    })
    expect(document.identity).toEqual({ planId: 'plan-1', revision: 7, templateVersion: 1, date: '2026-11-23' })
    expect(rows(document)).toMatchObject({
      'Vast te stellen door': 'gemeenteraad',
      Looptijd: '1 januari 2027 tot en met 31 december 2030',
      Gemeente: 'Rijnveen',
    })
  })

  it('names the years once: in the title, or else beside it', () => {
    expect(build(plan([], {}, { title: 'OAB-beleidsplan 2027-2030' })).period).toBe('')
    expect(build(plan([], {}, { title: 'Kansen voor elke peuter' })).period).toBe('2027–2030')
  })

  it('leaves the mark off when the writer does', () => {
    expect(build(plan([]), { draftMark: false }).status).toEqual({
      draft: false,
      mark: '',
      line: 'versie van 23 november 2026',
    })
  })

  it('never marks an adopted plan', () => {
    const document = build(plan([], {}, { status: { stage: 'vastgesteld', adoptedBy: 'college', date: '2026-12-15' } }))
    expect(document.status).toEqual({ draft: false, mark: '', line: 'Vastgesteld op 15 december 2026' })
    expect(rows(document)).toMatchObject({
      Status: 'Vastgesteld',
      'Vastgesteld door': 'college van burgemeester en wethouders, op 15 december 2026',
    })
  })

  it('sets the name in type, and a logo only when its bytes are there', () => {
    const logo = { image: 'kaart', alt: 'Gemeente Rijnveen' }
    expect(build(plan([])).look).toMatchObject({ name: 'Gemeente Rijnveen', accent: '#21468b', logo: null })
    expect(build(plan([]), {}, { style: { ...defaultHouseStyle, logo } }).look.logo).toEqual({
      picture,
      alt: 'Gemeente Rijnveen',
    })
    expect(
      build(plan([]), {}, { style: { ...defaultHouseStyle, logo: { ...logo, image: 'weg' } } }).look.logo,
    ).toBeNull()
  })

  it('has the cover that was chosen as long as its picture is there', () => {
    const kaart = { image: 'kaart', alt: 'Kaart' }
    const look = (style: Partial<typeof defaultHouseStyle>) =>
      build(plan([]), {}, { style: { ...defaultHouseStyle, ...style } }).look
    expect(look({}).cover).toBe('zonder')
    expect(look({ logo: kaart }).cover).toBe('logo')
    expect(look({ logo: kaart, cover: 'zonder' }).cover).toBe('zonder')
    expect(look({ cover: 'foto', photo: kaart })).toMatchObject({ cover: 'foto', photo: { picture, alt: 'Kaart' } })
    expect(look({ cover: 'foto', photo: { ...kaart, image: 'weg' }, logo: kaart })).toMatchObject({
      cover: 'logo',
      photo: null,
    })
  })

  it('does not change the plan', () => {
    const given = plan([chapter('ve', 's')], { s: doc(p(fig('peuters'))) }, { figures: someFigures })
    const before = JSON.stringify(given)
    build(given)
    expect(JSON.stringify(given)).toBe(before)
  })
})

describe('a section whose text cannot be read', () => {
  it('is printed with a line that says so, and never as one that is not written', () => {
    const given = plan([chapter('ve', section('vreemd'), section('kern', { heading: false, title: 'Kern' }))], {})
    const [first] = build(given, { locked: ['vreemd', 'kern'] }).chapters
    const lines = first?.sections.flatMap(({ blocks }) => JSON.stringify(blocks)) ?? []
    expect(lines[0]).toContain('De tekst van deze paragraaf kon niet worden gelezen en ontbreekt hier.')
    expect(lines[1]).toContain('De tekst van ‘Kern’ kon niet worden gelezen en ontbreekt hier.')
  })
})
