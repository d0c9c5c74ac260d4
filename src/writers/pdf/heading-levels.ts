/** Gives the level at which a heading is written, for the level that it was wanted at. Call in the order of the document. */
export type HeadingLevels = (wanted: number) => number

/**
 * Levels without a gap: a heading stands one below the heading that it falls under, whatever levels lie between. Headings
 * that were wanted at one level, under the same heading, get one level.
 */
export function openLevels(): HeadingLevels {
  const open: number[] = []
  return (wanted) => {
    while ((open.at(-1) ?? 0) >= wanted) open.pop()
    open.push(wanted)
    return open.length
  }
}
