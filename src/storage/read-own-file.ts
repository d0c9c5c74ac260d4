import { type JsonLimits, isRecord, jsonFault } from '../lib/plain-json.ts'
import { checksumOf } from './plan-file.ts'

/** A kind of file that the app writes: JSON with its kind and a checksum. */
export interface FileKind {
  readonly kind: string
  /** A file larger than this is refused before it is read. */
  readonly largest: number
  readonly limits: JsonLimits
}

export type OwnFileRefusal = 'file-empty' | 'file-too-large' | 'file-foreign' | 'file-damaged'

export type OwnFile =
  | { readonly kind: 'content'; readonly content: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly code: OwnFileRefusal }

/** The content of a file of this kind without its checksum, which fits. Whatever the bytes are, it never rejects. */
export async function readOwnFile(file: Blob, wanted: FileKind): Promise<OwnFile> {
  const read = await parseOwnFile(file, wanted)
  if (read.kind === 'refused') return read
  const { checksum, ...content } = read.content
  return checksum === (await checksumOf(content)) ? { kind: 'content', content } : refused('file-damaged')
}

/** The content of a file of this kind, whose parts have checksums of their own. Whatever the bytes are, it never rejects. */
export async function parseOwnFile(file: Blob, { kind, largest, limits }: FileKind): Promise<OwnFile> {
  if (file.size > largest) return refused('file-too-large')
  const text = await readText(file)
  if (text === null) return refused('file-damaged')
  if (text.trim() === '') return refused('file-empty')
  const parsed = parseJson(text)
  if (!isRecord(parsed) || parsed['kind'] !== kind) {
    const begins = parsed === undefined && text.slice(0, 200).includes(`"${kind}"`)
    return refused(begins ? 'file-damaged' : 'file-foreign')
  }
  return jsonFault(parsed, limits) ? refused('file-damaged') : { kind: 'content', content: parsed }
}

function refused(code: OwnFileRefusal): OwnFile {
  return { kind: 'refused', code }
}

/** The text of a file, or null when it was moved or taken off its disk after it was picked. */
async function readText(file: Blob): Promise<string | null> {
  try {
    return await file.text()
  } catch {
    return null
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
