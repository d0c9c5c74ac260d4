import type { HouseStyle } from '../housestyle/house-style.ts'
import { fromBase64 } from '../lib/base64.ts'
import { sha256 } from '../lib/sha256.ts'

/** The bytes of the Word template in a file; null when there is none, or not the one that the style names. */
export async function readFileTemplate(
  raw: unknown,
  style: Pick<HouseStyle, 'wordTemplate'> | null,
): Promise<Uint8Array | null> {
  const bytes = typeof raw === 'string' ? fromBase64(raw) : null
  return bytes && (await sha256(bytes)) === style?.wordTemplate?.file ? bytes : null
}
