/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** The size that a PNG or JPEG says it has, before anything of it is decoded; null for other bytes. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) {
    return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }
  }
  return startsWith(bytes, [0xff, 0xd8]) ? jpegSize(view) : null
}

/** Whether bytes begin with these. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** A JPEG is a row of segments; the one that begins a frame holds the size. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null
    const kind = view.getUint8(at + 1)
    // Padding before a segment.
    if (kind === 0xff) at += 1
    else if (isFrame(kind)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** C0 to CF without those that hold tables. */
function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
}
