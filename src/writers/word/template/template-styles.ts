import { elementAt, elements, valueAt, type XmlElement } from '../word-xml.ts'

/** The styles of a template by their id and by their name, which is the same in a Word of any language. */
export interface StyleIndex {
  readonly byId: ReadonlyMap<string, XmlElement>
  /** By kind and name in small letters: "paragraph:heading 1". */
  readonly byName: ReadonlyMap<string, XmlElement>
}

/** Looks up styles. Of two with one name the first counts, as in Word. */
export function indexStyles(styles: XmlElement): StyleIndex {
  const byId = new Map<string, XmlElement>()
  const byName = new Map<string, XmlElement>()
  for (const style of elements(styles, 'w:style')) {
    const id = idOf(style)
    const name = nameKey(style)
    if (!byId.has(id)) byId.set(id, style)
    if (!byName.has(name)) byName.set(name, style)
  }
  return { byId, byName }
}

/** Id of a style. */
export function idOf(style: XmlElement): string {
  return style.attributes['w:styleId'] ?? ''
}

/** Kind and name of a style, as `StyleIndex.byName` has them. */
export function nameKey(style: XmlElement): string {
  const name = (valueAt(style, 'w:name') ?? '').trim().toLowerCase()
  return `${style.attributes['w:type'] ?? 'paragraph'}:${name}`
}

/** A style and those that it is based on, nearest first. */
export function styleChain(style: XmlElement | undefined, index: StyleIndex): readonly XmlElement[] {
  const chain: XmlElement[] = []
  for (let next = style; next && !chain.includes(next); next = index.byId.get(valueAt(next, 'w:basedOn') ?? '')) {
    chain.push(next)
  }
  return chain
}

/** The fonts that a style sets, by itself or by what it is based on. */
export function fontsOfStyle(style: XmlElement | undefined, index: StyleIndex): XmlElement | undefined {
  return styleChain(style, index).flatMap((one) => elementAt(one, 'w:rPr', 'w:rFonts') ?? [])[0]
}

/** Name of the font of running text, or null when no style or theme names one. */
export function fontOfText(styles: XmlElement, themeFonts: XmlElement | null): string | null {
  const index = indexStyles(styles)
  const own = fontsOfStyle(index.byName.get('paragraph:normal'), index)
  const fonts = own ?? elementAt(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:rFonts')
  const role = fonts?.attributes['w:asciiTheme']
  if (!role) return fonts?.attributes['w:ascii'] ?? null
  const part = role.startsWith('major') ? 'a:majorFont' : 'a:minorFont'
  return elementAt(themeFonts ?? undefined, part, 'a:latin')?.attributes['typeface'] || null
}

/** Number of Word's own heading styles in the template. */
export function headingStyleCount(styles: XmlElement): number {
  return elements(styles, 'w:style').filter((style) => /^paragraph:heading [1-9]$/.test(nameKey(style))).length
}

/** A property of running text, by its style or else by the defaults of the file. */
export function textProperty(
  styles: XmlElement,
  [part, name]: readonly ['w:rPr' | 'w:pPr', string],
): XmlElement | undefined {
  const index = indexStyles(styles)
  const own = styleChain(index.byName.get('paragraph:normal'), index).flatMap((one) => elementAt(one, part, name) ?? [])
  return own[0] ?? elementAt(styles, 'w:docDefaults', part === 'w:rPr' ? 'w:rPrDefault' : 'w:pPrDefault', part, name)
}

/** Whether a paragraph of running text stands apart from the next by itself; if not, a template leaves that to blank lines. */
export function spacesText(styles: XmlElement): boolean {
  return Number(textProperty(styles, ['w:pPr', 'w:spacing'])?.attributes['w:after'] ?? 0) > 0
}
