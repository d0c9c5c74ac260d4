/** A value of a PDF file, read as it stands there. Text is decoded; `bytes` has the string as it was. */
export type PdfValue =
  | number
  | boolean
  | null
  | { readonly name: string }
  | { readonly text: string; readonly bytes: string }
  | { readonly ref: number }
  | readonly PdfValue[]
  | PdfDictionary
  | PdfStream

export type PdfDictionary = ReadonlyMap<string, PdfValue>

/** An object with data; `raw` is as it stands in the file, still packed. */
export interface PdfStream {
  readonly dictionary: PdfDictionary
  readonly raw: Uint8Array
}

/** A word that is no value: an operator, or `obj`, `stream` and the like. */
export interface PdfWord {
  readonly word: string
}

const white = /[\0\t\n\f\r ]/
const delimiter = /[()<>[\]{}/%]/
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes
  let text = ''
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
  }
  return text
}

/** Reads values one after the other from text in which each character is a byte. */
export class PdfReader {
  readonly source: string
  at: number

  constructor(source: string, at = 0) {
    this.source = source
    this.at = at
  }

  private skip(): void {
    for (;;) {
      while (this.at < this.source.length && white.test(this.source[this.at] as string)) this.at += 1
      if (this.source[this.at] !== '%') return
      while (this.at < this.source.length && !/[\r\n]/.test(this.source[this.at] as string)) this.at += 1
    }
  }

  private regular(): string {
    const start = this.at
    while (this.at < this.source.length && !white.test(this.source[this.at] as string)) {
      if (delimiter.test(this.source[this.at] as string)) break
      this.at += 1
    }
    return this.source.slice(start, this.at)
  }

  private literal(): PdfValue {
    let depth = 1
    let bytes = ''
    for (this.at += 1; this.at < this.source.length; this.at += 1) {
      const character = this.source[this.at] as string
      if (character === '\\') {
        this.at += 1
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3))?.[0]
        const next = this.source[this.at] as string
        if (octal) {
          bytes += String.fromCharCode(Number.parseInt(octal, 8) & 255)
          this.at += octal.length - 1
        } else if (!/[\r\n]/.test(next)) bytes += escapes[next] ?? next
        continue
      }
      if (character === '(') depth += 1
      if (character === ')') depth -= 1
      if (depth === 0) break
      bytes += character
    }
    this.at += 1
    return { text: decoded(bytes), bytes }
  }

  private hexadecimal(): PdfValue {
    const end = this.source.indexOf('>', this.at)
    const digits = this.source.slice(this.at + 1, end).replace(/[^0-9a-f]/gi, '')
    this.at = end + 1
    const pairs = (digits.length % 2 ? `${digits}0` : digits).match(/../g) ?? []
    const bytes = pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('')
    return { text: decoded(bytes), bytes }
  }

  private until(end: string): PdfValue[] {
    const values: PdfValue[] = []
    for (;;) {
      this.skip()
      if (this.at >= this.source.length) return values
      if (this.source.startsWith(end, this.at)) {
        this.at += end.length
        return values
      }
      const value = this.next()
      if (value !== undefined && !isWord(value)) values.push(value)
    }
  }

  private dictionary(): PdfDictionary {
    const values = this.until('>>')
    const entries = new Map<string, PdfValue>()
    for (let at = 0; at + 1 < values.length; at += 2) entries.set(nameOf(values[at]) ?? '', values[at + 1] as PdfValue)
    return entries
  }

  private number(text: string): PdfValue {
    const reference = /^[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R(?![A-Za-z0-9])/.exec(
      this.source.slice(this.at, this.at + 20),
    )
    if (!/^\d+$/.test(text) || !reference) return Number(text)
    this.at += reference[0].length
    return { ref: Number(text) }
  }

  /** The next value or word; nothing at the end. */
  next(): PdfValue | PdfWord | undefined {
    this.skip()
    const character = this.source[this.at]
    if (character === undefined) return undefined
    if (character === '(') return this.literal()
    if (this.source.startsWith('<<', this.at)) {
      this.at += 2
      return this.dictionary()
    }
    if (character === '<') return this.hexadecimal()
    if (character === '[') {
      this.at += 1
      return this.until(']')
    }
    if (character === '/') {
      this.at += 1
      const name = this.regular().replace(/#([0-9a-f]{2})/gi, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      return { name }
    }
    const text = this.regular()
    if (text === '') {
      this.at += 1
      return { word: character }
    }
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return this.number(text)
    if (text === 'true' || text === 'false') return text === 'true'
    return text === 'null' ? null : { word: text }
  }
}

export function isWord(value: PdfValue | PdfWord | undefined): value is PdfWord {
  return typeof value === 'object' && value !== null && 'word' in value
}

export function isDictionary(value: unknown): value is PdfDictionary {
  return value instanceof Map
}

export function isStream(value: unknown): value is PdfStream {
  return typeof value === 'object' && value !== null && 'dictionary' in value
}

/** The text of a name, or nothing when it is none. */
export function nameOf(value: PdfValue | PdfWord | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
}

/** The text of a string, or nothing when it is none. */
export function textOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined
}

/** The number of the object that a reference names, or nothing when it is none. */
export function refOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'object' && value !== null && 'ref' in value ? value.ref : undefined
}
