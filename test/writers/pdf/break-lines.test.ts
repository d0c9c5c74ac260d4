import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../src/writers/pdf/break-lines.ts'
import { openHyphenation } from '../../../src/writers/pdf/hyphenation.ts'
import { linePieces } from '../../../src/writers/pdf/line-pieces.ts'

/** Lines of a text whose every letter is 1 wide. */
function lines(text: string, width: number, hyphenate = openHyphenation()): readonly string[] {
  const pieces = linePieces({ text, width: (start, end) => end - start, hyphenate, room: width })
  return breakLines(pieces, width, 1).map(({ start, end, hyphen }) => text.slice(start, end) + (hyphen ? '-' : ''))
}

describe('breaking lines', () => {
  it('keeps lines within the width and loses no word', () => {
    const text = 'de gemeente zorgt voor voldoende aanbod van voorschoolse educatie in aantal en in spreiding'
    const broken = lines(text, 24, () => [])
    expect(broken.every((line) => line.length <= 24)).toBe(true)
    expect(broken.join(' ')).toBe(text)
  })

  it('never breaks at a no-break space', () => {
    expect(lines('het kost dit jaar €\u00a011,23 per uur', 20, () => [])).toContain('€\u00a011,23 per uur')
  })

  it('breaks behind a hyphen of the word itself without adding one', () => {
    expect(lines('het beleidsplan-achterstanden', 17, () => [])).toEqual(['het beleidsplan-', 'achterstanden'])
  })

  it('cuts a word that is wider than the line, so that nothing sticks out', () => {
    const address = 'https://www.rijnveen.example/onderwijs/achterstanden/beleid'
    const broken = lines(`zie ${address}`, 20)
    expect(broken.every((line) => line.length <= 20)).toBe(true)
    expect(broken.join('').replace('zie ', 'zie').replace('zie', '')).toBe(address)
  })
})

describe('Dutch hyphenation', () => {
  const hyphenate = openHyphenation()
  const parts = (word: string) => {
    const places = [0, ...hyphenate(word), word.length]
    return places.slice(1).map((end, index) => word.slice(places[index], end))
  }

  it('divides a long word, with three letters at least on both sides', () => {
    expect(parts('onderwijsachterstandenbeleid').length).toBeGreaterThan(4)
    expect(
      parts('onderwijsachterstandenbeleid').every(
        (part, index, all) => part.length >= 3 || (index > 0 && index < all.length - 1),
      ),
    ).toBe(true)
  })

  it('leaves short words, abbreviations, numbers and addresses whole', () => {
    for (const word of [
      'gemeente',
      'JGZ-OVERLEG',
      '2027–2030',
      'onderwijs@rijnveen.example',
      'VVE-coördinatie'.slice(0, 3),
    ]) {
      expect(parts(word)).toEqual([word])
    }
  })

  it('does not break before a letter with a diaeresis', () => {
    expect(parts('tweeëntwintigste').some((part) => part.startsWith('ë'))).toBe(false)
    expect(parts('geïndiceerden').some((part) => part.startsWith('ï'))).toBe(false)
  })

  it('does not count punctuation as letters', () => {
    expect(hyphenate('(peuters).')).toEqual([])
    expect(parts('‘achterstanden’.')[0]?.startsWith('‘')).toBe(true)
  })
})
