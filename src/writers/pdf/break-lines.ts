/** What may follow a piece of a line when a line ends there. */
export type Ending = 'space' | 'hyphen' | 'nothing' | 'end'

/** A piece that is never cut: a syllable, or a word. Widths in points. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly width: number
  /** Width of the space behind it, which vanishes at a line end. */
  readonly space: number
  readonly ending: Ending
}

/** One line: from the first to past the last character, and whether a hyphen must be added. */
export interface LineRange {
  readonly start: number
  readonly end: number
  readonly hyphen: boolean
}

interface Best {
  readonly cost: number
  readonly from: number
  readonly hyphens: number
}

const hyphenCost = 3
const secondHyphenCost = 8
const lastWordHyphenCost = 6
const lonelyLastLineCost = 4
const tooWideCost = 10_000

function lineCost(line: { used: number; width: number; ending: Ending; hyphens: number; rest: number }): number {
  const slack = (line.width - line.used) / line.width
  if (slack < -0.001) return tooWideCost * (1 - slack)
  if (line.ending === 'end') return slack > 0.88 ? lonelyLastLineCost : 0
  const ragged = slack * slack * 100
  if (line.ending !== 'hyphen') return ragged
  return ragged + (line.hyphens > 0 ? secondHyphenCost : hyphenCost) + (line.rest <= 2 ? lastWordHyphenCost : 0)
}

function bestBefore(
  pieces: readonly Piece[],
  best: readonly Best[],
  options: { to: number; width: number; hyphenWidth: number },
): Best {
  const last = pieces[options.to - 1] as Piece
  const tail = last.ending === 'hyphen' ? options.hyphenWidth : 0
  let used = tail - last.space
  let found: Best | undefined
  for (let from = options.to - 1; from >= 0; from -= 1) {
    const piece = pieces[from] as Piece
    used += piece.width + piece.space
    const tooWide = used > options.width + 0.001
    if (tooWide && found) break
    const before = best[from] as Best
    const cost =
      before.cost +
      lineCost({
        used,
        width: options.width,
        ending: last.ending,
        hyphens: before.hyphens,
        rest: pieces.length - options.to,
      })
    if (!found || cost < found.cost) {
      found = { cost, from, hyphens: last.ending === 'hyphen' ? before.hyphens + 1 : 0 }
    }
    if (tooWide) break
  }
  return found as Best
}

/**
 * Divides the pieces over lines of one width, so that the ends of the lines are as even as can be without hyphens
 * in plenty. Takes all lines together (least squares over the paragraph); spaces keep their width. A piece wider than
 * the line stands alone and sticks out.
 */
export function breakLines(pieces: readonly Piece[], width: number, hyphenWidth: number): readonly LineRange[] {
  const best: Best[] = [{ cost: 0, from: 0, hyphens: 0 }]
  for (let to = 1; to <= pieces.length; to += 1) best.push(bestBefore(pieces, best, { to, width, hyphenWidth }))
  const lines: LineRange[] = []
  for (let to = pieces.length; to > 0; ) {
    const { from } = best[to] as Best
    const last = pieces[to - 1] as Piece
    lines.push({ start: (pieces[from] as Piece).start, end: last.end, hyphen: last.ending === 'hyphen' })
    to = from
  }
  return lines.reverse()
}
