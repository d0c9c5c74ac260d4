import { descendants, elements, type XmlElement } from '../word-xml.ts'
import { cleanFurniture } from './clean-furniture.ts'
import type { TemplatePackage } from './template-package.ts'
import { type Relation, relationsOf } from './template-relations.ts'
import type { Furniture, FurniturePart, TemplateImage } from './word-template.ts'

type Kind = 'header' | 'footer'

/** The headers or footers of the last section that has any. */
export function readFurniture(file: TemplatePackage, sections: readonly XmlElement[], kind: Kind): Furniture {
  const relations = relationsOf(file, 'word/document.xml').filter(({ type }) => type === kind)
  const section = sections.findLast((one) => elements(one, `w:${kind}Reference`).length > 0)
  const found = elements(section, `w:${kind}Reference`).flatMap(({ attributes }) => {
    const place = attributes['w:type'] ?? 'default'
    const path = relations.find(({ id }) => id === attributes['r:id'])?.path
    const part = path ? readPart(file, path, kind) : null
    return part && (place === 'default' || place === 'even') ? [[place, part] as const] : []
  })
  return Object.fromEntries(found)
}

function readPart(file: TemplatePackage, path: string, kind: Kind): FurniturePart | null {
  const root = file.xml(path)
  if (root?.name !== (kind === 'header' ? 'w:hdr' : 'w:ftr') || !hasUsualNames(root)) return null
  const given = imagesOf(file, relationsOf(file, path))
  const clean = cleanFurniture(root, new Set(given.keys()))
  const used = new Set(descendants(clean).flatMap(imageIds))
  const images = new Map([...given].filter(([id]) => used.has(id)))
  return isEmpty(clean) ? null : { root: clean, images }
}

// What is cleaned is known by its prefix; every program uses these, and a part with others is left out.
function hasUsualNames(root: XmlElement): boolean {
  const prefixes = [root, ...descendants(root)].flatMap(({ attributes }) => Object.entries(attributes))
  return prefixes.every(([name, value]) => !value.endsWith('/officeDocument/2006/relationships') || name === 'xmlns:r')
}

function imagesOf(file: TemplatePackage, relations: readonly Relation[]): ReadonlyMap<string, TemplateImage> {
  const images = relations.flatMap(({ id, type, path }) => {
    const bytes = type === 'image' ? file.bytes(path) : null
    const extension = bytes ? imageKind(bytes) : null
    return bytes && extension ? [[id, { bytes, extension }] as const] : []
  })
  return new Map(images)
}

function imageIds({ attributes }: XmlElement): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) => (name.startsWith('r:') ? [value] : []))
}

function isEmpty(root: XmlElement): boolean {
  return !descendants(root).some(({ name }) =>
    ['w:t', 'w:drawing', 'w:pict', 'w:instrText', 'w:fldSimple'].includes(name),
  )
}

const KINDS: readonly (readonly [extension: TemplateImage['extension'], offset: number, start: readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['bmp', 0, [0x42, 0x4d]],
  ['wmf', 0, [0xd7, 0xcd, 0xc6, 0x9a]],
  ['emf', 40, [0x20, 0x45, 0x4d, 0x46]],
]

// By its first bytes, since Word does not open a file with an image that is something else. Drawings in SVG may fetch.
function imageKind(bytes: Uint8Array): TemplateImage['extension'] | null {
  const kind = KINDS.find(([, offset, start]) => start.every((byte, index) => bytes[offset + index] === byte))
  return kind?.[0] ?? null
}
