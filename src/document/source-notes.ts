/** Counts the figures of one document while it is built, in the order in which a reader meets them. */
export interface SourceNotes {
  /** Number of a figure; its first use gives it the next one. */
  readonly numberOf: (figure: string) => number
  /** True once per chapter and figure: there its number is written behind it. */
  readonly isFirstIn: (chapter: string, figure: string) => boolean
  /** Ids of the figures used so far, in order of number. */
  readonly used: () => readonly string[]
}

/** Notes for one document, still empty. */
export function startSourceNotes(): SourceNotes {
  const order: string[] = []
  const seen = new Set<string>()
  return {
    numberOf(figure) {
      if (!order.includes(figure)) order.push(figure)
      return order.indexOf(figure) + 1
    },
    isFirstIn(chapter, figure) {
      const key = `${chapter} ${figure}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    },
    used: () => order,
  }
}
