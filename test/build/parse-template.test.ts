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

/** The shipped template with one file changed. */
function changed(file: string, from: string | RegExp, to: string): TemplateFiles {
  const text = shipped[file] ?? ''
  const next = text.replace(from, to)
  if (next === text) throw new Error(`nothing to replace in ${file}`)
  return { ...shipped, [file]: next }
}

function faults(files: TemplateFiles): readonly string[] {
  return parseTemplate(files).findings.map(templateFaultSentence)
}

function lineWith(file: string, text: string): number {
  return (shipped[file] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1
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

describe('a fault in a template', () => {
  const file = '04-voorschoolse-educatie.md'

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
      expect.stringMatching(new RegExp(`^${file}, regel \\d+: De regels tussen`)),
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
      expect.stringMatching(/regel 1: Het kenmerk ‘Voorschoolse Educatie’ van dit hoofdstuk kan zo niet/),
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
    const wrong = faults(changed('cijfers.yml', 'secties: [kinderen]', 'secties: [kinderen, elders]'))
    expect(wrong).toEqual([expect.stringMatching(/cijfers.yml, regel \d+: De paragraaf ‘elders’ bij het cijfer/)])
  })

  it('names a file that is missing', () => {
    const { [file]: _gone, ...rest } = shipped
    expect(faults(rest)).toContainEqual(expect.stringMatching(new RegExp(`^${file}, regel 1: Dit bestand ontbreekt`)))
  })
})
