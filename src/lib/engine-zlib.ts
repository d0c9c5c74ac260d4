/** Bytes in the zlib format, packed by the engine itself: a tenth of the time that JavaScript takes. */
export function packedByEngine(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return passed(bytes, new CompressionStream('deflate'))
}

/** Bytes of the app itself, out of the zlib format. Nothing limits how many come out: not for bytes that are given. */
export function unpackedByEngine(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return passed(bytes, new DecompressionStream('deflate'))
}

async function passed(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
