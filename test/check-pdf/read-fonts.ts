import type { PdfFile } from './pdf-file.ts'
import { nameOf, type PdfDictionary, PdfReader, type PdfValue, refOf } from './pdf-objects.ts'

/** A font of a page. */
export interface ReadFont {
  readonly name: string
  readonly embedded: boolean
  readonly mapped: boolean
  /** The characters of a string that is shown in it; `unknown` when one of them has no meaning. */
  read(bytes: string): { readonly text: string; readonly unknown: boolean }
}

function utf16(bytes: string): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
  }
  return text
}

function bytesOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'bytes' in value ? String(value.bytes) : ''
}

function codeOf(value: unknown): number {
  return [...bytesOf(value)].reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0)
}

function addRange(meanings: Map<number, string>, [first, last, target]: readonly PdfValue[]): void {
  const start = codeOf(first)
  for (let code = start; code <= codeOf(last); code += 1) {
    const own = Array.isArray(target) ? target[code - start] : target
    const text = utf16(bytesOf(own))
    const shift = Array.isArray(target) ? 0 : code - start
    meanings.set(code, text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + shift))
  }
}

/** What each code of a font means. */
function readMeanings(source: string): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>()
  const reader = new PdfReader(source)
  let values: PdfValue[] = []
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (typeof token === 'object' && token !== null && 'word' in token) {
      const size = token.word === 'endbfrange' ? 3 : token.word === 'endbfchar' ? 2 : 0
      for (let at = 0; size > 0 && at + size <= values.length; at += size) {
        const [first, second, third] = values.slice(at, at + size)
        addRange(
          meanings,
          size === 3 ? [first ?? null, second ?? null, third ?? null] : [first ?? null, first ?? null, second ?? null],
        )
      }
      values = []
    } else values.push(token)
  }
  return meanings
}

function readFont(file: PdfFile, entries: PdfDictionary): ReadFont {
  const composite = nameOf(entries.get('Subtype')) === 'Type0'
  const own = composite ? file.dictionary(file.list(entries.get('DescendantFonts'))[0]) : entries
  const descriptor = file.dictionary(own.get('FontDescriptor'))
  const mapped = entries.has('ToUnicode')
  const meanings = readMeanings(file.content(entries.get('ToUnicode')))
  const width = composite ? 2 : 1
  return {
    name: nameOf(entries.get('BaseFont')) ?? '',
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
    mapped,
    read: (bytes) => {
      const codes = Array.from({ length: Math.floor(bytes.length / width) }, (_, at) =>
        bytes.slice(at * width, (at + 1) * width),
      )
      const texts = codes.map((code) => meanings.get(codeOf({ bytes: code })) ?? '')
      return { text: texts.join(''), unknown: texts.some((text) => text === '' || /[\0\ufffd]/.test(text)) }
    },
  }
}

const remembered = new WeakMap<PdfFile, Map<number, ReadFont>>()

/** The fonts of a page by their names on it. */
export function readFonts(file: PdfFile, resources: PdfDictionary): ReadonlyMap<string, ReadFont> {
  const known = remembered.get(file) ?? new Map<number, ReadFont>()
  remembered.set(file, known)
  const fonts = new Map<string, ReadFont>()
  for (const [name, value] of file.dictionary(resources.get('Font'))) {
    const ref = refOf(value) ?? -1
    const font = known.get(ref) ?? readFont(file, file.dictionary(value))
    if (ref >= 0) known.set(ref, font)
    fonts.set(name, font)
  }
  return fonts
}
