import type { FontFile, Glyph } from 'fontkit'
import type PDFDocument from 'pdfkit'
import type { EmbeddedFont } from 'pdfkit'
import type { OpenFont } from './pdf-fonts.ts'

/** A font as a page uses it. */
export interface CodedFont {
  /** Its name on the page. */
  readonly name: string
  readonly unitsPerEm: number
  /** Four hexadecimals for a glyph, which from then on is part of the file. */
  code(glyph: Glyph): string
}

/** Gives the font of a file on the page at hand. Throws a RangeError for a font that was not opened. */
export type FontCodes = (file: FontFile) => CodedFont

const space = 0x20
const noBreakSpace = 0xa0

// One glyph can stand for both spaces; copied text must have the ordinary one.
function meaning({ codePoints }: Glyph): readonly number[] {
  return codePoints.length === 1 && codePoints[0] === noBreakSpace ? [space] : codePoints
}

function coded(font: EmbeddedFont): CodedFont {
  const codes = new Map<number, string>()
  const add = (glyph: Glyph): string => {
    const id = font.subset.includeGlyph(glyph.id)
    font.widths[id] ??= glyph.advanceWidth * font.scale
    font.unicode[id] ??= meaning(glyph)
    const code = id.toString(16).padStart(4, '0')
    codes.set(glyph.id, code)
    return code
  }
  return {
    name: font.id,
    unitsPerEm: font.font.unitsPerEm,
    code: (glyph) => codes.get(glyph.id) ?? add(glyph),
  }
}

/** The fonts of a file, each put in when the first of its glyphs is drawn. */
export function openFontCodes(pdf: PDFDocument, opened: Iterable<OpenFont>): FontCodes {
  // Every font under its own name: the engine would take latin and latin-ext, which share one, for the same.
  const names = new Map([...opened].map(({ name, file }) => [file, name]))
  const fonts = new Map<FontFile, { readonly font: EmbeddedFont; readonly coded: CodedFont }>()
  const open = (file: FontFile) => {
    const name = names.get(file)
    if (name === undefined) throw new RangeError('a text was set in a font that was not opened')
    const font = pdf.registerFont(name, file).font(name)._font
    const made = { font, coded: coded(font) }
    fonts.set(file, made)
    return made
  }
  return (file) => {
    const { font, coded: own } = fonts.get(file) ?? open(file)
    pdf.page.fonts[font.id] ??= font.ref()
    return own
  }
}
