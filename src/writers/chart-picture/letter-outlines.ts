import type { FontFile, Glyph } from 'fontkit'
import type { ChartLabel, Point } from '../../charts/chart-drawing.ts'
import type { FontBook } from '../pdf/pdf-fonts.ts'

/** Letters of one font beside each other, with the width of each in units of the font. */
interface Letter {
  readonly font: FontFile
  readonly glyph: Glyph
  readonly advance: number
}

const curveSteps = 5

/** The outlines of the letters of a label in points, the y axis downwards. A letter that no font has is left out. */
export function letterOutlines(label: ChartLabel, book: FontBook): readonly (readonly Point[])[] {
  const fonts = book.faceFonts({ family: 'sans', weight: label.bold ? 700 : 400, italic: false })
  const letters = lettersOf(
    label.text,
    fonts.map(({ file }) => file),
  )
  const widths = letters.map(({ font, advance }) => (advance * label.size) / font.unitsPerEm)
  const width = widths.reduce((sum, one) => sum + one, 0)
  let x = label.x - width * { start: 0, middle: 0.5, end: 1 }[label.anchor]
  return letters.flatMap(({ font, glyph }, index) => {
    const scale = label.size / font.unitsPerEm
    const left = x
    x += widths[index] ?? 0
    return outlinesOf({ font, glyph }).map((outline) =>
      outline.map(([across, up]): Point => [left + across * scale, label.y - up * scale]),
    )
  })
}

/** The first font that has a letter sets it; runs of one font are laid out together for their kerning. */
function lettersOf(text: string, fonts: readonly FontFile[]): readonly Letter[] {
  const runs: { font: FontFile; text: string }[] = []
  for (const letter of text) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    const last = runs.at(-1)
    if (!font) continue
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs.flatMap((run) => {
    const { glyphs, positions } = run.font.layout(run.text)
    return glyphs.map((glyph, index) => ({
      font: run.font,
      glyph,
      advance: positions[index]?.xAdvance ?? glyph.advanceWidth,
    }))
  })
}

const drawn = new WeakMap<FontFile, Map<number, readonly (readonly Point[])[]>>()

/** The outline of a letter, found once: a chart sets the same few over and over. */
function outlinesOf({ font, glyph }: Pick<Letter, 'font' | 'glyph'>): readonly (readonly Point[])[] {
  const known = drawn.get(font) ?? new Map<number, readonly (readonly Point[])[]>()
  drawn.set(font, known)
  const outlines = known.get(glyph.id) ?? straightened(glyph)
  known.set(glyph.id, outlines)
  return outlines
}

/** The outline of a letter with its curves as short lines. */
function straightened(glyph: Glyph): readonly (readonly Point[])[] {
  const outlines: Point[][] = []
  for (const { command, args } of glyph.path.commands) {
    const points = pairs(args)
    const [end] = points.slice(-1)
    if (!end) continue
    if (command === 'moveTo') outlines.push([end])
    else if (command === 'lineTo') outlines.at(-1)?.push(end)
    else {
      const outline = outlines.at(-1)
      const from = outline?.at(-1)
      if (outline && from) outline.push(...curve([from, ...points]))
    }
  }
  return outlines
}

function pairs(args: readonly number[]): readonly Point[] {
  return args.flatMap((x, index): readonly Point[] => (index % 2 === 0 ? [[x, args[index + 1] ?? 0]] : []))
}

/** Points on a curve after its first, for two controls as well as for one. */
function curve(controls: readonly Point[]): readonly Point[] {
  return Array.from({ length: curveSteps }, (_, step) => pointOn(controls, (step + 1) / curveSteps))
}

function pointOn(controls: readonly Point[], share: number): Point {
  const [first = [0, 0]] = controls
  if (controls.length < 2) return first
  const closer = controls.slice(1).map((to, index): Point => {
    const from = controls[index] ?? to
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
  })
  return pointOn(closer, share)
}
