/**
 * Something a person should know about: a gap, a doubt or a loss.
 * `code` is stable; the Dutch sentence for it stands in `words/`.
 */
export interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly where?: { readonly file?: string; readonly section?: string; readonly line?: number }
  readonly facts?: Readonly<Record<string, string | number>>
}

/** A value that was made as well as possible, and what was lost on the way. */
export interface Outcome<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}
