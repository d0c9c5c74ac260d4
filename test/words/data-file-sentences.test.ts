import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFileCodes, dataFileSentence } from '../../src/words/data-file-sentences.ts'

const folder = join(import.meta.dirname, '../../src/datafiles')
const code = /(?:note|warning|refusal|refused|finding)\(\s*'([a-z-]+)'/g
const fault = /'(file-[a-z-]+)'/g
const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
const used = new Set(
  sources.flatMap((text) => [code, fault].flatMap((one) => [...text.matchAll(one)].map(([, found]) => found ?? ''))),
)

describe('the sentences about a file', () => {
  it('are there for every code that a reader gives', () => {
    expect([...used].filter((one) => !dataFileCodes.includes(one))).toEqual([])
    expect(used.size).toBeGreaterThan(40)
  })

  it('are there for no code that no reader gives', () => {
    const elsewhere = ['file-failed', 'mapping-withheld', 'mapping-withheld-lost', 'mapping-read', 'mapping-read-one']
    expect(dataFileCodes.filter((one) => !used.has(one) && !elsewhere.includes(one))).toEqual([])
  })

  it('say of numbers that were withheld how many there are at least and at most', () => {
    const facts = { year: 2025, withheld: 2, missing: 0, least: 1403, most: 1411 }
    expect(dataFileSentence({ code: 'pupils-withheld', facts })).toBe(
      '2025: het totaal is niet te geven, omdat 2 aantallen ‘minder dan 5’ zijn. Het zijn er ten minste 1.403 en hoogstens 1.411.',
    )
    const lacking = { year: 2025, withheld: 1, missing: 1, least: 3, most: -1 }
    expect(dataFileSentence({ code: 'pupils-withheld', facts: lacking })).toBe(
      '2025: het totaal is niet te geven, omdat 1 aantal ‘minder dan 5’ is en 1 aantal ontbreekt. Het zijn er ten minste 3.',
    )
  })

  it('name the lines that were skipped', () => {
    const one = { code: 'rows-without-code', facts: { count: 1, lines: '8' } }
    expect(dataFileSentence(one)).toBe('Regel 8 is overgeslagen, omdat de gemeentecode ontbreekt.')
    const many = { code: 'rows-without-code', facts: { count: 1200, lines: '8, 9, 10, 11, 12' } }
    expect(dataFileSentence(many)).toBe(
      '1.200 regels (onder meer 8, 9, 10, 11, 12) zijn overgeslagen, omdat de gemeentecode ontbreekt.',
    )
  })

  it('name the municipalities that a file is about', () => {
    const facts = { municipality: 'Zeist', code: 'GM0355', count: 5, some: 'Almere, Assen, Breda' }
    expect(dataFileSentence({ code: 'file-other-municipality', facts })).toBe(
      'In dit bestand staat niets over Zeist (GM0355). Het gaat over Almere, Assen, Breda en 2 andere gemeenten. Kies een bestand met uw gemeente erin.',
    )
  })
})
