import { strToU8, type Zippable, zipSync } from 'fflate'
import type { PlanDocument } from '../../document/plan-document.ts'
import { languageTag } from '../clean-text.ts'
import { fileDate, fileFacts, zipTime } from '../file-facts.ts'
import { element, type Xml, type XmlAttributes, xmlFile, xmlText } from '../xml.ts'
import { settings } from './odt-settings.ts'

const MIME_TYPE = 'application/vnd.oasis.opendocument.text'

// Also read by office programs from before version 1.3; nothing that is written here needs a newer one.
const VERSION = '1.2'

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES: XmlAttributes = {
  'xmlns:office': `${OASIS}:office:1.0`,
  'xmlns:style': `${OASIS}:style:1.0`,
  'xmlns:text': `${OASIS}:text:1.0`,
  'xmlns:table': `${OASIS}:table:1.0`,
  'xmlns:draw': `${OASIS}:drawing:1.0`,
  'xmlns:fo': `${OASIS}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${OASIS}:svg-compatible:1.0`,
  'xmlns:meta': `${OASIS}:meta:1.0`,
  'xmlns:config': `${OASIS}:config:1.0`,
  'xmlns:ooo': 'http://openoffice.org/2004/office',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  'office:version': VERSION,
}

/** What the package holds, without what follows from the document itself. */
export interface OdtParts {
  readonly content: readonly Xml[]
  readonly styles: readonly Xml[]
  /** Bytes by path; all paths begin with `Pictures/`. */
  readonly pictures: ReadonlyMap<Uint8Array, string>
}

/** The file: its type first and unpacked, so that it is known by its first bytes. The same parts give the same bytes. */
export function zipOdt(document: PlanDocument, parts: OdtParts): Uint8Array {
  const pictures = [...parts.pictures].map(([bytes, path]) => [path, [bytes, { level: 0 }]] as const)
  const files: Zippable = {
    mimetype: [strToU8(MIME_TYPE), { level: 0 }],
    'content.xml': rootFile('office:document-content', parts.content),
    'styles.xml': rootFile('office:document-styles', parts.styles),
    'meta.xml': rootFile('office:document-meta', [element('office:meta', {}, facts(document))]),
    'settings.xml': rootFile('office:document-settings', [settings()]),
    ...Object.fromEntries(pictures),
  }
  const manifest = strToU8(xmlFile(manifestOf(Object.keys(files).slice(1))))
  return zipSync({ ...files, 'META-INF/manifest.xml': manifest }, { mtime: zipTime(document), level: 6 })
}

function rootFile(name: string, children: readonly Xml[]): Uint8Array {
  return strToU8(xmlFile(element(name, NAMESPACES, children)))
}

function facts(document: PlanDocument): readonly Xml[] {
  const { title, subject, author, description, revision, properties } = fileFacts(document)
  const time = `${fileDate(document)}T12:00:00Z`
  const fact = (name: string, text: string) => element(name, {}, [xmlText(text)])
  return [
    fact('dc:title', title),
    fact('dc:subject', subject),
    fact('dc:description', description),
    fact('meta:initial-creator', author),
    fact('dc:creator', author),
    fact('meta:creation-date', time),
    fact('dc:date', time),
    fact('dc:language', languageTag(document.lang)),
    fact('meta:editing-cycles', String(revision)),
    ...properties.map(({ name, value }) =>
      element('meta:user-defined', { 'meta:name': name, 'meta:value-type': 'string' }, [xmlText(value)]),
    ),
  ]
}

function manifestOf(paths: readonly string[]): Xml {
  const entry = (path: string, type: string, more: XmlAttributes = {}) =>
    element('manifest:file-entry', { 'manifest:full-path': path, ...more, 'manifest:media-type': type })
  return element('manifest:manifest', { 'xmlns:manifest': `${OASIS}:manifest:1.0`, 'manifest:version': VERSION }, [
    entry('/', MIME_TYPE, { 'manifest:version': VERSION }),
    ...paths.map((path) => entry(path, mediaType(path))),
  ])
}

function mediaType(path: string): string {
  if (path.endsWith('.xml')) return 'text/xml'
  return path.endsWith('.png') ? 'image/png' : 'image/jpeg'
}
