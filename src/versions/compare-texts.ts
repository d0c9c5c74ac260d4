import type { RichText } from '../richtext/richtext.ts'
import { diffSequence } from './sequence-diff.ts'
import { countTokens, type LineKind, type TextLine, textLines, type Token, tokenKey } from './text-lines.ts'

/** Words that follow each other and have the same fate. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly tokens: readonly Token[]
}

/** One line of the comparison; `look` when only how it looks changed, such as bold words or the picture itself. */
export interface LineChange {
  readonly kind: LineKind
  readonly change: 'same' | 'changed' | 'added' | 'removed' | 'look'
  readonly pieces: readonly Piece[]
}

/** Two states of a text side by side in one, in reading order. */
export interface TextComparison {
  readonly lines: readonly LineChange[]
  /** Words. */
  readonly added: number
  readonly removed: number
}

/** Less than this share of words in common, and two lines are not the same line changed. */
const leastAlike = 0.35
/** More lines than this on one side of a change are not compared each with each. */
const mostPaired = 60

/** Compares two texts line by line, and lines that belong together word by word. */
export function compareTexts(before: RichText, after: RichText): TextComparison {
  const [old, now] = [textLines(before), textLines(after)]
  const lines: LineChange[] = []
  let removed: readonly TextLine[] = []
  let next = 0
  const close = (added: readonly TextLine[]) => {
    lines.push(...compareStretch(removed, added))
    removed = []
  }
  for (const { kind, start, end } of diffSequence(old.map(lineKey), now.map(lineKey))) {
    if (kind === 'removed') removed = old.slice(start, end)
    else if (kind === 'added') {
      close(now.slice(start, end))
      next = end
    } else {
      close([])
      for (let index = start; index < end; index += 1) lines.push(sameWords(old[index], now[next + index - start]))
      next += end - start
    }
  }
  close([])
  return { lines, added: countKind(lines, 'added'), removed: countKind(lines, 'removed') }
}

/** Whether a reader would notice a difference: not when two editors wrote the same in another form. */
export function textsDiffer(before: RichText, after: RichText): boolean {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return false
  const [old, now] = [textLines(before), textLines(after)]
  return old.length !== now.length || old.some((line, index) => !isSameLine(line, now[index]))
}

function isSameLine(line: TextLine, other: TextLine | undefined): boolean {
  return other !== undefined && line.look === other.look && lineKey(line) === lineKey(other)
}

function lineKey(line: TextLine): string {
  return `${line.kind} ${line.tokens.map(tokenKey).join(' ')}`
}

function sameWords(before: TextLine | undefined, after: TextLine | undefined): LineChange {
  const line = after ?? before
  const change = before?.look === after?.look ? 'same' : 'look'
  return { kind: line?.kind ?? 'paragraph', change, pieces: [{ kind: 'same', tokens: line?.tokens ?? [] }] }
}

/** Lines that went and lines that came at one place: those that are alike are one line that changed. */
function compareStretch(removed: readonly TextLine[], added: readonly TextLine[]): readonly LineChange[] {
  const lines: LineChange[] = []
  let [one, other] = [0, 0]
  const until = (before: number, after: number) => {
    for (; one < before; one += 1) lines.push(wholeLine(removed[one], 'removed'))
    for (; other < after; other += 1) lines.push(wholeLine(added[other], 'added'))
  }
  for (const [before, after] of alikePairs(removed, added)) {
    until(before, after)
    lines.push(changedLine(removed[before], added[after]))
    one = before + 1
    other = after + 1
  }
  until(removed.length, added.length)
  return lines
}

function wholeLine(line: TextLine | undefined, kind: 'added' | 'removed'): LineChange {
  return { kind: line?.kind ?? 'paragraph', change: kind, pieces: [{ kind, tokens: line?.tokens ?? [] }] }
}

function changedLine(before: TextLine | undefined, after: TextLine | undefined): LineChange {
  return {
    kind: after?.kind ?? 'paragraph',
    change: 'changed',
    pieces: comparePieces(before?.tokens ?? [], after?.tokens ?? []),
  }
}

function comparePieces(before: readonly Token[], after: readonly Token[]): readonly Piece[] {
  let next = 0
  return diffSequence(before.map(tokenKey), after.map(tokenKey)).map(({ kind, start, end }): Piece => {
    if (kind === 'removed') return { kind, tokens: before.slice(start, end) }
    const from = kind === 'added' ? start : next
    next = from + end - start
    // As it is now, because the space behind a word may differ.
    return { kind, tokens: after.slice(from, next) }
  })
}

/** Pairs of lines, in order, with together the most in common. */
function alikePairs(
  removed: readonly TextLine[],
  added: readonly TextLine[],
): readonly (readonly [before: number, after: number])[] {
  if (removed.length > mostPaired || added.length > mostPaired) return []
  const alike = removed.map((line) => added.map((other) => likeness(line, other)))
  const best = bestSums(alike, added.length)
  const pairs: [number, number][] = []
  let [one, other] = [0, 0]
  while (one < removed.length && other < added.length) {
    const here = best[one]?.[other] ?? 0
    if (here === (best[one + 1]?.[other] ?? 0)) one += 1
    else if (here === (best[one]?.[other + 1] ?? 0)) other += 1
    else {
      pairs.push([one, other])
      one += 1
      other += 1
    }
  }
  return pairs
}

/** For each pair of places, the most that can be had in common from there on. */
function bestSums(alike: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const best = Array.from({ length: alike.length + 1 }, () => new Array<number>(width + 1).fill(0))
  for (let one = alike.length - 1; one >= 0; one -= 1) {
    for (let other = width - 1; other >= 0; other -= 1) {
      const paired = (alike[one]?.[other] ?? 0) + (best[one + 1]?.[other + 1] ?? 0)
      const row = best[one]
      if (row) row[other] = Math.max(paired, best[one + 1]?.[other] ?? 0, row[other + 1] ?? 0)
    }
  }
  return best
}

/** Share of words that two lines of one kind have in common, and 0 when they are not one line changed. */
function likeness(one: TextLine, other: TextLine): number {
  if (one.kind !== other.kind) return 0
  const left = new Map<string, number>()
  for (const token of one.tokens) left.set(tokenKey(token), (left.get(tokenKey(token)) ?? 0) + 1)
  let common = 0
  for (const token of other.tokens) {
    const count = left.get(tokenKey(token)) ?? 0
    if (count > 0) common += 1
    left.set(tokenKey(token), count - 1)
  }
  const share = (2 * common) / Math.max(1, one.tokens.length + other.tokens.length)
  return share >= leastAlike ? share : 0
}

function countKind(lines: readonly LineChange[], kind: 'added' | 'removed'): number {
  return lines
    .flatMap((line) => line.pieces)
    .filter((piece) => piece.kind === kind)
    .reduce((sum, piece) => sum + countTokens(piece.tokens), 0)
}
