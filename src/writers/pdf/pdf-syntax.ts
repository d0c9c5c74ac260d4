const thousandths = 1000

/** A number as it is written in the file: three decimals, which is finer than any printer. */
export function decimal(value: number): string {
  const rounded = Math.round(value * thousandths) / thousandths
  return String(rounded === 0 ? 0 : rounded)
}

/** Text as a string of the file in hexadecimals, in UTF-16 with its mark. */
export function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
  return `<feff${units.join('')}>`
}

function textString(text: string): string {
  if (!/^[\u0020-\u007e]*$/.test(text)) return utf16(text)
  return `(${text.replace(/[\\()]/g, '\\$&')})`
}

function dictionary(entries: object): string {
  const written = Object.entries(entries).filter(([, value]) => value !== undefined)
  return `<<${written.map(([key, value]) => `/${key} ${pdfValue(value)}`).join(' ')}>>`
}

/**
 * A value as it is written in the file. As in the engine a plain string is a name and a `String` is text; a reference
 * writes itself.
 */
export function pdfValue(value: unknown): string {
  if (typeof value === 'number') return decimal(value)
  if (typeof value === 'string') return `/${value}`
  if (value instanceof String) return textString(value.valueOf())
  if (Array.isArray(value)) return `[${value.map(pdfValue).join(' ')}]`
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return dictionary(value)
  }
  return String(value)
}
