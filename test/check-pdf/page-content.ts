import { isDictionary, isWord, nameOf, type PdfDictionary, PdfReader, type PdfValue, textOf } from './pdf-objects.ts'
import type { PdfFile, PdfPage } from './pdf-file.ts'
import { type ReadFont, readFonts } from './read-fonts.ts'

/** What stands on a page, by the number of its marked piece. */
export interface PageContent {
  readonly pieces: ReadonlyMap<number, MarkedPiece>
  /** What is wrong with the content itself, in words of code. */
  readonly faults: readonly string[]
  /** Text that is drawn and not read. */
  readonly artifactText: string
}

export interface MarkedPiece {
  readonly tag: string
  text: string
  /** True when something in it is painted that is no text. */
  picture: boolean
}

interface Mark {
  readonly kind: 'piece' | 'artifact' | 'other'
  readonly piece?: MarkedPiece
  /** Text that is read in the place of what is shown. */
  readonly actual?: string
}

const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI', 'Tj', 'TJ', "'", '"'])
const showing = new Set(['Tj', 'TJ', "'", '"'])

interface Reading {
  readonly fonts: ReadonlyMap<string, ReadFont>
  readonly properties: PdfDictionary
  readonly file: PdfFile
  readonly marks: Mark[]
  readonly pieces: Map<number, MarkedPiece>
  readonly faults: Set<string>
  font: ReadFont | undefined
  inText: number | null
  artifactText: string
}

function openMark(reading: Reading, tag: string, given: PdfValue | undefined): void {
  const properties = isDictionary(given) ? given : reading.file.dictionary(reading.properties.get(nameOf(given) ?? ''))
  const number = properties.get('MCID')
  const inside = reading.marks.map(({ kind }) => kind)
  if (tag === 'Artifact') {
    if (inside.includes('piece')) reading.faults.add('artifact-in-tag')
    reading.marks.push({ kind: 'artifact' })
  } else if (typeof number === 'number') {
    if (inside.includes('artifact')) reading.faults.add('tag-in-artifact')
    if (inside.includes('piece')) reading.faults.add('tag-in-tag')
    if (reading.pieces.has(number)) reading.faults.add('piece-number-twice')
    const piece: MarkedPiece = { tag, text: '', picture: false }
    reading.pieces.set(number, piece)
    reading.marks.push({ kind: 'piece', piece })
  } else {
    const actual = textOf(properties.get('ActualText'))
    const owner = reading.marks.findLast(({ kind }) => kind === 'piece')?.piece
    if (owner && actual !== undefined) owner.text += actual
    reading.marks.push({ kind: 'other', ...(actual === undefined ? {} : { actual }) })
  }
}

function shownText(reading: Reading, values: readonly PdfValue[]): string {
  const strings = values.flatMap((value) => (Array.isArray(value) ? value : [value]))
  let text = ''
  for (const value of strings) {
    if (typeof value !== 'object' || value === null || !('bytes' in value)) continue
    const read = reading.font?.read(value.bytes)
    if (!read) reading.faults.add('text-without-font')
    else if (read.unknown) reading.faults.add('letter-without-meaning')
    text += read?.text ?? ''
  }
  return text
}

function paint(reading: Reading, operator: string, values: readonly PdfValue[]): void {
  const owner = reading.marks.findLast(({ kind }) => kind !== 'other')
  const text = showing.has(operator) ? shownText(reading, values) : null
  if (!owner) reading.faults.add(`painted-outside-tags ${operator}`)
  else if (owner.kind === 'artifact') reading.artifactText += text ?? ''
  else if (owner.piece) {
    const replaced = reading.marks.some(({ actual }) => actual !== undefined)
    if (text === null) owner.piece.picture = true
    else if (!replaced) owner.piece.text += text
  }
}

function operate(reading: Reading, operator: string, values: readonly PdfValue[]): void {
  if (operator === 'BMC' || operator === 'BDC') openMark(reading, nameOf(values[0]) ?? '', values[1])
  else if (operator === 'EMC') {
    if (!reading.marks.pop()) reading.faults.add('mark-closed-twice')
    if (reading.inText !== null && reading.marks.length < reading.inText) reading.faults.add('mark-across-text')
  } else if (operator === 'BT') reading.inText = reading.marks.length
  else if (operator === 'ET') {
    if (reading.inText !== reading.marks.length) reading.faults.add('mark-across-text')
    reading.inText = null
  } else if (operator === 'Tf') reading.font = reading.fonts.get(nameOf(values[0]) ?? '')
  else if (painting.has(operator)) paint(reading, operator, values)
}

/** Reads what is painted on a page and to what it belongs. */
export function readContent(file: PdfFile, page: PdfPage): PageContent {
  const source = file
    .list(page.entries.get('Contents'))
    .map((part) => file.content(part))
    .join('\n')
  const reading: Reading = {
    fonts: readFonts(file, page.resources),
    properties: file.dictionary(page.resources.get('Properties')),
    file,
    marks: [],
    pieces: new Map(),
    faults: new Set(),
    font: undefined,
    inText: null,
    artifactText: '',
  }
  const reader = new PdfReader(source)
  let values: PdfValue[] = []
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isWord(token)) values.push(token)
    else {
      if (token.word === 'ID') reader.at = Math.max(reader.at, source.indexOf('EI', reader.at))
      operate(reading, token.word, values)
      values = []
    }
  }
  if (reading.marks.length > 0) reading.faults.add('mark-left-open')
  const { pieces, faults, artifactText } = reading
  return { pieces, faults: [...faults], artifactText }
}
