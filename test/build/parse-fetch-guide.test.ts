import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../src/build/parse-catalogue.ts'
import { parseFetchGuide } from '../../src/build/parse-fetch-guide.ts'
import { parseMunicipalities } from '../../src/build/parse-municipalities.ts'
import { templateFaultSentence } from '../../src/words/template-words.ts'

const templates = join(import.meta.dirname, '../../templates')
const file = (name: string) => readFileSync(join(templates, name), 'utf8')
const { catalogue } = parseCatalogue('cijfers.yml', file('oab-beleidsplan/cijfers.yml'))
const municipalities = parseMunicipalities(file('gemeenten.csv'))
const shipped = {
  cbs: file('oab-beleidsplan/cbs.yml'),
  steps: file('oab-beleidsplan/ophalen.yml'),
  reorganisations: file('herindelingen.csv'),
}
const read = (changes: Partial<typeof shipped>) =>
  parseFetchGuide({ ...shipped, ...changes }, catalogue, municipalities)
const faults = (changes: Partial<typeof shipped>) => read(changes).findings.map(templateFaultSentence)
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

describe('the shipped guide to fetching', () => {
  const { guide, findings } = read({})

  it('has no faults', () => expect(findings.map(templateFaultSentence)).toEqual([]))

  it('asks CBS for population, births, education, districts and distances', () => {
    const figures = guide.cbs.sources.flatMap((source) => source.figures.map(({ figure }) => figure))
    expect(figures).toEqual(expect.arrayContaining(['inwoners', 'geboorten', 'laag-opgeleid', 'kinderen-wijken']))
    expect(new Set(figures).size).toBe(figures.length)
  })

  it('knows the municipalities that ended since 2019, each with a source and with one that exists', () => {
    const { reorganisations } = guide
    expect(reorganisations.length).toBe(52)
    expect(reorganisations.map(({ since }) => since.slice(0, 4)).sort()[0]).toBe('2019')
    expect(reorganisations.find(({ name }) => name === 'Haaren')?.into).toHaveLength(4)
  })
})

describe('faults in the guide to fetching', () => {
  it('are told with file, line and what is expected', () => {
    const cbs = shipped.cbs.replace('        onderwerp: Levend geboren kinderen\n', '')
    expect(faults({ cbs })).toEqual([
      `cbs.yml, regel ${lineOf(shipped.cbs, '- cijfer: geboorten')}: Het veld ‘onderwerp’ ontbreekt, is niet bekend of is niet goed ingevuld. Verwacht: een titel of een lijst met titels.`,
    ])
  })

  it.each([
    ['cijfer: inwoners\n', 'cijfer: inwoner\n', 'Het cijfer ‘inwoner’ staat niet in cijfers.yml.'],
    ['cijfer: inwoners\n', 'cijfer: uitkering-2026\n', /is een bedrag/],
    ['gewichten: [0.5, 1]', 'gewichten: [0.5]', /evenveel gewichten als waarden/],
    ['tabel: 70072ned', 'tabel: 70072', /Het veld ‘tabel’/],
    ["peildag: '12-31'", "peildag: '31-12'", /Het veld ‘peildag’/],
    ['  Utrecht: PV26\n', '', /De provincie ‘Utrecht’/],
    ['vorm: wijken', 'vorm: jaren', /gaan over één jaar/],
    ['vorm: jaren', 'vormm: jaren', /Het veld ‘vormm’/],
  ])('are found where %j becomes %j', (from, to, expected) => {
    const found = faults({ cbs: shipped.cbs.replace(from, to) })
    expect(found).toEqual([
      typeof expected === 'string' ? expect.stringContaining(expected) : expect.stringMatching(expected),
    ])
  })

  it('are found in the lists of the steps', () => {
    expect(
      faults({ steps: 'lrk: [ve-locaties, ve-locatie]\nduo: []\nscore: []\nbeschikking: [ve-locaties]\nggd: []\n' }),
    ).toEqual([
      'ophalen.yml, regel 1: Het cijfer ‘ve-locatie’ staat niet in cijfers.yml.',
      'ophalen.yml, regel 5: De stap ‘ggd’ is niet bekend. Verwacht: lrk, duo, score of beschikking.',
      'ophalen.yml, regel 4: Het cijfer ‘ve-locaties’ staat bij twee stappen. Haal het bij een van de twee weg.',
    ])
    expect(faults({ steps: 'lrk: []\nduo: []\nscore: []\n' })).toEqual([
      'ophalen.yml, regel 1: Verwacht: een lijst ‘beschikking:’ met kenmerken van cijfers, of []',
    ])
  })

  it('are found in the municipalities that ended', () => {
    const reorganisations = [
      'code;naam;sinds;opgegaan in;bron',
      'GM0457;Weesp;2022;GM0363;https://www.cbs.nl/',
      'GM0363;Amsterdam;2022-01-01;GM0457;https://www.cbs.nl/',
      'GM0501;Brielle;2023-01-01;GM9999;https://www.cbs.nl/',
    ].join('\r\n')
    expect(faults({ reorganisations })).toEqual([
      'herindelingen.csv, regel 2: Op deze regel klopt ‘sinds’ niet. Verwacht: code;naam;sinds;opgegaan in;bron',
      'herindelingen.csv, regel 3: De gemeente GM0363 staat ook in gemeenten.csv. Haal haar daar of hier weg.',
      'herindelingen.csv, regel 4: De gemeente GM9999 staat niet in gemeenten.csv en niet in dit bestand.',
    ])
  })

  it('leave no figure that is called as the screen', () => {
    const text = 'versie: 1\ncijfers:\n  - id: ophalen\n'
    expect(parseCatalogue('cijfers.yml', text).findings.map(templateFaultSentence)[0]).toMatch(/niet ophalen/)
  })
})
