import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate'
import { type XmlElement, readXml } from '../word-xml.ts'
import type { WordTemplateFault } from './word-template.ts'

/** A larger file is refused before it is opened. */
export const largestTemplate = 10 * 1024 * 1024

const MOST_ENTRIES = 2000
const LARGEST_PART = 8 * 1024 * 1024
const LARGEST_WHOLE = 24 * 1024 * 1024

/** The parts of a template that are looked at, by path; nothing else of the file is unpacked. */
export interface TemplatePackage {
  /** A part as XML, or null when it is not there or cannot be read. */
  readonly xml: (path: string) => XmlElement | null
  readonly bytes: (path: string) => Uint8Array | null
}

const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|theme\/[^/]+\.xml|media\/[^/]+))$/i
const MACROS = /(?:^|\/)vba[^/]*\.(?:bin|xml)$/i

/** Opens a file as the package of a Word document, or says why not. Never throws, whatever the bytes are. */
export function openTemplate(bytes: Uint8Array): TemplatePackage | WordTemplateFault {
  if (bytes.length > largestTemplate) return 'word-template-too-large'
  const foreign = foreignFile(bytes)
  if (foreign) return foreign
  const listed = listEntries(bytes)
  if (typeof listed === 'string') return listed
  if (!listed.has('word/document.xml')) return 'word-template-not-word'
  return unpacked(bytes)
}

// Old Word files and encrypted new ones are containers of the same kind; only the encrypted one holds this name.
function foreignFile(bytes: Uint8Array): WordTemplateFault | null {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holds(bytes, 'EncryptedPackage') ? 'word-template-encrypted' : 'word-template-old'
  }
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? null : 'word-template-not-word'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].map((letter) => `${letter}\u0000`).join('')
  return strFromU8(bytes, true).includes(wide)
}

// Nothing is unpacked here: a file that would grow too large is refused on what it says of itself.
function listEntries(bytes: Uint8Array): ReadonlySet<string> | WordTemplateFault {
  const names = new Set<string>()
  const sizes: number[] = []
  const look = ({ name, originalSize }: UnzipFileInfo) => {
    if (names.size <= MOST_ENTRIES) names.add(name)
    if (WANTED.test(name)) sizes.push(originalSize)
    return false
  }
  try {
    unzipSync(bytes, { filter: look })
  } catch {
    return 'word-template-damaged'
  }
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  if (names.size > MOST_ENTRIES || whole > LARGEST_WHOLE || sizes.some((size) => size > LARGEST_PART)) {
    return 'word-template-too-large'
  }
  return [...names].some((name) => MACROS.test(name)) ? 'word-template-macros' : names
}

function unpacked(bytes: Uint8Array): TemplatePackage | WordTemplateFault {
  try {
    // The buffer of a part has the size that the file said, so that a file which lied is cut off there.
    const parts = unzipSync(bytes, { filter: ({ name }) => WANTED.test(name) })
    const find = (path: string) => (Object.hasOwn(parts, path) ? (parts[path] ?? null) : null)
    return { bytes: find, xml: (path) => xmlPart(find(path)) }
  } catch {
    return 'word-template-damaged'
  }
}

function xmlPart(bytes: Uint8Array | null): XmlElement | null {
  return bytes ? readXml(strFromU8(bytes)) : null
}
