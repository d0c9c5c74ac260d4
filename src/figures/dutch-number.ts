/** What a number said about itself, or why it cannot be read. A reading is never a guess: what is unclear is refused. */
export type ParsedNumber =
  | { readonly type: 'number'; readonly number: number; readonly sign: 'euro' | 'procent' | null }
  | { readonly type: 'fewer-than-5' }
  | { readonly type: 'unreadable'; readonly reason: UnreadableNumber }

/**
 * `point-as-decimal`: "12.5", which is 12,5 in one country and 125 in a sloppy one. `english-notation`: "1,234.50".
 * `too-large`: more digits than are kept exactly.
 */
export type UnreadableNumber = 'empty' | 'not-a-number' | 'point-as-decimal' | 'english-notation' | 'too-large'

/** A minus sign of the width of a digit, as printed. */
export const minusSign = '−'

const fewer = /^(?:minder dan|<)\s*(?:5|vijf)$/i
const plain = /^\d+(?:,\d+)?$/
const grouped = /^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/

/**
 * Reads a number in Dutch notation: "1.234,5", "€ 12.000", "€ 50,-", "85%", "1,2 miljoen", "minder dan 5".
 * Never throws and never turns something unreadable into zero.
 */
export function parseDutchNumber(text: string): ParsedNumber {
  const given = text.replace(/\s+/g, ' ').trim()
  if (given === '') return unreadable('empty')
  if (fewer.test(given)) return { type: 'fewer-than-5' }
  const { rest, sign } = withoutSign(given)
  const [, minus = '', unsigned = ''] = /^([-−–]?) ?(.*)$/.exec(rest) ?? []
  const [, amount = '', million = ''] = /^(.*?)( ?miljoen| ?mln\.?)?$/i.exec(unsigned) ?? []
  const digits = amount.replace(/,[-–—]+$/, '')
  if (!plain.test(digits) && !grouped.test(digits)) return unreadable(reasonFor(digits))
  const size = shiftDecimal(Number(digits.replace(/[. ]/g, '').replace(',', '.')), million ? 6 : 0)
  if (size > Number.MAX_SAFE_INTEGER / 100) return unreadable('too-large')
  return { type: 'number', number: minus && size !== 0 ? -size : size, sign }
}

function unreadable(reason: UnreadableNumber): ParsedNumber {
  return { type: 'unreadable', reason }
}

function withoutSign(text: string): { rest: string; sign: 'euro' | 'procent' | null } {
  const euro = /^([-−–]?) ?(?:€|eur|euro) ?(.+)$/i.exec(text)
  if (euro) return { rest: `${euro[1] ?? ''}${euro[2] ?? ''}`, sign: 'euro' }
  const behind = /^(.+?) ?(?:euro|€)$/i.exec(text)
  if (behind) return { rest: behind[1] ?? '', sign: 'euro' }
  const percent = /^(.+?) ?(?:%|procent)$/i.exec(text)
  if (percent) return { rest: percent[1] ?? '', sign: 'procent' }
  return { rest: text, sign: null }
}

function reasonFor(digits: string): UnreadableNumber {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) || /^\d+,\d+\.\d+$/.test(digits)) return 'english-notation'
  if (/^\d+\.\d+$/.test(digits)) return 'point-as-decimal'
  return 'not-a-number'
}

/**
 * Moves the decimal point by whole places without the noise of binary fractions: 8.4 by -2 is 0.084 and not 0.0840000...1.
 */
export function shiftDecimal(number: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(number).split('e')
  return Number(`${mantissa}e${Number(exponent) + places}`)
}

/** Rounds half away from zero, as people do by hand. */
export function roundDecimals(number: number, decimals: number): number {
  const rounded = shiftDecimal(Math.round(shiftDecimal(Math.abs(number), decimals)), -decimals)
  return number < 0 && rounded !== 0 ? -rounded : rounded
}

/**
 * A number in Dutch notation: points per thousand, a decimal comma, a true minus sign.
 * With `decimals` null every decimal is kept and none is added; a number gives exactly that many.
 */
export function formatDutchNumber(number: number, decimals: number | null = null): string {
  const value = decimals === null ? number : roundDecimals(number, decimals)
  const size = Math.abs(value)
  const text = decimals === null ? plainDigits(size) : size.toFixed(decimals)
  const [whole = '0', fraction] = text.split('.')
  const grouping = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${value < 0 ? minusSign : ''}${grouping}${fraction ? `,${fraction}` : ''}`
}

/** Digits without an exponent; a value so small that it would need one has no meaning in a plan. */
function plainDigits(size: number): string {
  const text = String(size)
  return text.includes('e') ? size.toFixed(10).replace(/\.?0+$/, '') : text
}
