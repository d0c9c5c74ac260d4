import * as v from 'valibot'
import { imagesOfStyle } from '../housestyle/cover-style.ts'
import { readFileTemplate } from './file-template.ts'
import { type JsonLimits, isRecord, jsonFault } from '../lib/plain-json.ts'
import { readFileImages } from './file-images.ts'
import { largestStyleFile, type PortableStyle, styleFileVersion } from './house-style-file.ts'
import type { StoredImages } from './plan-records.ts'
import { houseStyleShape } from './plan-shape.ts'
import { readOwnFile } from './read-own-file.ts'

export type StyleFileRefusal = 'file-empty' | 'file-too-large' | 'file-not-a-style' | 'file-damaged' | 'file-newer'

export type StyleFileResult =
  | {
      readonly kind: 'read'
      readonly style: PortableStyle
      readonly images: StoredImages
      readonly wordTemplate: Uint8Array | null
    }
  | { readonly kind: 'refused'; readonly code: StyleFileRefusal }

type Refused = Extract<StyleFileResult, { readonly kind: 'refused' }>

const fileLimits: JsonLimits = { depth: 10, nodes: 1000, characters: largestStyleFile }
const styleLimits: JsonLimits = { depth: 5, nodes: 100, characters: 10_000 }

const portableShape = v.omit(houseStyleShape, ['id'])
const parts: readonly string[] = ['kind', 'version', 'style', 'images', 'wordTemplate']
const styleParts: readonly string[] = Object.keys(portableShape.entries)

/**
 * Reads a `.oabhuisstijl`. Whatever the bytes are, it gives a whole style with all that belongs to it or a refusal, and never
 * rejects. A part that this app does not know is refused as newer, so that nothing is lost in silence.
 */
export async function readHouseStyleFile(file: Blob): Promise<StyleFileResult> {
  const read = await readOwnFile(file, { kind: 'oabhuisstijl', largest: largestStyleFile, limits: fileLimits })
  if (read.kind === 'refused') return refused(read.code === 'file-foreign' ? 'file-not-a-style' : read.code)
  return isNewer(read.content) ? refused('file-newer') : readContent(read.content)
}

function refused(code: StyleFileRefusal): Refused {
  return { kind: 'refused', code }
}

function isNewer(content: Readonly<Record<string, unknown>>): boolean {
  const { version, style } = content
  const unknown = (keys: readonly string[], known: readonly string[]) => keys.some((key) => !known.includes(key))
  if (typeof version === 'number' && version > styleFileVersion) return true
  return unknown(Object.keys(content), parts) || (isRecord(style) && unknown(Object.keys(style), styleParts))
}

async function readContent(content: Readonly<Record<string, unknown>>): Promise<StyleFileResult> {
  const parsed = v.safeParse(portableShape, content['style'])
  if (content['version'] !== styleFileVersion || !parsed.success) return refused('file-damaged')
  if (jsonFault(parsed.output, styleLimits)) return refused('file-damaged')
  const { images } = await readFileImages(content['images'])
  const wordTemplate = await readFileTemplate(content['wordTemplate'], parsed.output)
  const hasImages = imagesOfStyle(parsed.output).every((hash) => Object.hasOwn(images, hash))
  const isWhole = hasImages && (wordTemplate !== null || !parsed.output.wordTemplate)
  return isWhole ? { kind: 'read', style: parsed.output, images, wordTemplate } : refused('file-damaged')
}
