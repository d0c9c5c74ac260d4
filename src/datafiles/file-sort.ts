import { strFromU8 } from 'fflate'

/** What the first bytes of a file say about it: a workbook, text, or why it is not read. */
export type FileSort = 'zip' | 'text' | FileSortFault

/** Codes of findings about a file that is no table by its first bytes. */
export type FileSortFault =
  | 'file-empty'
  | 'file-encrypted'
  | 'file-xls'
  | 'file-pdf'
  | 'file-html'
  | 'file-json'
  | 'file-not-a-table'

/** Recognises a file by its content; its name says nothing. */
export function fileSort(bytes: Uint8Array): FileSort {
  if (bytes.length === 0) return 'file-empty'
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  // Old Excel files and encrypted new ones are containers of the same kind; only the encrypted one holds this name.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holdsWide(bytes, 'EncryptedPackage') ? 'file-encrypted' : 'file-xls'
  const isWide = begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])
  const start = strFromU8(bytes.subarray(0, 4096), true).replace(/^(?:\xef\xbb\xbf)?\s*/, '')
  if (start === '') return bytes.length > 4096 ? 'file-not-a-table' : 'file-empty'
  if (start.startsWith('%PDF')) return 'file-pdf'
  if (/^<(?:!doctype html|html|\?xml)/i.test(start)) return 'file-html'
  if (/^[{[]/.test(start)) return 'file-json'
  return isWide || !start.includes('\u0000') ? 'text' : 'file-not-a-table'
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].map((letter) => `${letter}\u0000`).join('')
  return strFromU8(bytes, true).includes(wide)
}
