import { inflateSync } from 'node:zlib'
import {
  isDictionary,
  isStream,
  isWord,
  nameOf,
  type PdfDictionary,
  PdfReader,
  type PdfStream,
  type PdfValue,
  refOf,
} from './pdf-objects.ts'

/** A PDF file whose objects can be looked up. */
export interface PdfFile {
  readonly version: string
  readonly trailer: PdfDictionary
  /** The numbers of its objects. */
  readonly objects: readonly number[]
  /** The value itself, whatever references lead to it. */
  value(value: PdfValue | undefined): PdfValue | undefined
  /** The value as a dictionary; empty when it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary
  /** The value as a list; a single value is a list of one. */
  list(value: PdfValue | undefined): readonly PdfValue[]
  /** What a stream holds, unpacked, each character a byte; empty when it is none. */
  content(value: PdfValue | undefined): string
}

type Place = { readonly offset: number } | { readonly stream: number; readonly index: number }

const nothing: PdfDictionary = new Map()

function unpack(stream: PdfStream): string {
  const filter = stream.dictionary.get('Filter')
  const names = Array.isArray(filter) ? filter.map((one) => nameOf(one)) : [nameOf(filter)]
  const bytes = names.includes('FlateDecode') ? inflateSync(stream.raw) : Buffer.from(stream.raw)
  return bytes.toString('latin1')
}

/** The object that stands at a place of the file. */
function objectAt(source: string, offset: number): PdfValue | undefined {
  const reader = new PdfReader(source, offset)
  for (let skipped = 0; skipped < 3; skipped += 1) reader.next()
  const value = reader.next()
  if (value === undefined || isWord(value) || !isDictionary(value)) return isWord(value) ? undefined : value
  const after = /^\s*stream(\r\n|\n|\r)/.exec(source.slice(reader.at, reader.at + 20))
  if (!after) return value
  const start = reader.at + after[0].length
  const length = value.get('Length')
  const end = typeof length === 'number' ? start + length : source.indexOf('endstream', start)
  return { dictionary: value, raw: Buffer.from(source.slice(start, end), 'latin1') }
}

function bigEndian(bytes: string, at: number, width: number): number {
  let value = 0
  for (let index = at; index < at + width; index += 1) value = value * 256 + bytes.charCodeAt(index)
  return value
}

function packedTable(stream: PdfStream, places: Map<number, Place>): void {
  const numbers = (key: string) => (stream.dictionary.get(key) as readonly number[] | undefined) ?? []
  const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = numbers('W')
  const size = stream.dictionary.get('Size')
  const ranges = numbers('Index').length > 0 ? numbers('Index') : [0, Number(size)]
  const bytes = unpack(stream)
  let at = 0
  for (let range = 0; range < ranges.length; range += 2) {
    for (let index = 0; index < (ranges[range + 1] ?? 0); index += 1) {
      const kind = kindWidth === 0 ? 1 : bigEndian(bytes, at, kindWidth)
      const first = bigEndian(bytes, at + kindWidth, firstWidth)
      const second = bigEndian(bytes, at + kindWidth + firstWidth, secondWidth)
      const id = (ranges[range] ?? 0) + index
      if (kind === 1 && !places.has(id)) places.set(id, { offset: first })
      if (kind === 2 && !places.has(id)) places.set(id, { stream: first, index: second })
      at += kindWidth + firstWidth + secondWidth
    }
  }
}

function plainTable(source: string, offset: number, places: Map<number, Place>): PdfDictionary {
  const end = source.indexOf('trailer', offset)
  let next = 0
  for (const [, first = '', second = '', kind] of source.slice(offset, end).matchAll(/(\d+) (\d+)(?: ([nf]))?/g)) {
    if (kind === undefined) next = Number(first)
    else {
      if (kind === 'n' && !places.has(next)) places.set(next, { offset: Number(first) })
      next += 1
    }
    void second
  }
  const trailer = new PdfReader(source, end + 'trailer'.length).next()
  return isDictionary(trailer) ? trailer : nothing
}

function readTables(source: string): { trailer: PdfDictionary; places: ReadonlyMap<number, Place> } {
  const places = new Map<number, Place>()
  let trailer: PdfDictionary = nothing
  let offset: number | undefined = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-200))?.[1])
  while (offset !== undefined && Number.isFinite(offset)) {
    let own: PdfDictionary = nothing
    if (source.startsWith('xref', offset)) own = plainTable(source, offset, places)
    else {
      const stream = objectAt(source, offset)
      if (isStream(stream)) {
        packedTable(stream, places)
        own = stream.dictionary
      }
    }
    if (trailer.size === 0) trailer = own
    const before = own.get('Prev')
    offset = typeof before === 'number' && before !== offset ? before : undefined
  }
  return { trailer, places }
}

/** The objects of a packed stream, by their place in it. */
function packedObjects(stream: PdfStream): readonly (PdfValue | undefined)[] {
  const text = unpack(stream)
  const first = Number(stream.dictionary.get('First'))
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number)
  return heads
    .filter((_, index) => index % 2 === 1)
    .map((at) => {
      const value = new PdfReader(text, first + at).next()
      return isWord(value) ? undefined : value
    })
}

/** Opens a file. Throws when it has no table of objects: then it is no PDF. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1')
  const { trailer, places } = readTables(source)
  if (trailer.size === 0) throw new Error('no table of objects was found')
  const known = new Map<number, PdfValue | undefined>()
  const packs = new Map<number, readonly (PdfValue | undefined)[]>()
  const load = (id: number): PdfValue | undefined => {
    const place = places.get(id)
    if (!place) return undefined
    if ('offset' in place) return objectAt(source, place.offset)
    const pack = object(place.stream)
    if (!packs.has(place.stream)) packs.set(place.stream, isStream(pack) ? packedObjects(pack) : [])
    return packs.get(place.stream)?.[place.index]
  }
  const object = (id: number): PdfValue | undefined => {
    if (!known.has(id)) known.set(id, load(id))
    return known.get(id)
  }
  const value = (given: PdfValue | undefined): PdfValue | undefined => {
    const ref = refOf(given)
    return ref === undefined ? given : value(object(ref))
  }
  return {
    version: /^%PDF-(\d\.\d)/.exec(source)?.[1] ?? '',
    trailer,
    objects: [...places.keys()].sort((a, b) => a - b),
    value,
    dictionary: (given) => {
      const found = value(given)
      return isDictionary(found) ? found : isStream(found) ? found.dictionary : nothing
    },
    list: (given) => {
      const found = value(given)
      if (found === undefined || found === null) return []
      return Array.isArray(found) ? found : [given as PdfValue]
    },
    content: (given) => {
      const found = value(given)
      return isStream(found) ? unpack(found) : ''
    },
  }
}

/** A page with what it inherits. */
export interface PdfPage {
  readonly ref: number
  readonly entries: PdfDictionary
  readonly resources: PdfDictionary
}

/** The pages in their order. */
export function pagesOf(file: PdfFile): readonly PdfPage[] {
  const pages: PdfPage[] = []
  const walk = (node: PdfValue | undefined, inherited: PdfValue | undefined) => {
    const entries = file.dictionary(node)
    const resources = entries.get('Resources') ?? inherited
    if (nameOf(entries.get('Type')) === 'Page') {
      pages.push({ ref: refOf(node) ?? -1, entries, resources: file.dictionary(resources) })
      return
    }
    for (const kid of file.list(entries.get('Kids'))) walk(kid, resources)
  }
  walk(file.dictionary(file.trailer.get('Root')).get('Pages'), undefined)
  return pages
}
