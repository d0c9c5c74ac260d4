import {
  descendants,
  element,
  elementAt,
  elements,
  mapElements,
  valueAt,
  withPrefix,
  type XmlElement,
} from '../word-xml.ts'
import { readFurniture } from './template-furniture.ts'
import { openTemplate, type TemplatePackage } from './template-package.ts'
import { readPage } from './template-page.ts'
import { relationsOf } from './template-relations.ts'
import { fontOfText, headingStyleCount } from './template-styles.ts'
import type { Furniture, ReadTemplate, WordTemplate, WordTemplateFacts, WordTemplateFault } from './word-template.ts'

const MAIN = 'word/document.xml'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * Reads a `.dotx` or `.docx` of a municipality. Taken are styles, lists, names of fonts, theme, page and header and
 * footer with their images; never text, macros, or anything that reaches outside the file. Never throws.
 */
export function readWordTemplate(bytes: Uint8Array): ReadTemplate {
  const file = openTemplate(bytes)
  if (typeof file === 'string') return { kind: 'refused', fault: file }
  const fault = kindFault(file.xml('[Content_Types].xml'))
  if (fault) return { kind: 'refused', fault }
  const document = mainPart(file, MAIN)
  const styles = mainPart(file, 'word/styles.xml')
  if (!document) return { kind: 'refused', fault: 'word-template-damaged' }
  if (!styles) return { kind: 'refused', fault: file.bytes('word/styles.xml') ? 'word-template-damaged' : noStyles }
  if (!elements(styles, 'w:style').some(isNormal)) return { kind: 'refused', fault: noStyles }
  return { kind: 'read', template: templateOf(file, { document, styles }) }
}

const noStyles: WordTemplateFault = 'word-template-no-styles'

// A file in the strict variant has other names for everything, and no program writes it unless asked.
function mainPart(file: TemplatePackage, path: string): XmlElement | null {
  const root = file.xml(path)
  return root?.attributes['xmlns:w'] === W ? root : null
}

function isNormal(style: XmlElement): boolean {
  return style.attributes['w:type'] === 'paragraph' && valueAt(style, 'w:name')?.toLowerCase() === 'normal'
}

function kindFault(types: XmlElement | null): WordTemplateFault | null {
  if (!types) return 'word-template-damaged'
  const kinds = elements(types).map(({ attributes }) => attributes['ContentType'] ?? '')
  if (kinds.some((kind) => /macroEnabled|vbaProject/i.test(kind))) return 'word-template-macros'
  return kinds.some((kind) => /wordprocessingml\.(?:document|template)\.main\+xml$/.test(kind))
    ? null
    : 'word-template-not-word'
}

interface MainParts {
  readonly document: XmlElement
  readonly styles: XmlElement
}

function templateOf(file: TemplatePackage, { document, styles }: MainParts): WordTemplate {
  const sections = descendants(document).filter(({ name }) => name === 'w:sectPr')
  const settings = mainPart(file, 'word/settings.xml')
  const given = { headers: readFurniture(file, sections, 'header'), footers: readFurniture(file, sections, 'footer') }
  const differ = hasEvenPages(settings, given)
  const headers = differ ? given.headers : oddOnly(given.headers)
  const footers = differ ? given.footers : oddOnly(given.footers)
  const theme = readTheme(file)
  const parts = { styles, theme, headers, footers }
  return {
    ...parts,
    numbering: mainPart(file, 'word/numbering.xml'),
    fontTable: fontNames(mainPart(file, 'word/fontTable.xml')),
    settings: lookSettings(settings).filter(({ name }) => differ || name !== 'w:evenAndOddHeaders'),
    page: readPage(sections.at(-1)),
    facts: factsOf(parts),
  }
}

function factsOf({
  styles,
  theme,
  headers,
  footers,
}: Omit<WordTemplate, 'facts' | 'page' | 'settings' | 'numbering' | 'fontTable'>): WordTemplateFacts {
  const parts = [...Object.values(headers), ...Object.values(footers)]
  return {
    font: fontOfText(styles, theme.fonts),
    headingStyles: headingStyleCount(styles),
    header: headers.default !== undefined,
    footer: footers.default !== undefined,
    logo: parts.some(({ images }) => images.size > 0),
  }
}

// The rest of a theme may hold pictures of its own, and nothing in a plan is drawn with it.
function readTheme(file: TemplatePackage): WordTemplate['theme'] {
  const path = relationsOf(file, MAIN).find(({ type }) => type === 'theme')?.path
  const parts = elementAt(path ? (file.xml(path) ?? undefined) : undefined, 'a:themeElements')
  const [colours, fonts] = ['a:clrScheme', 'a:fontScheme'].map((name) => elementAt(parts, name))
  return { colours: colours ? withPrefix(colours, 'a') : null, fonts: fonts ? withPrefix(fonts, 'a') : null }
}

// Embedded fonts stay behind: they are large, and their licence is that of the municipality.
function fontNames(table: XmlElement | null): XmlElement | null {
  return table && mapElements(table, (child) => (child.name.startsWith('w:embed') ? [] : [child]))
}

// Where even pages have only one of the two, every other page would lack the other.
function hasEvenPages(
  settings: XmlElement | null,
  { headers, footers }: Pick<WordTemplate, 'headers' | 'footers'>,
): boolean {
  const flag = elementAt(settings ?? undefined, 'w:evenAndOddHeaders')
  const isOn = flag !== undefined && !['0', 'false', 'off'].includes(flag.attributes['w:val'] ?? '')
  return isOn && headers.even !== undefined && footers.even !== undefined
}

function oddOnly({ default: odd }: Furniture): Furniture {
  return odd ? { default: odd } : {}
}

const LOOK_SETTINGS: readonly string[] = [
  'w:mirrorMargins',
  'w:defaultTabStop',
  'w:evenAndOddHeaders',
  'w:clrSchemeMapping',
]

function lookSettings(settings: XmlElement | null): readonly XmlElement[] {
  return LOOK_SETTINGS.flatMap((name) => elements(settings ?? undefined, name).slice(0, 1)).map(
    ({ name, attributes }) => element(name, attributes),
  )
}
