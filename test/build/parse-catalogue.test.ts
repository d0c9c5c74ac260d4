import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../src/build/parse-catalogue.ts'
import { templateFaultSentence } from '../../src/words/template-words.ts'

const shipped = readFileSync(join(import.meta.dirname, '../../templates/oab-beleidsplan/cijfers.yml'), 'utf8')

const head = 'versie: 1\ncijfers:\n'

/** An entry of the file, with fields changed or taken out. */
function entry(id: string, changes: Readonly<Record<string, string | null>> = {}): string {
  const fields: Record<string, string | null> = {
    naam: id,
    soort: 'aantal',
    eenheid: '[kind, kinderen]',
    onderwerp: 'Kinderen',
    uitleg: 'Dit is het.',
    niet: 'Dit is het niet.',
    waar: 'CBS',
    stappen: '[Vraag het.]',
    secties: '[]',
    ...changes,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`    ${name}: ${value}`]))
  return `  - id: ${id}\n${lines.join('\n')}\n`
}

const computed = (id: string, formula: string, more: Readonly<Record<string, string | null>> = {}) =>
  entry(id, { waar: null, stappen: null, formule: formula, ...more })

const faults = (...entries: readonly string[]) =>
  parseCatalogue('cijfers.yml', head + entries.join('')).findings.map(templateFaultSentence)

describe('the shipped catalogue', () => {
  const parsed = parseCatalogue('cijfers.yml', shipped)
  const { definitions } = parsed.catalogue

  it('has no faults', () => expect(parsed.findings.map(templateFaultSentence)).toEqual([]))

  it('holds the nine subjects in their order', () => {
    expect([...new Set(definitions.map(({ subject }) => subject))]).toEqual([
      'Kinderen',
      'Doelgroep',
      'Achterstandsscore',
      'Aanbod',
      'Bereik',
      'Kwaliteit',
      'Scholen',
      'Context',
      'Geld',
    ])
  })

  it('says of every figure what it is and is not, how to get it or how it is computed', () => {
    expect(definitions.length).toBeGreaterThan(60)
    const bare = definitions.filter(({ id, formula }) => {
      const help = parsed.help[id]
      return !help?.notMeaning || (help.steps.length === 0) !== (formula !== undefined)
    })
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('warns against the three mistakes that are made most', () => {
    expect(parsed.help['achterstandsscore']?.notMeaning).toContain('Niet een aantal kinderen')
    expect(parsed.help['ve-plaatsen']?.notMeaning).toContain('Niet de kindplaatsen')
    expect(parsed.help['cbs-peuters']?.notMeaning).toContain('Niet de doelgroep van uw gemeente')
  })

  it('never presents as fact what was read in an indirect source', () => {
    const hours = definitions.find(({ id }) => id === 'pbm-uren-per-kind')
    expect(hours).toMatchObject({ preset: 10 })
    expect(hours?.meaning).toContain('Gelezen in een oudere of indirecte bron, controleer dit.')
  })
})

describe('reading the catalogue', () => {
  it('turns euros into cents and per cents into shares', () => {
    const money = entry('prijs', { soort: 'bedrag', grenzen: '[7,25]', standaard: '11.23' })
    const share = entry('deel', { soort: 'procent', grenzen: '[5, 60]' })
    const { catalogue } = parseCatalogue('cijfers.yml', head + money + share)
    expect(catalogue.definitions[0]).toMatchObject({ bounds: { low: 700, high: 2500 }, preset: 1123 })
    expect(catalogue.definitions[1]).toMatchObject({ bounds: { low: 0.05, high: 0.6 } })
  })

  it('keeps the way to get a figure apart from the catalogue', () => {
    const { catalogue, help } = parseCatalogue('cijfers.yml', head + entry('peuters', { link: 'https://cbs.nl/' }))
    expect(JSON.stringify(catalogue)).not.toContain('Vraag het.')
    expect(help['peuters']).toEqual({
      notMeaning: 'Dit is het niet.',
      steps: ['Vraag het.'],
      link: 'https://cbs.nl/',
      sections: [],
    })
  })

  it('names file, line and what is expected at a field that is wrong', () => {
    expect(faults(entry('a'), entry('b', { soort: 'getal' }))).toEqual([
      'cijfers.yml, regel 15: Het veld ‘soort’ van dit cijfer ontbreekt of is niet goed ingevuld. Verwacht: aantal, bedrag, procent, score of uren.',
    ])
  })

  it.each([
    [entry('a', { niet: null }), 'regel 3: Het veld ‘niet’'],
    [entry('a', { stappen: '[]' }), 'regel 11: Het veld ‘stappen’'],
    [entry('a', { grenzen: '[5, 1]' }), 'regel 13: Het veld ‘grenzen’'],
    [entry('a', { verouderd: 'jaar' }), 'regel 13: Het veld ‘verouderd’'],
    [entry('a', { link: 'http://cbs.nl' }), 'regel 13: Het veld ‘link’'],
    [entry('eigen-peuters'), 'regel 3: Het veld ‘id’'],
    [computed('a', '1 + 1', { waar: 'CBS' }), 'Het veld ‘waar’'],
    [entry('a', { kleur: 'rood' }), 'Het veld ‘kleur’'],
  ])('stops at a field that cannot be so', (wrong, said) => {
    expect(faults(wrong)).toEqual([expect.stringContaining(said)])
  })

  it('stops at a figure that is given twice', () => {
    expect(faults(entry('a'), entry('a'))).toEqual(['cijfers.yml, regel 13: Het cijfer ‘a’ komt twee keer voor.'])
  })

  it('stops at a formula that cannot be read, and says from where', () => {
    expect(faults(entry('b'), computed('a', 'b / / 2'))).toEqual([
      expect.stringMatching(/^cijfers.yml, regel 21: Deze formule is niet te lezen vanaf ‘\/ 2’. Verwacht:/),
    ])
    expect(faults(entry('b'), computed('a', 'b +'))).toEqual([expect.stringContaining('ontbreekt iets aan het eind')])
  })

  it('stops at a formula with an unknown figure', () => {
    expect(faults(computed('a', 'b / 2'))).toEqual([
      'cijfers.yml, regel 11: De formule gebruikt ‘b’. Dat cijfer staat niet in dit bestand.',
    ])
  })

  it('stops at formulas that go round in a circle, however long', () => {
    const round = faults(computed('a', 'b + 1'), computed('b', 'c + 1'), computed('c', 'a + 1'), computed('d', 'a'))
    expect(round).toHaveLength(3)
    expect(round[0]).toContain('Het cijfer ‘a’ wordt met deze formule uit zichzelf berekend.')
    expect(faults(computed('a', 'a + 1'))).toHaveLength(1)
  })
})
