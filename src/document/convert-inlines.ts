import type { Figure, FigureDefinition } from '../figures/figure.ts'
import { formatFigure, isKnown, noBreakSpace } from '../figures/format-figure.ts'
import type { Notation, RichFigureReference, RichInline, RichMark, RichTextRun } from '../richtext/richtext.ts'
import { safeLink } from '../richtext/safe-link.ts'
import type { Place } from './conversion.ts'
import { handleNode } from './handle-node.ts'
import type { Handlers, Inline, TextStyle } from './plan-document.ts'
import { placeSourceNumbers } from './place-source-numbers.ts'
import { typeset } from './typography.ts'

/** Where a part of a line stands: its place in the document, and the text right before it on the same line. */
interface LinePlace {
  readonly place: Place
  readonly standing: string
}

const handlers: Handlers<RichInline, LinePlace, readonly Inline[]> = {
  text: (run, line) => [textOrLink(run, line)],
  hardBreak: () => [{ type: 'line-break' }],
  figureReference: (reference, { place }) => {
    noteFigure(reference.attrs.figure, place)
    return [figureInline(reference, place)]
  },
}

/** A line of text with figures filled in, links checked and source numbers set. */
export function convertInlines(content: readonly RichInline[] | undefined, place: Place): readonly Inline[] {
  const line = content ?? []
  return placeSourceNumbers(
    line.flatMap((inline, index) => handleNode(handlers, inline, { place, standing: endOf(line[index - 1]) })),
    place,
  )
}

/** The text of a part of a line; a figure ends like a number. */
function endOf(inline: RichInline | undefined): string {
  if (inline?.type === 'text') return inline.text
  return inline?.type === 'figureReference' ? '0' : ''
}

function textOrLink(run: RichTextRun, { place, standing }: LinePlace): Inline {
  const style = styleOf(run.marks)
  const link = run.marks?.find((mark) => mark.type === 'link')
  const href = link ? printedHref(link.attrs.href, place) : null
  if (href === null) return { ...style, type: 'text', text: typeset(run.text, standing) }
  return { ...style, type: 'link', text: href.startsWith('#') ? typeset(run.text, standing) : run.text, href }
}

/** The address of a link that can be followed in print, or null when its words stand as plain text. */
function printedHref(href: string, place: Place): string | null {
  const safe = safeLink(href)
  if (!safe?.startsWith('#')) return safe
  const target = place.conversion.targets.get(safe.slice(1))
  return target === undefined ? null : `#${target}`
}

function styleOf(marks: readonly RichMark[] | undefined): TextStyle {
  const style: { -readonly [Key in keyof TextStyle]: TextStyle[Key] } = {}
  for (const mark of marks ?? []) {
    if (mark.type === 'bold') style.bold = true
    if (mark.type === 'italic') style.italic = true
    if (mark.type === 'subscript') style.position = 'sub'
    if (mark.type === 'superscript') style.position = 'super'
    if (mark.type === 'language') style.lang = mark.attrs.lang
  }
  return style
}

function figureInline(reference: RichFigureReference, place: Place): Inline {
  const { figure, notation } = reference.attrs
  const style = styleOf(reference.marks)
  const text = figureText(figure, notation, place)
  if (text !== null) return { ...style, type: 'figure', figure, text }
  const { words, definitions } = place.conversion
  const name = definitions.get(figure)?.name ?? figure
  return {
    ...style,
    type: 'missing-figure',
    figure,
    text: place.kind === 'table' ? words.missingInTable : words.missingFigure(name),
  }
}

/**
 * A figure as printed at a place, or null when it is missing or lacks the year that is asked for. A figure that the catalogue does not know counts as missing:
 * without its kind nobody can say whether 78000 is money or children.
 */
export function figureText(id: string, notation: Notation, place: Place): string | null {
  const figure: Figure | undefined = place.conversion.figures[id]
  const definition: FigureDefinition | undefined = place.conversion.definitions.get(id)
  if (!isKnown(figure) || !definition) return null
  if (place.kind === 'table' && figure.value.type === 'fewer-than-5' && !notation.unit) return `<${noBreakSpace}5`
  return formatFigure(figure, definition, notation) || null
}

/** Gives the figure its number, so that numbers follow the order of reading, wherever the number itself is printed. */
function noteFigure(figure: string, place: Place): void {
  if (place.kind === 'guidance') return
  place.conversion.sources?.notes.numberOf(figure)
  place.onFigure?.(figure)
}
