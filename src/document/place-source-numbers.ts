import type { Place } from './conversion.ts'
import type { Inline, TextInline } from './plan-document.ts'

/** The end of a sentence, with what closes behind it: at the end of the text or before a capital. "ca. 100" is none. */
const sentenceEnd = /[.!?…]+[)’”"']*(?=\s+[\p{Lu}‘“(]|\s*$)/u

/**
 * Puts the number of each figure's source behind the sentence of its first use in the chapter: "... 168 peuters. [2] In ...".
 * Nothing is put within a link; what finds no end of a sentence stands at the end of the line or paragraph.
 */
export function placeSourceNumbers(content: readonly Inline[], place: Place): readonly Inline[] {
  if (place.kind !== 'text' || !place.conversion.sources) return content
  const waiting: string[] = []
  const out: Inline[] = []
  for (const [index, inline] of content.entries()) {
    if (inline.type === 'line-break') out.push(...notesFor(waiting.splice(0), place))
    const end = inline.type === 'text' && waiting.length > 0 ? endOfSentence(inline.text, content[index + 1]) : null
    if (inline.type === 'text' && end !== null) out.push(...split(inline, end, notesFor(waiting.splice(0), place)))
    else out.push(inline)
    if (isFigure(inline) && place.conversion.sources.notes.isFirstIn(place.chapter, inline.figure))
      waiting.push(inline.figure)
  }
  return [...out, ...notesFor(waiting, place)]
}

function isFigure(inline: Inline): inline is Extract<Inline, { readonly figure: string }> {
  return inline.type === 'figure' || inline.type === 'missing-figure'
}

/** Where in a text a sentence ends, or null. What follows is looked at too: "ca." before a number is no end. */
function endOfSentence(text: string, next: Inline | undefined): number | null {
  const ahead = next && 'text' in next ? next.text : ''
  const found = sentenceEnd.exec(text + ahead)
  const end = found ? found.index + found[0].length : Number.POSITIVE_INFINITY
  return end <= text.length ? end : null
}

function split(inline: TextInline, at: number, notes: readonly Inline[]): readonly Inline[] {
  const rest = inline.text.slice(at)
  return [{ ...inline, text: inline.text.slice(0, at) }, ...notes, ...(rest === '' ? [] : [{ ...inline, text: rest }])]
}

function notesFor(figures: readonly string[], place: Place): readonly Inline[] {
  const { sources, words } = place.conversion
  if (!sources) return []
  const numbers = figures.map(sources.notes.numberOf).sort((one, other) => one - other)
  return numbers.flatMap((number): readonly Inline[] => [
    { type: 'text', text: ' ' },
    { type: 'source-number', text: words.sources.mark(number), href: `#${sources.target}` },
  ])
}
