import { descendants, elements, mapElements, type XmlChild, type XmlElement } from '../word-xml.ts'
import { cleanFields } from './clean-fields.ts'

/** What goes, with all that is in it: other programs, scripts, other files, comments, and marks that count per file. */
const DROPPED: ReadonlySet<string> = new Set([
  'w:object',
  'w:control',
  'w:altChunk',
  'w:subDoc',
  'w:movie',
  'w:placeholder',
  'w:del',
  'w:moveFrom',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:numPr',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'a:hlinkClick',
  'a:hlinkHover',
])

/** What goes while what is in it stays. */
const OPENED: ReadonlySet<string> = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml'])

/** Drawings; one that points to something that is not along is dropped whole, since Word does not open it otherwise. */
const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict'])

/** A header or footer with nothing in it that fetches, runs or points outside; `images` are the ids that may be used. */
export function cleanFurniture(root: XmlElement, images: ReadonlySet<string>): XmlElement {
  const bare = mapElements(root, cleanElement)
  const whole = mapElements(bare, (child) => (DRAWINGS.has(child.name) && !isAlong(child, images) ? [] : [child]))
  return cleanFields(mapElements(whole, (child) => [withoutStrangers(child, images)]))
}

function cleanElement(child: XmlElement): readonly XmlChild[] {
  if (DROPPED.has(child.name) || isVectorTwin(child) || /:dataBinding$/.test(child.name)) return []
  if (OPENED.has(child.name)) return elements(child).flatMap(cleanElement)
  return [{ ...child, attributes: withoutAddresses(child.attributes) }]
}

// A picture in SVG stands beside the one that every reader can show.
function isVectorTwin(child: XmlElement): boolean {
  return child.name === 'a:ext' && elements(child).some(({ name }) => /svgBlip$/.test(name))
}

const ADDRESS = /(?:^|:)(?:href|src|althref|link)$/i

// Old drawings name what they fetch in an attribute, without a relation.
function withoutAddresses(attributes: XmlElement['attributes']): XmlElement['attributes'] {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('r:') || !ADDRESS.test(name)))
}

function isAlong(drawing: XmlElement, images: ReadonlySet<string>): boolean {
  return descendants(drawing).every(({ attributes }) => relationNames(attributes, images).length === 0)
}

function withoutStrangers(child: XmlElement, images: ReadonlySet<string>): XmlElement {
  const strange = relationNames(child.attributes, images)
  if (strange.length === 0) return child
  return {
    ...child,
    attributes: Object.fromEntries(Object.entries(child.attributes).filter(([name]) => !strange.includes(name))),
  }
}

/** Attributes that point to a relation that is not there, or to one outside the file. */
function relationNames(attributes: XmlElement['attributes'], images: ReadonlySet<string>): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    name.startsWith('r:') && (name === 'r:link' || !images.has(value)) ? [name] : [],
  )
}
