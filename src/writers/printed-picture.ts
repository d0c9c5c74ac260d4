import type { Picture } from '../document/plan-document.ts'

/** Largest height of a picture in the text, in points; a logo is lower. */
export const MAX_PICTURE_HEIGHT = 480
export const LOGO_HEIGHT = 40

const TEXT_WIDTH = 350

/** Size in points at which a picture is printed. */
export function printedSize(
  picture: Picture,
  maxHeight: number,
  maxWidth: number = TEXT_WIDTH,
): { readonly width: number; readonly height: number } {
  const width = Math.max(1, picture.width) * 0.75
  const height = Math.max(1, picture.height) * 0.75
  const scale = Math.min(1, maxWidth / width, maxHeight / height)
  return { width: width * scale, height: height * scale }
}

/** The kind of picture by its first bytes, since Word and others refuse a file with a picture that is something else. */
export function pictureType(bytes: Uint8Array): 'png' | 'jpg' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpg'
  return null
}
