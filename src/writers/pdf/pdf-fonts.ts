import { create, type FontFile } from 'fontkit'
import type { DocumentFont, DocumentLook } from '../../document/plan-document.ts'

export type FontWeight = 400 | 600 | 700

/** One cut of a typeface: what a role of the type scale asks for. */
export interface FontFace {
  readonly family: DocumentFont
  readonly weight: FontWeight
  readonly italic: boolean
}

/** Name of a part of a typeface: `latin` holds Dutch, `latin-ext` the names from further away. */
export type FontSubset = 'latin' | 'latin-ext'

/** Which font file is wanted. */
export interface FontFileName extends FontFace {
  readonly subset: FontSubset
}

/** The bytes of one font file, woff or ttf (woff2 cannot be read by the engine). */
export interface PdfFontFile extends FontFileName {
  readonly bytes: Uint8Array
}

/** Every file that `fontFilesFor` names; the writer loads nothing by itself. */
export type PdfFonts = readonly PdfFontFile[]

/** A font that can be drawn, with the name under which it is embedded. */
export interface OpenFont {
  readonly name: string
  readonly file: FontFile
}

/** The fonts that were given, opened one by one when they are needed. */
export interface FontBook {
  /** The fonts of a face, the ordinary one first. Throws a RangeError when no file was given for it. */
  faceFonts(face: FontFace): readonly OpenFont[]
  /** All that were opened so far. */
  opened(): readonly OpenFont[]
}

const subsets: readonly FontSubset[] = ['latin', 'latin-ext']
const cuts: readonly Omit<FontFace, 'family'>[] = [
  { weight: 400, italic: false },
  { weight: 400, italic: true },
  { weight: 600, italic: false },
  { weight: 700, italic: false },
  { weight: 700, italic: true },
]

/** The font files that a document of this look can need. Sans is always among them: tables and furniture use it. */
export function fontFilesFor(look: Pick<DocumentLook, 'headingFont' | 'textFont'>): readonly FontFileName[] {
  const families = new Set<DocumentFont>(['sans', look.headingFont, look.textFont])
  return [...families].flatMap((family) => cuts.flatMap((cut) => subsets.map((subset) => ({ family, ...cut, subset }))))
}

/** Name of a face, the same for the same face. */
export function faceName(face: FontFace): string {
  return `${face.family}-${face.weight}${face.italic ? '-italic' : ''}`
}

/** Opens the given files when a face is first asked for, since reading a font costs some milliseconds. */
export function openFonts(fonts: PdfFonts): FontBook {
  const open = new Map<string, readonly OpenFont[]>()
  const faceFonts = (face: FontFace) => {
    const name = faceName(face)
    const known = open.get(name)
    if (known) return known
    const files = subsets.flatMap((subset) => fonts.filter((font) => font.subset === subset && faceName(font) === name))
    if (files.length === 0) throw new RangeError(`no font file for ${name}`)
    const opened = files.map((font) => ({ name: `${name}-${font.subset}`, file: create(font.bytes) }))
    open.set(name, opened)
    return opened
  }
  return { faceFonts, opened: () => [...open.values()].flat() }
}
