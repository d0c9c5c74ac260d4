import { describe, expect, it } from 'vitest'
import { writtenNumbers } from '../../src/figures/written-numbers.ts'

const found = (line: string) => writtenNumbers(line).map(({ from, to }) => line.slice(from, to))

describe('numbers that may be figures', () => {
  it('are read in Dutch notation, with their sign', () => {
    const line = 'Er zijn 168 peuters, 1.250 kinderen, 78% en € 742.000,50.'
    expect(writtenNumbers(line)).toMatchObject([
      { number: 168, sign: null, next: 'peuters', withSign: false },
      { number: 1250, sign: null, next: 'kinderen' },
      { number: 78, sign: 'procent', withSign: true },
      { number: 742_000.5, sign: 'euro', withSign: true },
    ])
    expect(found(line)).toEqual(['168', '1.250', '78%', '€ 742.000,50'])
  })

  it('leave the words procent and euro standing', () => {
    expect(writtenNumbers('Dat is 78 procent van 12.000 euro.')).toMatchObject([
      { from: 7, to: 9, sign: 'procent', withSign: false },
      { number: 12_000, sign: 'euro', withSign: false },
    ])
  })

  it('are found at the end of a sentence and between brackets', () => {
    expect(found('In totaal 168. Daarvan (131) nemen deel.')).toEqual(['168', '131'])
  })

  it.each([
    ['a number under 10', 'Er zijn 9 locaties en 4,5 uur.'],
    ['a year or a span of years', 'In 2027 en in 2027-2030, schooljaar 2026/2027.'],
    ['a date or a time', 'Op 15 januari, op 1-10-2026, om 14.30 uur en om 14:30.'],
    ['an article of law', 'Zie artikel 160, de artikelen 159 en 167 en art. 166 van de WPO 160.'],
    ['a page, section or table', 'Op pagina 34, in paragraaf 12 tot en met 14, tabel 12, bijlage 11 en § 15.'],
    ['part of a longer sign', 'De 12e keer, een 16-jarige, A12, 10-12, een 20%-regeling en 1.2.34.'],
  ])('are not %s', (_, line) => {
    expect(found(line)).toEqual([])
  })
})
