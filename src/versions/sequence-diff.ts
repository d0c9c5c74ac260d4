/** A stretch of two sequences: the same in both, or standing in one of them only. `end` is not part of it. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  readonly start: number
  readonly end: number
}

/** Largest table that is filled; beyond it all that lies between the equal ends counts as replaced. */
const mostCells = 4_000_000

/**
 * What was removed from and added to a sequence, with as much as possible the same. `same` and `removed` are places in
 * `before`, `added` in `after`. Within one change what was removed comes first.
 */
export function diffSequence(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const shared = Math.min(before.length, after.length)
  let head = 0
  while (head < shared && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shared - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const [beforeEnd, afterEnd] = [before.length - tail, after.length - tail]
  const middle = commonPairs(before.slice(head, beforeEnd), after.slice(head, afterEnd))
  return stretches([
    ...Array.from({ length: head }, (_, index): Pair => [index, index]),
    ...middle.map(([one, other]): Pair => [one + head, other + head]),
    ...Array.from({ length: tail }, (_, index): Pair => [beforeEnd + index, afterEnd + index]),
    [before.length, after.length],
  ])
}

/** A place in `before` and the place in `after` that is the same. */
type Pair = readonly [before: number, after: number]

/** The longest row of pairs that are the same, in order. */
function commonPairs(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const width = after.length + 1
  if (before.length === 0 || after.length === 0 || (before.length + 1) * width > mostCells) return []
  const lengths = commonLengths(before, after)
  const pairs: Pair[] = []
  let [one, other] = [0, 0]
  while (one < before.length && other < after.length) {
    if (before[one] === after[other]) {
      pairs.push([one, other])
      one += 1
      other += 1
    } else if ((lengths[(one + 1) * width + other] ?? 0) >= (lengths[one * width + other + 1] ?? 0)) one += 1
    else other += 1
  }
  return pairs
}

/** For each pair of places, how much is the same from there to both ends. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const at = one * width + other
      lengths[at] =
        before[one] === after[other]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  return lengths
}

/** The pairs as stretches, with what lies between them; the last pair is the end of both. */
function stretches(pairs: readonly Pair[]): readonly Stretch[] {
  const all: Stretch[] = []
  let [one, other] = [0, 0]
  for (const [index, [before, after]] of pairs.entries()) {
    if (before > one) all.push({ kind: 'removed', start: one, end: before })
    if (after > other) all.push({ kind: 'added', start: other, end: after })
    if (index === pairs.length - 1) break
    const last = all.at(-1)
    if (last?.kind === 'same') all[all.length - 1] = { ...last, end: before + 1 }
    else all.push({ kind: 'same', start: before, end: before + 1 })
    one = before + 1
    other = after + 1
  }
  return all
}
