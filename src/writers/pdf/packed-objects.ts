import type PDFDocument from 'pdfkit'
import type { PdfReference } from 'pdfkit'
import { pdfValue } from './pdf-syntax.ts'

/** Objects that are written together and compressed: tags are many, and small. */
export interface PackedObjects {
  /** Takes an object that has all its data and no stream. */
  add(object: PdfReference): void
  /** Writes the last of them. Call before the file is ended. */
  end(): void
}

/** Where a packed object stands: the stream that holds it and its place in there. */
interface PackedPlace {
  readonly stream: number
  readonly index: number
}

const mostInOne = 400
const widths = [1, 4, 2] as const

function isPacked(offset: unknown): offset is PackedPlace {
  return typeof offset === 'object' && offset !== null && 'stream' in offset
}

function writeStream(pdf: PDFDocument, objects: readonly PdfReference[]): void {
  const bodies = objects.map(({ data }) => pdfValue(data))
  let at = 0
  const heads = objects.map(({ id }, index) => {
    const head = `${id} ${at}`
    at += (bodies[index] as string).length + 1
    return head
  })
  const head = heads.join(' ')
  const stream = pdf.ref({ Type: 'ObjStm', N: objects.length, First: head.length + 1 })
  for (const [index, object] of objects.entries()) {
    const place: PackedPlace = { stream: stream.id, index }
    object.offset = place
    pdf._refEnd(object)
  }
  stream.end(`${head}\n${bodies.join('\n')}`)
}

/** One row of the table of objects: its kind and two numbers, each as wide as `widths` says. */
function row(kind: number, first: number, second: number): readonly number[] {
  const numbers = [kind, first, second]
  return numbers.flatMap((number, index) => {
    const width = widths[index] ?? 1
    return Array.from({ length: width }, (_, byte) => Math.floor(number / 256 ** (width - 1 - byte)) % 256)
  })
}

function rowOf(offset: unknown): readonly number[] {
  return isPacked(offset) ? row(2, offset.stream, offset.index) : row(1, Number(offset), 0)
}

// The engine writes a table that knows no packed objects; this is the one that does, and itself an object of the file.
function writeTable(pdf: PDFDocument): void {
  pdf._ended = false
  const begin = pdf._offset
  const table = pdf.ref({ Type: 'XRef', W: widths, Root: pdf._root, Info: pdf._info, ID: [pdf._id, pdf._id] })
  table.data.Size = table.id + 1
  const rows = [row(0, 0, 65535), ...pdf._offsets.slice(0, -1).map(rowOf), row(1, begin, 0)]
  table.end(new Uint8Array(rows.flat()))
  for (const line of ['startxref', String(begin), '%%EOF']) pdf._write(line)
  pdf.push(null)
}

/** Has the file pack the objects that are given. */
export function openPack(pdf: PDFDocument): PackedObjects {
  let waiting: PdfReference[] = []
  const flush = () => {
    if (waiting.length > 0) writeStream(pdf, waiting)
    waiting = []
  }
  pdf._finalize = () => writeTable(pdf)
  return {
    add: (object) => {
      waiting.push(object)
      if (waiting.length === mostInOne) flush()
    },
    end: flush,
  }
}
