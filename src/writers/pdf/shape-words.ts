import type { Glyph, GlyphPosition } from 'fontkit'
import { faceName, type FontBook, type FontFace, type OpenFont } from './pdf-fonts.ts'

/** Glyphs in one font, with their positions in units of that font. */
export interface ShapedPart {
  readonly font: OpenFont
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly GlyphPosition[]
}

/** A word in glyphs; more than one part when a letter stands in another font. `width` is for size 1. */
export interface ShapedWord {
  readonly parts: readonly ShapedPart[]
  readonly width: number
}

/** Shapes a word, or a run of spaces. The same word in the same face is shaped once: half of the time is spent here. */
export type ShapeWord = (face: FontFace, word: string) => ShapedWord

function fontFor(stack: readonly OpenFont[], character: string): OpenFont {
  const codePoint = character.codePointAt(0) ?? 0
  return stack.find(({ file }) => file.hasGlyphForCodePoint(codePoint)) ?? (stack[0] as OpenFont)
}

function byFont(stack: readonly OpenFont[], word: string): readonly { font: OpenFont; text: string }[] {
  const parts: { font: OpenFont; text: string }[] = []
  for (const character of word) {
    const font = fontFor(stack, character)
    const last = parts.at(-1)
    if (last?.font === font) last.text += character
    else parts.push({ font, text: character })
  }
  return parts
}

function shape(stack: readonly OpenFont[], word: string): ShapedWord {
  let width = 0
  const parts = byFont(stack, word).map(({ font, text }): ShapedPart => {
    const { glyphs, positions, advanceWidth } = font.file.layout(text)
    width += advanceWidth / font.file.unitsPerEm
    return { font, glyphs, positions }
  })
  return { parts, width }
}

/** A shaper that remembers what it shaped, for one document. */
export function openShaper(book: FontBook): ShapeWord {
  const known = new Map<string, ShapedWord>()
  return (face, word) => {
    const key = `${faceName(face)} ${word}`
    const before = known.get(key)
    if (before) return before
    const shaped = shape(book.faceFonts(face), word)
    known.set(key, shaped)
    return shaped
  }
}
