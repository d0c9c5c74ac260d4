const space = '\u00a0'

/** Words that belong to the number behind them: neither may stand alone at the end of a line. */
const before =
  /(^|[^\p{L}\p{N}])(artikelen|artikel|art\.|hoofdstukken|hoofdstuk|paragrafen|paragraaf|bijlage|tabel|figuur|lid|groep) (?=\d|[A-Z]\b|$)/giu
const euro = /€ ?(?=[\d−-])/g
const after = /(\d) (?=(?:procent|uur|euro|miljoen|miljard)(?!\p{L}))/gu
/** Only between two years, so that telephone numbers, dates and numbers of law stay as they are. */
const years = /(?<![\p{L}\p{N}/_.-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\p{L}\p{N}/_-])/gu

/** Text as printed: spaces at which no line may break, and years as a range with an en dash. */
export function typeset(text: string): string {
  return text
    .replace(before, (_, start: string, word: string) => `${start}${word}${space}`)
    .replace(euro, `€${space}`)
    .replace(after, `$1${space}`)
    .replace(years, '$1–$2')
}
