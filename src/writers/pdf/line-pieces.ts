import type { Ending, Piece } from './break-lines.ts'
import type { Hyphenate } from './hyphenation.ts'

/** What cutting a text in pieces needs to know of it. */
export interface PieceSource {
  readonly text: string
  /** Width of the characters from `start` up to `end`, in points. */
  readonly width: (start: number, end: number) => number
  /** Places in the word at `start` where a hyphen may come; none for a text that is not hyphenated. */
  readonly hyphenate: Hyphenate
  /** Widest piece that fits a line; a wider one is cut between letters. */
  readonly room: number
}

// A line may also end behind a hyphen or a slash that stands in the word, when letters stand on both sides.
const ownBreaks = /(?<=\p{L}{2}[-–/])(?=\p{L}{3})/gu

interface Cut {
  readonly at: number
  readonly ending: Ending
}

function cutsIn(word: string, hyphenate: Hyphenate): readonly Cut[] {
  const own = [...word.matchAll(ownBreaks)].map((match): Cut => ({ at: match.index, ending: 'nothing' }))
  const hyphens = hyphenate(word).map((at): Cut => ({ at, ending: 'hyphen' }))
  return [...own, ...hyphens].sort((a, b) => a.at - b.at)
}

function lettersThatFit(source: PieceSource, start: number, end: number): number {
  let count = Math.max(1, end - start)
  while (count > 1 && source.width(start, start + count) > source.room) count = Math.floor(count * 0.8)
  return count
}

function fitted(source: PieceSource, piece: Piece): readonly Piece[] {
  const pieces: Piece[] = []
  let rest = piece
  while (rest.width > source.room && rest.end - rest.start > 1) {
    const end = rest.start + lettersThatFit(source, rest.start, rest.end)
    if (end >= rest.end) break
    pieces.push({ start: rest.start, end, width: source.width(rest.start, end), space: 0, ending: 'nothing' })
    rest = { ...rest, start: end, width: source.width(end, rest.end) }
  }
  return [...pieces, rest]
}

interface Word {
  readonly start: number
  readonly text: string
  /** Width of the space behind it. */
  readonly space: number
  readonly ending: Ending
}

function wordPieces(source: PieceSource, word: Word): readonly Piece[] {
  const end = word.start + word.text.length
  const cuts = [...cutsIn(word.text, source.hyphenate), { at: word.text.length, ending: word.ending }]
  let start = word.start
  const pieces = cuts.map(({ at, ending }): Piece => {
    const from = start
    start = word.start + at
    const space = start === end ? word.space : 0
    return { start: from, end: start, width: source.width(from, start), space, ending }
  })
  return pieces.flatMap((piece) => fitted(source, piece))
}

/** A word of more letters is taken in parts: fitting it as a whole would take time with the square of its length. */
export const longestWord = 120

const words = new RegExp(`([^ ]{1,${longestWord}})( *)`, 'gu')

/** Cuts a text in the pieces between which a line may end. A no-break space is a letter like any other. */
export function linePieces(source: PieceSource): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of source.text.matchAll(words)) {
    const [, text = '', spaces = ''] = match
    const start = match.index
    const end = start + text.length
    const space = spaces === '' ? 0 : source.width(end, end + spaces.length)
    pieces.push(...wordPieces(source, { start, text, space, ending: spaces === '' ? 'nothing' : 'space' }))
  }
  const last = pieces.pop()
  return last ? [...pieces, { ...last, ending: 'end', space: 0 }] : []
}
