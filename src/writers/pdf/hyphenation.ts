import { syllables } from '@react-pdf/hyphenate/nl'

/** Places in a word, counted in characters from its start, where a hyphen may be put. */
export type Hyphenate = (word: string) => readonly number[]

const shortestWord = 9
const shortestPart = 3
const letters = /^\p{L}+$/u
const diaeresis = /^[ëïüö]/u

// Punctuation around a word is not part of it, but a digit, dot or at sign inside makes it a name, code or address.
const wordInside = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u

function isAbbreviation(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word)
}

function breaksIn(word: string): readonly number[] {
  const [, before = '', inside = ''] = wordInside.exec(word) ?? []
  const parts = inside.split('-')
  let offset = before.length
  return parts.flatMap((part) => {
    const start = offset
    offset += part.length + 1
    return wholeWordBreaks(part).map((place) => start + place)
  })
}

function wholeWordBreaks(word: string): readonly number[] {
  if (word.length < shortestWord || !letters.test(word) || isAbbreviation(word)) return []
  let place = 0
  return syllables(word)
    .slice(0, -1)
    .map((part) => {
      place += part.length
      return place
    })
    .filter((at) => at >= shortestPart && word.length - at >= shortestPart && !diaeresis.test(word.slice(at)))
}

/**
 * A Dutch hyphenator that leaves short words, abbreviations, addresses and everything with a digit whole, keeps three
 * letters on both sides, and never breaks before ë, ï, ü or ö (there the diaeresis would have to go).
 */
export function openHyphenation(): Hyphenate {
  const known = new Map<string, readonly number[]>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const places = breaksIn(word)
    known.set(word, places)
    return places
  }
}
