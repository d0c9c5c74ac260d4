import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TemplateFiles } from '../../src/build/check-template.ts'
import { parseTemplate } from '../../src/build/parse-template.ts'
import { templateFaultSentence } from '../../src/words/template-words.ts'

const folder = join(import.meta.dirname, '../../templates/oab-beleidsplan')
const shipped: TemplateFiles = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
)

const file = '04-voorschoolse-educatie.md'
const other = '05-basisonderwijs.md'

/** The shipped template up to the fourth section of one chapter and the second of another, quick to read. */
const small: TemplateFiles = {
  'plan.md': (shipped['plan.md'] ?? '')
    .replace(
      /hoofdstukken:\n[\s\S]*?---\n/,
      'hoofdstukken:\n  - 04-voorschoolse-educatie\n  - 05-basisonderwijs\n---\n',
    )
    .replace(/## Afspraken over resultaten[\s\S]*/, '')
    .replace(/(Paragrafen: ve-kern), aanbod-spreiding.*/, '$1')
    .replace(/(Paragrafen: ve-kern, doelgroep, toeleiding),.*/, '$1'),
  'cijfers.yml': (shipped['cijfers.yml'] ?? '').replace(/secties: \[[^\]]*\]/g, 'secties: []'),
  'bronnen.md': shipped['bronnen.md'] ?? '',
  [file]: (shipped[file] ?? '').split('## Aanbod in aantal')[0] ?? '',
  [other]: (shipped[other] ?? '').split('## Wat scholen zelf')[0] ?? '',
}

/** The small template with one file changed. */
function changed(name: string, from: string | RegExp, to: string): TemplateFiles {
  const text = small[name] ?? ''
  const next = text.replace(from, to)
  if (next === text) throw new Error(`nothing to replace in ${name}`)
  return { ...small, [name]: next }
}

function faults(files: TemplateFiles): readonly string[] {
  return parseTemplate(files).findings.map(templateFaultSentence)
}

function lineWith(name: string, text: string): number {
  return (small[name] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1
}

describe('the shipped template', () => {
  const parsed = parseTemplate(shipped)

  it('has no faults', () => expect(parsed.findings.map(templateFaultSentence)).toEqual([]))

  it('has the ten chapters in the order of the format', () => {
    const titles = parsed.template.chapters.map((chapter) => chapter.title)
    expect(titles).toEqual([
      'Voorwoord door wethouder',
      'Inleiding en leeswijzer',
      'OAB op dit moment',
      'Voorschoolse educatie',
      'OAB in het basisonderwijs',
      'Overkoepelende thema’s',
      'Afstemming overig beleid',
      'Samenwerking',
      'Begroting',
      'Werkagenda',
    ])
  })

  it('says that chapter 4 is a legal duty and chapter 5 is not', () => {
    expect(parsed.template.chapters.map((chapter) => chapter.duty).slice(3, 5)).toEqual(['ja', 'nee'])
  })

  it('gives every section at least three questions, an example, a source, a mistake and a usual length', () => {
    const bare = Object.values(parsed.guidance).flatMap((chapter) =>
      Object.entries(chapter).filter(
        ([, help]) =>
          help.questions.length < 3 || !help.examples[0] || !help.sources[0] || !help.mistakes[0] || !help.length,
      ),
    )
    expect(bare.map(([id]) => id)).toEqual([])
  })

  it('holds only figures of the catalogue in its examples', () => {
    const known = new Set(parsed.catalogue.definitions.map((definition) => definition.id))
    const used = JSON.stringify(parsed.guidance).match(/"figure":"([^"]+)"/g) ?? []
    expect(used.length).toBeGreaterThan(100)
    expect(used.map((found) => found.slice(10, -1)).filter((id) => !known.has(id))).toEqual([])
  })

  it('names source, date of reading and certainty with every statement of law', () => {
    const laws = Object.values(parsed.guidance).flatMap((chapter) =>
      Object.values(chapter).flatMap((help) => help.laws),
    )
    expect(laws.length).toBeGreaterThan(20)
    expect(laws.filter((law) => !law.source || !law.url.startsWith('https://') || !/20\d\d/.test(law.read))).toEqual([])
  })

  it('lists the national sources per subject, with a caution at links of 2021-2022', () => {
    const sources = parsed.reference.sources.flatMap((subject) => subject.sources)
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.filter((source) => source.caution.includes('2021-2022')).length).toBeGreaterThan(5)
  })
})

describe('a duty and the sections that can meet it', () => {
  it('need to name each other on one side only', () => {
    const named = parseTemplate(changed(file, '### Plicht\n\ndoelgroep-toeleiding', '### Plicht\n\nve-aanbod'))
    expect(named.reference.duties.map(({ id, sections }) => [id, sections])).toEqual([
      ['ve-aanbod', ['ve-kern', 'doelgroep']],
      ['doelgroep-toeleiding', ['ve-kern', 'doelgroep', 'toeleiding']],
    ])
    expect(named.guidance['voorschoolse-educatie']?.['doelgroep']?.duties).toEqual([
      've-aanbod',
      'doelgroep-toeleiding',
    ])
    expect(named.findings).toEqual([])
  })
})

describe('a fault in a template', () => {
  it('is not there in the small template that these tests change', () => expect(faults(small)).toEqual([]))

  it('names file, line and what is expected when a section has no id', () => {
    const line = lineWith(file, '{#toeleiding}')
    expect(faults(changed(file, ' {#toeleiding}', ''))).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}, regel ${line}: .*Verwacht: ## Titel`)),
    )
  })

  it('names the figure that the catalogue does not know', () => {
    const wrong = changed(file, '{{doelgroeppeuters}}', '{{doelgroepkleuters}}')
    expect(faults(wrong)).toContainEqual(expect.stringContaining('{{doelgroepkleuters}}’ staat niet in cijfers.yml'))
  })

  it('names the part that is missing', () => {
    expect(faults(changed(file, '### Veelgemaakte fouten', '### Fouten'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('‘### Fouten’'),
        expect.stringContaining('ontbreekt het deel ‘### Veelgemaakte fouten’'),
      ]),
    )
  })

  it('counts the words of an example that is too short', () => {
    const short = changed(file, /(### Voorbeeld: [^\n]+\n\n)[\s\S]*?\n\n(?=###)/, '$1Te kort.\n\n')
    expect(faults(short)).toContainEqual(expect.stringMatching(/heeft 2 woorden. Verwacht: 60 tot 150/))
  })

  it('names the line of a mistake in the front matter', () => {
    expect(faults(changed(file, 'titel: ', 'titel: "'))).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}, regel 3: Deze regel kan niet gelezen worden`)),
    )
  })

  it('names a source that is not in the list', () => {
    expect(faults(changed(file, '- lrk', '- lkr'))).toContainEqual(
      expect.stringContaining('De bron ‘lkr’ staat niet in bronnen.md'),
    )
  })

  it('names an id that occurs twice', () => {
    expect(faults(changed(file, '{#toeleiding}', '{#doelgroep}'))).toContainEqual(
      expect.stringContaining('‘doelgroep’ komt twee keer voor'),
    )
  })

  it('refuses an id of a chapter that cannot be part of an address', () => {
    const wrong = faults(changed(file, 'id: voorschoolse-educatie', 'id: Voorschoolse Educatie'))
    expect(wrong).toContainEqual(
      expect.stringMatching(/regel 2: Het kenmerk ‘Voorschoolse Educatie’ van dit hoofdstuk kan zo niet/),
    )
  })

  it('names the line of an id that a chapter and a section share', () => {
    const wrong = faults(changed(file, '{#toeleiding}', '{#voorschoolse-educatie}'))
    const line = lineWith(file, '{#toeleiding}')
    expect(wrong).toContainEqual(
      expect.stringContaining(`regel ${line}: Het kenmerk ‘voorschoolse-educatie’ komt twee keer voor`),
    )
  })

  it('refuses a way of writing a figure that it does not know', () => {
    const wrong = faults(changed(file, '{{doelgroeppeuters}}', '{{doelgroeppeuters|woorden}}'))
    expect(wrong).toContainEqual(expect.stringContaining('De schrijfwijze ‘woorden’ is niet bekend'))
  })

  it('refuses an image in the help, which cannot show one', () => {
    const wrong = faults(
      changed(file, '### Wat kunt u hier beschrijven\n', '### Wat kunt u hier beschrijven\n\n![kaart](kaart.png)\n'),
    )
    expect(wrong).toContainEqual(expect.stringContaining('De hulp kan geen afbeeldingen tonen'))
  })

  it('reads duties in a list as well as in one line', () => {
    const listed = changed(file, /### Plicht\n\n([a-z-]+), ([a-z-]+)/, '### Plicht\n\n- $1\n- $2')
    expect(faults(listed)).toEqual([])
  })

  it('names the field of a figure that is not filled in well', () => {
    const wrong = faults(changed('cijfers.yml', 'soort: aantal', 'soort: getal'))
    expect(wrong).toContainEqual(expect.stringMatching(/cijfers.yml, regel \d+: Het veld ‘soort’/))
  })

  it('names a figure that is said to be used in a section that does not exist', () => {
    const wrong = faults(changed('cijfers.yml', 'secties: []', 'secties: [elders]'))
    expect(wrong).toEqual([expect.stringMatching(/cijfers.yml, regel \d+: De paragraaf ‘elders’ bij het cijfer/)])
  })

  it('names a file that is missing', () => {
    const { [other]: _gone, ...rest } = small
    expect(faults(rest)).toContainEqual(expect.stringMatching(new RegExp(`^${other}, regel 1: Dit bestand ontbreekt`)))
  })

  it('names the one thing that a statement of law lacks', () => {
    const line = lineWith(file, '### Wet')
    expect(faults(changed(file, '- Zekerheid: afgeleid', '- Zekerheid: vast'))).toEqual([
      `${file}, regel ${line}: Een wet in paragraaf ‘ve-kern’ is niet compleet. Verwacht: - Zekerheid: geverifieerd, afgeleid, ouder of indirect`,
    ])
    expect(faults(changed(file, '- Gelezen: november 2026', '- Gelezen: onlangs'))).toEqual([
      expect.stringContaining('Verwacht: - Gelezen: november 2026'),
    ])
  })

  it('names a line of a list that nobody reads', () => {
    expect(faults(changed(file, '- Eerder: artikel 166', '- Vroeger: artikel 166'))).toEqual([
      expect.stringContaining('De regel ‘- vroeger: ...’ bij ‘ve-kern’ is niet bekend'),
    ])
    expect(faults(changed(file, 'plichttekst:', 'plichtekst:'))).toEqual([
      expect.stringContaining(`${file}, regel 5: De regel ‘plichtekst: ...’ is niet bekend`),
    ])
  })

  it.each([
    ['wetten.overheid.nl/BWBR0003420', 'without its beginning'],
    ['htps://wetten.overheid.nl', 'with a slip in its beginning'],
    ['#toeleiding', 'to a section, which the help cannot open'],
  ])('names the line of a link %s', (url) => {
    const wrong = changed(file, '(https://wetten.overheid.nl/BWBR0003420)', `(${url})`)
    const line = lineWith(file, '(https://wetten.overheid.nl/BWBR0003420)')
    expect(faults(wrong)).toEqual([expect.stringContaining(`${file}, regel ${line}: De link ‘${url}’`)])
  })

  it('names the line of a national source without a good address', () => {
    const line = lineWith('bronnen.md', '{#goab}')
    expect(faults(changed('bronnen.md', '- Link: https://goab.eu/\n', '- Link: goab.eu\n'))).toEqual([
      expect.stringContaining(`bronnen.md, regel ${line}: De bron ‘goab’ heeft geen goed adres`),
    ])
  })

  it('names the line of a source that a section gets wrong, not that of the section', () => {
    const line = lineWith(file, '- lrk')
    expect(faults(changed(file, '- lrk', '- lkr'))).toEqual([
      `${file}, regel ${line}: De bron ‘lkr’ staat niet in bronnen.md.`,
    ])
  })

  it('asks what a source gives when only its link stands there', () => {
    expect(faults(changed(file, ': voorbeeld van een definitie met vier kenmerken', ''))).toEqual([
      expect.stringContaining('Achter de bron ‘Regeling van Den Haag, 2023’'),
    ])
  })

  it.each([
    ['### Vragen', '###Vragen', 'Na de hekjes van een kop ontbreekt een spatie'],
    [' {#toeleiding}', ' {#Toeleiding}', 'kan zo niet. Verwacht: kleine letters'],
    ['## Toeleiding {', '##Toeleiding {', 'Na de hekjes van een kop ontbreekt een spatie'],
    ['{{doelgroeppeuters}}', '{{doelgroeppeuters}', 'Een accolade hoort nergens bij'],
    ['{{doelgroeppeuters}}', '{doelgroeppeuters}', 'Een accolade hoort nergens bij'],
    ['- Welke zin legt', '- Welke {{bereik}} legt', 'In ‘Vragen’ van paragraaf ‘ve-kern’ staat een cijfer'],
    ['80 tot 150 woorden', '150 tot 80 woorden', 'De lengte van paragraaf ‘ve-kern’ kan zo niet'],
    ['### Lengte', '### Vragen\n\n- a\n- b\n- c\n\n### Lengte', 'Het deel ‘### Vragen’ staat twee keer'],
    ['### Vragen\n', '', 'ontbreekt het deel ‘### Vragen’'],
  ])('gives one line for one slip: %s written as %s', (from, to, sentence) => {
    expect(faults(changed(file, from, to))).toEqual([expect.stringContaining(sentence)])
  })

  it('refuses a box that it does not know', () => {
    const wrong = changed(
      file,
      '### Wat kunt u hier beschrijven\n',
      '### Wat kunt u hier beschrijven\n\n> [!pligt] Let op\n> ja\n',
    )
    expect(faults(wrong)).toEqual([expect.stringContaining('Het kader ‘[!pligt]’ is niet bekend')])
  })

  it('names a duty and a source that are given twice', () => {
    expect(faults(changed('plan.md', '{#doelgroep-toeleiding}', '{#ve-aanbod}'))).toEqual([
      expect.stringMatching(/^plan.md, regel \d+: Het kenmerk ‘ve-aanbod’ komt twee keer voor/),
    ])
    expect(faults(changed('bronnen.md', '{#lrk}', '{#cbs-scores}'))).toEqual([
      expect.stringMatching(/^bronnen.md, regel \d+: Het kenmerk ‘cbs-scores’ komt twee keer voor/),
    ])
  })

  it('names a chapter that is listed twice, and one that is not listed', () => {
    const item = '  - 05-basisonderwijs\n'
    expect(faults(changed('plan.md', item, item + item))).toEqual([
      expect.stringContaining('Het hoofdstuk ‘05-basisonderwijs’ staat twee keer'),
    ])
    expect(faults(changed('plan.md', item, ''))).toEqual([
      expect.stringContaining('05-basisonderwijs.md, regel 1: Dit hoofdstuk staat niet in de lijst'),
    ])
  })

  it('says what is to stand at the head of a chapter when nothing does', () => {
    expect(faults(changed(file, /^---[\s\S]*?\n---\n/, ''))).toEqual([
      expect.stringContaining(`${file}, regel 1: Bovenaan ontbreken de vaste regels`),
    ])
  })

  it('reads a file with a byte order mark and with spaces behind the hyphens', () => {
    expect(faults(changed(file, /^---\n/, '\uFEFF---  \n'))).toEqual([])
  })

  it('names the line on which a quotation mark opens, in plain Dutch', () => {
    const line = lineWith('cijfers.yml', 'naam: Leerlingen in het')
    expect(faults(changed('cijfers.yml', 'naam: Leerlingen in het', 'naam: "Leerlingen in het'))).toEqual([
      `cijfers.yml, regel ${line}: Deze regel kan niet gelezen worden. Een haakje of aanhalingsteken wordt niet gesloten.`,
    ])
  })

  it('says what a field of a figure may hold, and knows a field that is none', () => {
    expect(faults(changed('cijfers.yml', 'eenheid: [inwoner, inwoners]', 'eenheid: inwoners'))).toEqual([
      expect.stringContaining('Verwacht: [enkelvoud, meervoud]'),
    ])
    expect(faults(changed('cijfers.yml', 'uitleg: Alle inwoners', 'uitlegg: Alle inwoners'))).toEqual([
      expect.stringContaining('Het veld ‘uitleg’ van dit cijfer ontbreekt'),
    ])
  })
})
