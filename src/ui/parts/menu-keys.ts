interface MenuPress {
  readonly key: string
  /** Letters typed just before. */
  readonly typed: string
  readonly labels: readonly string[]
  /** Line that has the focus, or -1. */
  readonly focused: number
}

/** What a key does in a menu. */
export type MenuMove =
  | { readonly kind: 'focus'; readonly index: number; readonly typed?: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'leave-forward' }

/** Arrows go round, Home and End go to the ends, letters go to the next line that starts so; null for any other key. */
export function menuKey({ key, typed, labels, focused }: MenuPress): MenuMove | null {
  const count = labels.length
  if (key === 'Escape') return { kind: 'leave' }
  if (key === 'Tab') return { kind: 'leave-forward' }
  if (key === 'ArrowDown') return { kind: 'focus', index: (focused + 1) % count }
  if (key === 'ArrowUp') return { kind: 'focus', index: (Math.max(focused, 0) - 1 + count) % count }
  if (key === 'Home') return { kind: 'focus', index: 0 }
  if (key === 'End') return { kind: 'focus', index: count - 1 }
  if (key.length !== 1 || (key === ' ' && typed === '')) return null
  return lineThatStarts(typed + key.toLowerCase(), labels, focused)
}

/** The same letter again goes to the next line with that letter. */
function lineThatStarts(typed: string, labels: readonly string[], focused: number): MenuMove {
  const repeated = new Set(typed).size === 1
  const wanted = repeated ? typed.charAt(0) : typed
  const from = repeated || typed.length === 1 ? focused + 1 : Math.max(focused, 0)
  const order = labels.map((_, step) => (from + step) % labels.length)
  const index = order.find((line) => labels[line]?.toLowerCase().startsWith(wanted)) ?? Math.max(focused, 0)
  return { kind: 'focus', index, typed }
}
