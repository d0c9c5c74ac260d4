import { breakLines, type LineRange } from './break-lines.ts'
import { type Hyphenate, openHyphenation } from './hyphenation.ts'
import { linePieces, longestWord } from './line-pieces.ts'
import type { FontBook } from './pdf-fonts.ts'
import { printable } from './printable.ts'
import { openShaper, type ShapeWord } from './shape-words.ts'
import { drawLine, runWidth, type TextLine } from './text-line.ts'
import type { Run, Setting } from './text-run.ts'
import type { PdfNode } from './tree.ts'

/** Sets text: measures, breaks lines and gives nodes whose height is known. */
export interface Typesetter {
  /** The text as a node at the upper left corner; an empty text has height 0. */
  text(runs: readonly Run[], setting: Setting): PdfNode
  /** Width of the text on one line, in points. */
  width(runs: readonly Run[]): number
}

interface Tools {
  readonly shape: ShapeWord
  readonly hyphenate: Hyphenate
}

const never: Hyphenate = () => []

/** Text of the runs in one row, with the place where each begins. */
interface Joined {
  readonly text: string
  readonly runs: readonly { readonly run: Run; readonly start: number; readonly end: number }[]
}

function join(runs: readonly Run[]): Joined {
  let text = ''
  const joined = runs.map((run) => {
    // Two spaces in a row, also over the border of two runs, are one; a text never begins with a space.
    const own = run.text.replace(/ {2,}/g, ' ')
    const clean = text === '' || text.endsWith(' ') ? own.replace(/^ +/, '') : own
    const start = text.length
    text += clean
    return { run: { ...run, text: clean }, start, end: text.length }
  })
  return { text, runs: joined.filter(({ start, end }) => end > start) }
}

function within(joined: Joined, range: { start: number; end: number }): readonly Run[] {
  return joined.runs.flatMap(({ run, start, end }) => {
    const from = Math.max(start, range.start)
    const to = Math.min(end, range.end)
    return from < to ? [{ ...run, text: joined.text.slice(from, to) }] : []
  })
}

const measured = new RegExp(` +|[^ ]{1,${longestWord}}`, 'gu')

function widthOf(tools: Tools, runs: readonly Run[]): number {
  let width = 0
  for (const run of runs) {
    for (const word of run.text.match(measured) ?? []) width += runWidth(tools.shape, run, word)
  }
  return width
}

function linesOf(tools: Tools, joined: Joined, setting: Setting): readonly LineRange[] {
  const width = (start: number, end: number) => widthOf(tools, within(joined, { start, end }))
  const whole = { start: 0, end: joined.text.length, hyphen: false }
  const first = joined.runs[0]?.run
  if (!first || width(0, joined.text.length) <= setting.width) return [whole]
  const mayHyphenate = setting.hyphenate === true && joined.runs.every(({ run }) => run.hyphenate !== false)
  const hyphenate = mayHyphenate ? tools.hyphenate : never
  const pieces = linePieces({ text: joined.text, width, hyphenate, room: setting.width })
  return breakLines(pieces, setting.width, runWidth(tools.shape, first, '-'))
}

function withHyphen(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)
  return last ? [...runs, { ...last, text: '-', readAs: '\u00ad' }] : runs
}

function paragraphs(runs: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = [[]]
  for (const run of runs) {
    if (run.lineBreak) parts.push([])
    else parts.at(-1)?.push(run)
  }
  return parts
}

interface ParagraphPlace {
  readonly setting: Setting
  readonly top: number
  readonly goesOn: boolean
}

function setParagraph(tools: Tools, runs: readonly Run[], at: ParagraphPlace): readonly TextLine[] {
  const joined = join(runs)
  if (joined.text.trim() === '') return []
  const { width, leading, align = 'left' } = at.setting
  return linesOf(tools, joined, at.setting).map((range, index) => {
    const inLine = within(joined, range)
    const atEnd = range.end === joined.text.length
    const spaceBehind = atEnd ? at.goesOn && !joined.text.endsWith(' ') : joined.text[range.end] === ' '
    const place = { top: at.top + index * leading, width, leading, align, spaceBehind }
    return drawLine(tools.shape, range.hyphen ? withHyphen(inLine) : inLine, place)
  })
}

function openReader(book: FontBook): (runs: readonly Run[]) => readonly Run[] {
  return (runs) =>
    runs.map((run) => {
      const stack = book.faceFonts(run.face)
      const has = (codePoint: number) => stack.some(({ file }) => file.hasGlyphForCodePoint(codePoint))
      return { ...run, text: printable(run.text, has) }
    })
}

/** A typesetter on these fonts. Remembers the words that it set, so use one for a whole document. */
export function openTypesetter(book: FontBook): Typesetter {
  const tools: Tools = { shape: openShaper(book), hyphenate: openHyphenation() }
  const readable = openReader(book)
  return {
    text: (runs, setting) => {
      const lines: TextLine[] = []
      const parts = paragraphs(readable(runs))
      for (const [index, part] of parts.entries()) {
        const goesOn = setting.goesOn === true || index < parts.length - 1
        lines.push(...setParagraph(tools, part, { setting, top: lines.length * setting.leading, goesOn }))
      }
      const box = { left: 0, top: 0, width: setting.width, height: lines.length * setting.leading }
      return { type: 'TEXT', box, style: {}, props: {}, children: [], lines }
    },
    width: (runs) => {
      const joined = join(readable(runs))
      return widthOf(tools, within(joined, { start: 0, end: joined.text.length }))
    },
  }
}
