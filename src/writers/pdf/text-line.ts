import type { FontFile, Glyph } from 'fontkit'
import type { ShapedPart, ShapeWord } from './shape-words.ts'
import type { Tag } from './tags.ts'
import type { Run } from './text-run.ts'

/** A place in points, for a glyph; `yOffset` in thousandths of the size, as the renderer takes it. */
interface DrawnPosition {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

/** Glyphs of one font and look, as they are drawn. */
export interface GlyphRun {
  readonly attributes: {
    readonly font: readonly [FontFile]
    readonly fontSize: number
    readonly color: string
    readonly link?: string
    readonly backgroundColor?: string
    readonly tag?: Tag
    /** What is read in the place of the glyphs. */
    readonly readAs?: string
  }
  readonly glyphs: Glyph[]
  readonly positions: DrawnPosition[]
  readonly height: number
  readonly descent: number
  xAdvance: number
}

/** A rule below text. */
interface Underline {
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly color: string
  readonly style: 'solid'
  readonly opacity: 1
}

/** One line of text; `ascent` is the distance of its baseline from its top. */
export interface TextLine {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly ascent: number
  readonly runs: readonly GlyphRun[]
  readonly decorationLines: readonly Underline[]
}

/** Where a line stands within its text. */
export interface LinePlace {
  readonly top: number
  readonly width: number
  readonly leading: number
  readonly align: 'left' | 'right' | 'center'
  /** True when a space parts its last word from what follows elsewhere. */
  readonly spaceBehind: boolean
}

const smallPosition = 0.7
const raised = { super: 400, sub: -200 } as const
const underlineHeight = 0.5
const underlineDrop = 1.2
// Smaller than any difference that can be seen.
const precision = 1e4

/** Size in which a run is drawn: sub- and superscript are smaller. */
export function drawnSize(run: Run): number {
  return run.position ? run.size * smallPosition : run.size
}

/** Width of a run on one line, in points. */
export function runWidth(shape: ShapeWord, run: Run, text: string): number {
  return shape(run.face, text).width * drawnSize(run) + (run.spacing ?? 0) * text.length
}

function emptyRun(run: Run, font: FontFile, leading: number): GlyphRun {
  const fontSize = drawnSize(run)
  const attributes = {
    font: [font] as const,
    fontSize,
    color: run.color,
    ...(run.link ? { link: run.link } : {}),
    ...(run.background ? { backgroundColor: run.background } : {}),
    ...(run.tag ? { tag: run.tag } : {}),
    ...(run.readAs === undefined ? {} : { readAs: run.readAs }),
  }
  const descent = (font.descent * fontSize) / font.unitsPerEm
  return { attributes, glyphs: [], positions: [], height: leading, descent, xAdvance: 0 }
}

function addPart(drawn: GlyphRun, part: ShapedPart, run: Run): void {
  const { fontSize, font } = drawn.attributes
  const scale = fontSize / font[0].unitsPerEm
  const yOffset = run.position ? raised[run.position] : 0
  for (const [index, glyph] of part.glyphs.entries()) {
    const at = part.positions[index]
    if (!at) continue
    const xAdvance = Math.round((at.xAdvance * scale + (run.spacing ?? 0)) * precision) / precision
    drawn.glyphs.push(glyph)
    drawn.positions.push({ xAdvance, yAdvance: 0, xOffset: at.xOffset, yOffset: at.yOffset + yOffset })
    drawn.xAdvance += xAdvance
  }
}

function glyphRuns(shape: ShapeWord, run: Run, leading: number): readonly GlyphRun[] {
  const drawn: GlyphRun[] = []
  for (const word of run.text.match(/ +|[^ ]+/g) ?? []) {
    for (const part of shape(run.face, word).parts) {
      let last = drawn.at(-1)
      if (last?.attributes.font[0] !== part.font.file) {
        last = emptyRun(run, part.font.file, leading)
        drawn.push(last)
      }
      addPart(last as GlyphRun, part, run)
    }
  }
  return drawn
}

function ascentOf(runs: readonly GlyphRun[]): number {
  return Math.max(
    0,
    ...runs.map(({ attributes: { font, fontSize } }) => (font[0].ascent * fontSize) / font[0].unitsPerEm),
  )
}

function underlines(parts: readonly { run: Run; width: number; x: number }[], baseline: number): readonly Underline[] {
  return parts
    .filter(({ run }) => run.underline)
    .map(({ run, width, x }) => ({
      rect: { x, y: baseline + underlineDrop, width, height: underlineHeight },
      color: run.color,
      style: 'solid',
      opacity: 1,
    }))
}

// A space that stands behind the line: whoever reads the letters only, knows that a word ends there.
function spaceBehind(shape: ShapeWord, last: Run, leading: number): readonly GlyphRun[] {
  const { link: _link, background: _background, readAs: _readAs, ...plain } = last
  return glyphRuns(shape, { ...plain, text: ' ' }, leading)
}

/** Draws runs that fit on one line. */
export function drawLine(shape: ShapeWord, runs: readonly Run[], place: LinePlace): TextLine {
  let used = 0
  const parts = runs.map((run) => {
    const drawn = glyphRuns(shape, run, place.leading)
    const x = used
    const width = drawn.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
    used += width
    return { run, drawn, width, x }
  })
  const all = parts.flatMap(({ drawn }) => drawn)
  const slack = Math.max(0, place.width - used)
  const x = place.align === 'right' ? slack : place.align === 'center' ? slack / 2 : 0
  const ascent = ascentOf(all)
  const last = runs.at(-1)
  const behind = last && place.spaceBehind ? spaceBehind(shape, last, place.leading) : []
  return {
    box: { x, y: place.top, width: place.width, height: place.leading },
    ascent,
    runs: [...all, ...behind],
    decorationLines: underlines(parts, ascent),
  }
}
