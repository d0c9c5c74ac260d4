import { joinBytes } from './join-bytes.ts'

/** Bytes in the zlib format, packed by the engine itself: a tenth of the time that JavaScript takes. */
export function packedByEngine(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return passed(bytes, new CompressionStream('deflate'))
}

/** Bytes of the app itself, out of the zlib format. Nothing limits how many come out: not for bytes that are given. */
export function unpackedByEngine(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return passed(bytes, new DecompressionStream('deflate'))
}

async function passed(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(fed(bytes, stream)).arrayBuffer())
}

/** What comes out when bytes go in. Written by hand: a Blob would go to another process of the browser and back. */
function fed(
  bytes: Uint8Array<ArrayBuffer>,
  { writable, readable }: CompressionStream,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter()
  // Who reads meets the same fault.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  return readable
}

/** Whether bytes in the zlib format, in pieces, are so many when unpacked. It stops as soon as there are more. */
export async function engineUnpacksTo(parts: readonly Uint8Array[], size: number): Promise<boolean> {
  const reader = fed(joinBytes(parts), new DecompressionStream('deflate')).getReader()
  try {
    let count = 0
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      count += next.value.length
      if (count > size) {
        await reader.cancel()
        return false
      }
    }
    return count === size
  } catch {
    return false
  }
}
