/** The encodings that files of DUO and LRK come in. */
export type TextEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** The text of a file with the encoding that it turned out to have. */
export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/** Reads bytes as text: by their mark, else as UTF-8, else as Windows-1252, which accepts anything. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: withoutMark(text), encoding }
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The second is the mark of UTF-8 in a file that is not UTF-8. */
function withoutMark(text: string): string {
  return text.replace(/^(?:\uFEFF|ï»¿)/, '')
}
