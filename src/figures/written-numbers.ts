import { parseDutchNumber } from './dutch-number.ts'

/** A number in a line of text that somebody typed and that may be a figure. */
export interface WrittenNumber {
  /** Where it stands in the line, its sign included; the words "procent" and "euro" are left standing. */
  readonly from: number
  readonly to: number
  readonly number: number
  readonly sign: 'euro' | 'procent' | null
  /** Whether the sign itself stands in that range, so that the figure must bring its own. */
  readonly withSign: boolean
  /** The word behind it in small letters, or empty. */
  readonly next: string
}

// Beside the digits: the words are notation, as in dutch-number.ts, and no text that anybody reads here.
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const named =
  'artikel(?:en)?|artt?\\.?|leden|lid|§+|paragra(?:af|fen)|hoofdstuk(?:ken)?|bijlagen?|tabel(?:len)?|figuur|figuren|' +
  "pagina(?:’s|'s)?|blz\\.?|bladzijden?|pp?\\.|nummers?|nrs?\\.?|versie|stb\\.?|stcrt\\.?|wpo|wvo|wko|wec|awb|besluit|" +
  'fase|stap|punt|noot|postbus|tel\\.?|telefoon|postcode'

const number = /(€\s?)?(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(?:(\s?%)|(?=(\s(?:procent|euro))(?![\p{L}\d]))|)/gu
const glued = /[\p{L}\d.,:/\-–−%€§+#\uFFFC]$/u
const gluedOn = /^(?:[\p{L}\d%€/+\-–−]|[.,:]\d)/u
const namedBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${named})\\s*(?:\\d[\\p{L}\\d.,]*\\s*(?:,|en|of|tot(?: en met)?|t/m)\\s*)*$`,
  'iu',
)
const monthBehind = new RegExp(`^\\s(?:${months})(?![\\p{L}])`, 'iu')
const least = 10

/**
 * The numbers of a line that may be figures, in Dutch notation. Left out are those under 10, years, dates and times, numbers
 * of articles, pages, sections and the like, and what is part of a longer sign ("2027-2030", "4e").
 */
export function writtenNumbers(line: string): readonly WrittenNumber[] {
  return [...line.matchAll(number)].flatMap((match) => {
    const before = line.slice(Math.max(0, match.index - 80), match.index)
    const behind = line.slice(match.index + match[0].length)
    const read = readMatch(match)
    if (!read || read.number < least || glued.test(before) || gluedOn.test(behind)) return []
    if (monthBehind.test(behind) || namedBefore.test(before) || isYear(match, read.sign)) return []
    const next = /^\s(\p{L}[\p{L}-]*)/u.exec(behind)?.[1]?.toLowerCase() ?? ''
    return [{ ...read, from: match.index, to: match.index + match[0].length, next }]
  })
}

function readMatch([whole, euro, , , percent, words]: RegExpMatchArray) {
  const parsed = parseDutchNumber(`${whole}${words ?? ''}`)
  if (parsed.type !== 'number') return null
  return { number: parsed.number, sign: parsed.sign, withSign: Boolean(euro ?? percent) }
}

function isYear([, , digits = '', fraction]: RegExpMatchArray, sign: WrittenNumber['sign']): boolean {
  return sign === null && fraction === undefined && /^(?:19|20|21)\d\d$/.test(digits)
}
