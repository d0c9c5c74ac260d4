import { describe, expect, it } from 'vitest'
import { typeset } from '../../src/document/typography.ts'

const shown = (text: string) => typeset(text).replace(/\u00a0/g, '_')

describe('typeset', () => {
  it.each([
    ['zie artikel 160 en hoofdstuk 9', 'zie artikel_160 en hoofdstuk_9'],
    ['Paragraaf 4.2 en bijlage A', 'Paragraaf_4.2 en bijlage_A'],
    ['(artikel 2)', '(artikel_2)'],
    ['zie paragraaf ', 'zie paragraaf_'],
    ['kost € 12 of €12', 'kost €_12 of €_12'],
    ['80 procent van 640 uur', '80_procent van 640_uur'],
  ])('glues %s', (text, printed) => {
    expect(shown(text)).toBe(printed)
  })

  it.each([
    ['het krantenartikel 12', 'het krantenartikel 12'],
    ['een artikel over taal', 'een artikel over taal'],
    ['bijlage bij de brief', 'bijlage bij de brief'],
    ['24 uurtje', '24 uurtje'],
  ])('leaves %s alone', (text, printed) => {
    expect(shown(text)).toBe(printed)
  })

  it('writes a range of years with an en dash', () => {
    expect(typeset('OAB-plan 2027-2030, (2025-2026)')).toBe('OAB-plan 2027–2030, (2025–2026)')
  })

  it.each([
    ['-18.891', '−18.891'],
    ['€ -76.845', '€_−76.845'],
    ['€-5,50', '€_−5,50'],
    ['een verschil van -3%, of (-2)', 'een verschil van −3%, of (−2)'],
    ['van -4 tot -1.', 'van −4 tot −1.'],
    ['€ -50,-', '€_−50,-'],
  ])('writes the negative number of %s with a minus sign', (text, printed) => {
    expect(shown(text)).toBe(printed)
  })

  it.each(['3-4', 'de groepen 1-2', '1-10-2026', '2026 -2027', '0182 -123456', '-1-2026', '-2b', 'a-3', 'VE -', '- 5'])(
    'keeps the hyphen of %s',
    (text) => {
      expect(typeset(text)).toBe(text)
    },
  )

  it('keeps the hyphen of a range of which the first half stands before it', () => {
    expect(typeset('-4 jaar', '2')).toBe('-4 jaar')
    expect(typeset('-4 jaar', 'van ')).toBe('−4 jaar')
  })

  it.each(['06-2027-2030', '2023-12490', '1-10-2026', 'stcrt-2023-2024.html', '2027-2030-a', '1234-5678'])(
    'leaves %s alone',
    (text) => {
      expect(typeset(text)).toBe(text)
    },
  )
})
