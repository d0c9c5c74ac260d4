import { minusSign } from '../figures/dutch-number.ts'

const space = '\u00a0'

/** Words that belong to the number behind them: neither may stand alone at the end of a line. */
const before =
  /(^|[^\p{L}\p{N}])(artikelen|artikel|art\.|hoofdstukken|hoofdstuk|paragrafen|paragraaf|bijlage|tabel|figuur|lid|groep) (?=\d|[A-Z]\b|$)/giu
const euro = /€ ?(?=[\d−-])/g
const after = /(\d) (?=(?:procent|uur|euro|miljoen|miljard)(?!\p{L}))/gu
/** Only between two years, so that telephone numbers, dates and numbers of law stay as they are. */
const years = /(?<![\p{L}\p{N}/_.-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\p{L}\p{N}/_-])/gu
/** A hyphen before a number that stands alone: not within a date, a range, a telephone number or a code. */
const minus = /(?<=^|[\s(€])(?<!\d\s)-(?=\d+(?:[.,]\d+)*(?![\p{L}\d/_-]|[.,]\d))/gu

/**
 * Text as printed: spaces at which no line may break, years as a range with an en dash, negative numbers with a minus
 * sign. `standing` is what stands right before it on the same line, so that the second half of a range is not negative.
 */
export function typeset(text: string, standing = ''): string {
  return (standing + text)
    .replace(minus, minusSign)
    .slice(standing.length)
    .replace(before, (_, start: string, word: string) => `${start}${word}${space}`)
    .replace(euro, `€${space}`)
    .replace(after, `$1${space}`)
    .replace(years, '$1–$2')
}
