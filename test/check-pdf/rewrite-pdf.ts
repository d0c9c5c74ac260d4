import { openPdf, type PdfFile } from './pdf-file.ts'
import { isDictionary, isStream, nameOf, type PdfDictionary, type PdfValue } from './pdf-objects.ts'

function written(value: PdfValue | undefined): string {
  if (value === undefined || value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`
  if (isDictionary(value)) return dictionary(value)
  if ('ref' in value) return `${value.ref} 0 R`
  if ('name' in value)
    return `/${value.name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (one) => `#${one.charCodeAt(0).toString(16).padStart(2, '0')}`)}`
  if ('bytes' in value) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`
  return 'null'
}

function dictionary(entries: PdfDictionary): string {
  return `<<${[...entries].map(([key, value]) => `/${key} ${written(value)}`).join(' ')}>>`
}

function objectText(file: PdfFile, id: number): string | null {
  const value = file.value({ ref: id })
  if (!isStream(value)) return written(value)
  const type = nameOf(value.dictionary.get('Type'))
  if (type === 'XRef' || type === 'ObjStm') return null
  const kept = nameOf(value.dictionary.get('Subtype')) === 'Image'
  const data = kept ? Buffer.from(value.raw).toString('latin1') : file.content({ ref: id })
  const entries = [...value.dictionary].filter(([key]) => key !== 'Length' && (kept || key !== 'Filter'))
  return `${dictionary(new Map(entries))}\nstream\n${data}\nendstream`
}

// After a change the length may be another; this is where it is known.
function withLength(text: string): string {
  const data = /\nstream\n([\s\S]*)\nendstream$/.exec(text)?.[1]
  return data === undefined ? text : text.replace('<<', `<</Length ${data.length} `)
}

/** A change of the text of an object, unpacked: `/Key value` with strings in hexadecimals, and what a stream holds. */
export type PdfChange = (text: string) => string

/** The file anew with all of it readable and each object changed; the trailer too. For files that must be wrong. */
export function rewritePdf(bytes: Uint8Array, change: PdfChange): Uint8Array {
  const file = openPdf(bytes)
  let out = `%PDF-${file.version}\n`
  const rows = new Map<number, number>()
  for (const id of file.objects) {
    const text = objectText(file, id)
    if (text === null) continue
    rows.set(id, out.length)
    out += `${id} 0 obj\n${withLength(change(text))}\nendobj\n`
  }
  const table = out.length
  const wanted = ['Size', 'Root', 'Info', 'ID']
  const trailer = new Map([...file.trailer].filter(([key]) => wanted.includes(key)))
  out += 'xref\n'
  for (const [id, offset] of rows) out += `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
  out += `trailer\n${change(dictionary(trailer))}\nstartxref\n${table}\n%%EOF\n`
  return new Uint8Array(Buffer.from(out, 'latin1'))
}
