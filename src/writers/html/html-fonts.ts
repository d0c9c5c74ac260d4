import type { DocumentFont, DocumentLook, PlanDocument } from '../../document/plan-document.ts'
import { toBase64 } from '../../lib/base64.ts'

/** Which font file is wanted; `variable` is one file with all weights. */
export interface HtmlFontName {
  readonly family: DocumentFont
  readonly weight: 400 | 600 | 700 | 'variable'
  readonly italic: boolean
  readonly subset: HtmlFontSubset
}

/** `latin` holds Dutch, `latin-ext` the names from further away. */
export type HtmlFontSubset = 'latin' | 'latin-ext'

/** The bytes of one font file, as woff2. */
export interface HtmlFontFile extends HtmlFontName {
  readonly bytes: Uint8Array
}

/** The writer loads nothing by itself. */
export type HtmlFonts = readonly HtmlFontFile[]

/** Names of the typefaces in the style sheet. */
export const familyNames: Readonly<Record<DocumentFont, string>> = { sans: 'Source Sans 3', serif: 'Source Serif 4' }

type Range = readonly [first: number, last: number]

/** Code points for which a browser takes each file. */
const ranges: Readonly<Record<HtmlFontSubset, readonly Range[]>> = {
  latin: [
    [0x0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2c6],
    [0x2da, 0x2da],
    [0x2dc, 0x2dc],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2191, 0x2191],
    [0x2193, 0x2193],
    [0x2212, 0x2212],
    [0x2215, 0x2215],
    [0xfeff, 0xfeff],
    [0xfffd, 0xfffd],
  ],
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x2ba],
    [0x2bd, 0x2c5],
    [0x2c7, 0x2cc],
    [0x2ce, 0x2d7],
    [0x2dd, 0x2ff],
    [0x1d00, 0x1dbf],
    [0x1e00, 0x1e9f],
    [0x1ef2, 0x1eff],
    [0x20a0, 0x20ab],
    [0x20ad, 0x20c0],
    [0x2113, 0x2113],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ff],
  ],
}

/** From so many weights one file with all of them is smaller than a file for each. */
const variableFrom: Readonly<Record<DocumentFont, number>> = { sans: 2, serif: 3 }

/** The font files that this document needs and no others: by its look, and by what stands in its text. */
export function htmlFontsFor(document: PlanDocument): readonly HtmlFontName[] {
  const found = textNeeds(document)
  const subsets: readonly HtmlFontSubset[] = found.isExtended ? ['latin', 'latin-ext'] : ['latin']
  const faces = [...uprightFaces(document.look), ...italicFaces(document.look, found)]
  return subsets.flatMap((subset) => filesOf(faces).map((file) => ({ ...file, subset })))
}

interface Face {
  readonly family: DocumentFont
  readonly weight: 400 | 600 | 700
  readonly italic: boolean
}

/** Tables, captions and labels are sans in every look. */
function uprightFaces({ headingFont, textFont }: DocumentLook): readonly Face[] {
  const face = (family: DocumentFont, weight: Face['weight']): Face => ({ family, weight, italic: false })
  const data = [face('sans', 400), face('sans', 600), face('sans', 700)]
  return [...data, face(textFont, 400), face(textFont, 700), face(headingFont, 400), face(headingFont, 600)]
}

function italicFaces({ headingFont, textFont }: DocumentLook, found: TextNeeds): readonly Face[] {
  const face = (family: DocumentFont, weight: Face['weight']): Face => ({ family, weight, italic: true })
  const quotes = found.hasQuote ? [face(headingFont, 400)] : []
  const plain = found.hasItalic ? [face(textFont, 400), face('sans', 400)] : []
  const bold = found.hasBoldItalic ? [face(textFont, 700), face('sans', 700)] : []
  return [...quotes, ...plain, ...bold]
}

function filesOf(faces: readonly Face[]): readonly Omit<HtmlFontName, 'subset'>[] {
  const families = ['sans', 'serif'] as const
  return families.flatMap((family) =>
    [false, true].flatMap((italic) => {
      const own = faces.filter((face) => face.family === family && face.italic === italic)
      const weights = [...new Set(own.map((face) => face.weight))]
      const files = weights.length >= variableFrom[family] ? (['variable'] as const) : weights
      return files.map((weight) => ({ family, weight, italic }))
    }),
  )
}

interface TextNeeds {
  readonly isExtended: boolean
  readonly hasItalic: boolean
  readonly hasBoldItalic: boolean
  readonly hasQuote: boolean
}

function textNeeds(document: PlanDocument): TextNeeds {
  const found = { isExtended: false, hasItalic: false, hasBoldItalic: false, hasQuote: false }
  const look = (part: unknown): void => {
    if (typeof part === 'string') found.isExtended ||= isExtended(part)
    if (part === null || typeof part !== 'object' || part instanceof Uint8Array) return
    if ('type' in part && part.type === 'quote') found.hasQuote = true
    if ('italic' in part && part.italic === true) {
      found.hasItalic = true
      found.hasBoldItalic ||= 'bold' in part && part.bold === true
    }
    for (const child of Object.values(part)) look(child)
  }
  look(document)
  return found
}

function isExtended(words: string): boolean {
  return [...words].some((character) => {
    const code = character.codePointAt(0) ?? 0
    return code > 0xff && ranges['latin-ext'].some(([first, last]) => code >= first && code <= last)
  })
}

/** The fonts as rules of a style sheet, with their bytes in it. */
export function fontRules(fonts: HtmlFonts): string {
  return fonts
    .map(({ family, weight, italic, subset, bytes }) => {
      const facts = [
        `font-family: "${familyNames[family]}"`,
        `font-style: ${italic ? 'italic' : 'normal'}`,
        `font-weight: ${weight === 'variable' ? '200 900' : weight}`,
        `src: url(data:font/woff2;base64,${toBase64(bytes)}) format("woff2")`,
        `unicode-range: ${ranges[subset].map(rangeText).join(', ')}`,
      ]
      return `@font-face { ${facts.join('; ')} }`
    })
    .join('\n')
}

function rangeText([first, last]: Range): string {
  const hex = (code: number) => code.toString(16)
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`
}
