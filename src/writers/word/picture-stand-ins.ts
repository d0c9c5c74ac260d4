import type { Parts } from './word-parts.ts'

/**
 * docx names a picture after a hash that it counts over all its bytes; of a plan with photos that takes as long as a fifth
 * of the text. So it gets a few bytes for each picture, and the picture itself is put back into the finished parts.
 */
export class PictureStandIns {
  readonly #indexes = new Map<Uint8Array, number>()

  /** Bytes that stand for a picture; the same ones for the same picture. */
  standIn(picture: Uint8Array): Uint8Array {
    const index = this.#indexes.get(picture) ?? this.#indexes.size
    this.#indexes.set(picture, index)
    return new TextEncoder().encode(`picture ${index}`)
  }

  /** The parts with every picture in its place. */
  putBack(parts: Parts): Parts {
    const pictures = new Map([...this.#indexes.keys()].map((bytes) => [textOf(this.standIn(bytes)), bytes]))
    return new Map(
      [...parts].map(([path, data]) => {
        const picture = typeof data === 'string' || data.length > 32 ? undefined : pictures.get(textOf(data))
        return [path, picture ?? data] as const
      }),
    )
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
