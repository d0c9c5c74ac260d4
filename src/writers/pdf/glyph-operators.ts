import type { Glyph } from 'fontkit'
import type { CodedFont } from './font-codes.ts'
import { decimal } from './pdf-syntax.ts'
import type { GlyphRun } from './text-line.ts'

/** Glyphs to be shown from a point of the baseline; `follows` when the file stands at that point already. */
export interface ShownGlyphs {
  readonly glyphs: readonly Glyph[]
  readonly positions: GlyphRun['positions']
  readonly size: number
  readonly x: number
  readonly y: number
  readonly follows: boolean
}

/** What shows the glyphs; `moved` when the file does not end at their end, on the baseline. */
export interface GlyphOperators {
  readonly lines: readonly string[]
  readonly moved: boolean
}

// Thousandths of the size of the text: below this no eye sees a difference, and none adds up.
const smallestShift = 0.5

function place(x: number, y: number): string {
  // The page counts from its head; this turns the letters upright again.
  return `1 0 0 -1 ${decimal(x)} ${decimal(y)} Tm`
}

/** Pieces of text with the shift behind each, as one operator. */
function openShow(): { add(code: string, shift: number): void; operator(): string | null } {
  const parts: string[] = []
  let codes = ''
  let owed = 0
  return {
    add: (code, shift) => {
      codes += code
      owed += shift
      if (Math.abs(owed) < smallestShift) return
      const rounded = Math.round(owed * 10) / 10
      parts.push(`<${codes}> ${-rounded}`)
      owed -= rounded
      codes = ''
    },
    operator: () => {
      if (codes !== '') parts.push(`<${codes}>`)
      return parts.length === 0 ? null : `[${parts.join(' ')}] TJ`
    },
  }
}

/** The operators that show a run of glyphs at their places, within a text that has its font and colour. */
export function glyphOperators(font: CodedFont, shown: ShownGlyphs): GlyphOperators {
  const { size, y, glyphs, positions } = shown
  const lines: string[] = shown.follows ? [] : [place(shown.x, y)]
  const unit = size / 1000
  let x = shown.x
  let offset = { x: 0, y: 0 }
  let show = openShow()
  const flush = () => {
    const operator = show.operator()
    if (operator) lines.push(operator)
    show = openShow()
  }
  for (const [index, glyph] of glyphs.entries()) {
    const at = positions[index]
    if (!at) continue
    if (at.xOffset !== offset.x || at.yOffset !== offset.y) {
      flush()
      lines.push(place(x + at.xOffset * unit, y - at.yOffset * unit))
      offset = { x: at.xOffset, y: at.yOffset }
    }
    show.add(font.code(glyph), at.xAdvance / unit - (glyph.advanceWidth * 1000) / font.unitsPerEm)
    x += at.xAdvance
  }
  flush()
  return { lines, moved: offset.x !== 0 || offset.y !== 0 }
}
