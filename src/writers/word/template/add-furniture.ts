import type { PlanDocument } from '../../../document/plan-document.ts'
import { MARK, STYLE } from '../word-names.ts'
import type { Parts } from '../word-parts.ts'
import { descendants, escapeXml, xmlOf, type XmlElement } from '../word-xml.ts'
import type { FurniturePart, TemplateImage, WordTemplate } from './word-template.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const IMAGE_KINDS: Readonly<Record<TemplateImage['extension'], string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

interface Context {
  readonly document: PlanDocument
  /** Ids of our styles in the file. */
  readonly ids: ReadonlyMap<string, string>
}

interface Piece {
  readonly kind: 'header' | 'footer'
  readonly place: 'default' | 'even'
  readonly part: FurniturePart
}

/** The parts with the header and footer of a template on every page but the cover. */
export function addFurniture(parts: Parts, template: WordTemplate, context: Context): Parts {
  const pieces = (['header', 'footer'] as const).flatMap((kind) =>
    Object.entries(kind === 'header' ? template.headers : template.footers).map(
      ([place, part]): Piece => ({ kind, place: place === 'even' ? 'even' : 'default', part }),
    ),
  )
  const isCounted = pieces.some(({ place, part }) => place === 'default' && hasPageNumber(part.root))
  const hasOwnFooter = template.footers.default === undefined
  const result = new Map(parts)
  pieces.forEach((piece, index) => {
    const ends = {
      mark: piece.kind === 'header' && !says(piece.part.root, context.document.status.mark),
      pages: piece.kind === 'footer' && !isCounted && !hasOwnFooter,
    }
    addPart(result, piece, { name: `template${piece.kind}${index + 1}`, extra: extraParagraphs(ends, context) })
  })
  return withReferences(result, pieces)
}

function addPart(
  parts: Map<string, string | Uint8Array>,
  { part }: Piece,
  { name, extra }: { readonly name: string; readonly extra: string },
): void {
  parts.set(`word/${name}.xml`, XML + xmlOf(part.root).replace(/<\/w:(hdr|ftr)>$/, (end) => extra + end))
  const links = [...part.images].map(([id, { bytes, extension }], index) => {
    const file = `media/${name}-${index + 1}.${extension}`
    parts.set(`word/${file}`, bytes)
    return `<Relationship Id="${id}" Type="${RELATIONS}/image" Target="${file}"/>`
  })
  parts.set(`word/_rels/${name}.xml.rels`, relations(links.join('')))
}

function relations(links: string): string {
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`
}

/** Whether a part prints these words already. */
function says(root: XmlElement, words: string): boolean {
  const texts = descendants(root).flatMap(({ name, children }) => (name === 'w:t' ? [children.join('')] : []))
  return texts.join(' ').toLowerCase().includes(words.toLowerCase())
}

function hasPageNumber(root: XmlElement): boolean {
  const codes = descendants(root).flatMap(({ name, attributes, children }) => {
    if (name === 'w:fldSimple') return [attributes['w:instr'] ?? '']
    return name === 'w:instrText' ? [children.join('')] : []
  })
  return codes.some((code) => /\bPAGE\b/i.test(code))
}

// A draft says so on every page, and the contents are of no use without numbers on the pages.
function extraParagraphs(
  ends: { readonly mark: boolean; readonly pages: boolean },
  { document, ids }: Context,
): string {
  const { status, labels } = document
  const style = (id: string) => escapeXml(ids.get(id) ?? id)
  const paragraph = (name: string, runs: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style(name)}"/><w:jc w:val="right"/></w:pPr>${runs}</w:p>`
  const text = (words: string, mark?: string) =>
    `<w:r>${mark ? `<w:rPr><w:rStyle w:val="${style(mark)}"/></w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`
  const field = (code: string) => `<w:fldSimple w:instr="${code}">${text('1')}</w:fldSimple>`
  const draft = text(` ${status.mark} `, MARK.draft) + text(`  ${status.line}`)
  const pages = text(`${labels.page} `) + field('PAGE') + text(` ${labels.of} `) + field('NUMPAGES')
  return (
    (ends.mark && status.mark ? paragraph(STYLE.header, draft) : '') +
    (ends.pages ? paragraph(STYLE.footer, pages) : '')
  )
}

const DOCUMENT = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'
const TYPES = '[Content_Types].xml'

function withReferences(parts: Map<string, string | Uint8Array>, pieces: readonly Piece[]): Parts {
  const names = pieces.map(({ kind, place }, index) => ({
    kind,
    place,
    name: `template${kind}${index + 1}`,
    id: `rIdTemplate${index + 1}`,
  }))
  const references = names.map(({ kind, place, id }) => `<w:${kind}Reference w:type="${place}" r:id="${id}"/>`).join('')
  const links = names.map(
    ({ kind, name, id }) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${name}.xml"/>`,
  )
  const types = names.map(
    ({ kind, name }) => `<Override ContentType="${KIND}.${kind}+xml" PartName="/word/${name}.xml"/>`,
  )
  edit(parts, DOCUMENT, (xml) => afterCover(xml, references))
  edit(parts, LINKS, (xml) => xml.replace('</Relationships>', `${links.join('')}</Relationships>`))
  edit(parts, TYPES, (xml) => withImageKinds(xml.replace('</Types>', `${types.join('')}</Types>`)))
  return parts
}

function edit(parts: Map<string, string | Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts.get(path)
  if (typeof part === 'string') parts.set(path, change(part))
}

// The cover, which is the first section, shows neither.
function afterCover(xml: string, references: string): string {
  let sections = 0
  return xml.replace(/<w:sectPr>/g, (tag) => {
    sections += 1
    return sections === 1 ? tag : tag + references
  })
}

function withImageKinds(types: string): string {
  const missing = Object.entries(IMAGE_KINDS).filter(([extension]) => !types.includes(`Extension="${extension}"`))
  const added = missing.map(([extension, kind]) => `<Default ContentType="${kind}" Extension="${extension}"/>`)
  return types.replace(/(<Types[^>]*>)/, `$1${added.join('')}`)
}
