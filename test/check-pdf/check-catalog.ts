import { isLanguage } from './check-structure.ts'
import type { PdfFile } from './pdf-file.ts'
import { nameOf, type PdfDictionary, textOf } from './pdf-objects.ts'

function elementText(xml: string, name: string): string {
  const inside = xml.split(new RegExp(`<${name}(?=[ >])[^>]*>`))[1]?.split(`</${name}>`)[0] ?? ''
  return inside.replace(/<[^>]*>/g, '').trim()
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** The metadata of a file, as text; empty when there is none. */
export function metadataOf(file: PdfFile): string {
  const root = file.dictionary(file.trailer.get('Root'))
  return Buffer.from(file.content(root.get('Metadata')), 'latin1').toString('utf8')
}

/** True when the file says that it is for archives. */
export function isArchive(file: PdfFile): boolean {
  return metadataOf(file).includes('pdfaid:part')
}

function metadataFaults(file: PdfFile): readonly string[] {
  const xml = metadataOf(file)
  const title = textOf(file.value(file.dictionary(file.trailer.get('Info')).get('Title')))
  return [
    ...(xml === '' ? ['no-metadata'] : []),
    ...(/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xml) ? ['metadata-not-xml'] : []),
    ...(elementText(xml, 'dc:title') === '' ? ['no-title'] : []),
    ...(title !== undefined && title !== unescaped(elementText(xml, 'dc:title')) ? ['titles-differ'] : []),
    ...(elementText(xml, 'dc:creator') === '' ? ['no-author'] : []),
    ...(isLanguage(elementText(xml, 'dc:language')) ? [] : ['no-language-in-metadata']),
    ...(elementText(xml, 'pdfuaid:part') === '1' ? [] : ['no-pdfua']),
  ]
}

function archiveFaults(file: PdfFile, root: PdfDictionary): readonly string[] {
  const xml = metadataOf(file)
  const intents = file.list(root.get('OutputIntents')).map((intent) => file.dictionary(intent))
  const colours = intents.some(
    (intent) =>
      nameOf(intent.get('S')) === 'GTS_PDFA1' && file.content(intent.get('DestOutputProfile')).slice(36, 40) === 'acsp',
  )
  return [
    ...(elementText(xml, 'pdfaid:part') === '2' && elementText(xml, 'pdfaid:conformance') === 'A'
      ? []
      : ['no-pdfa-2a']),
    ...(colours ? [] : ['no-output-intent']),
    ...(xml.includes('pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/') ? [] : ['pdfua-not-explained']),
    ...(file.trailer.has('Encrypt') ? ['encrypted'] : []),
  ]
}

/** What is wrong with what the file says of itself as a whole. */
export function catalogFaults(file: PdfFile): readonly string[] {
  const root = file.dictionary(file.trailer.get('Root'))
  const lang = textOf(file.value(root.get('Lang')))
  const entries: readonly (readonly [boolean, string])[] = [
    [Number(file.version) >= 1.7, `version ${file.version}`],
    [file.list(file.trailer.get('ID')).length === 2, 'no-id'],
    [file.dictionary(root.get('MarkInfo')).get('Marked') === true, 'not-marked'],
    [lang !== undefined && isLanguage(lang), 'no-language'],
    [file.dictionary(root.get('ViewerPreferences')).get('DisplayDocTitle') === true, 'title-not-shown'],
    [file.dictionary(root.get('Outlines')).has('First'), 'no-bookmarks'],
  ]
  const faults = entries.flatMap(([right, fault]) => (right ? [] : [fault]))
  return [...faults, ...metadataFaults(file), ...(isArchive(file) ? archiveFaults(file, root) : [])]
}
