import { plainText } from '../richtext/plain-text.ts'
import type { Plan } from './plan.ts'

/** The words of a plan by section, as they are kept to count later what changed; a figure counts as a word by its id. */
export function plainTexts({ texts }: Pick<Plan, 'texts'>): Readonly<Record<string, string>> {
  const plain = Object.entries(texts).map(([id, text]) => [id, plainText(text, ({ attrs }) => `#${attrs.figure}`)])
  return Object.fromEntries(plain)
}

/**
 * About how many words differ between two states of a plan: per section what came or what went, whichever is more. Moving words
 * within a section does not count.
 */
export function changedWords(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): number {
  const sections = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...sections].reduce((sum, id) => sum + differing(before[id] ?? '', after[id] ?? ''), 0)
}

function differing(before: string, after: string): number {
  if (before === after) return 0
  const left = new Map<string, number>()
  const wordsBefore = wordsOf(before)
  for (const word of wordsBefore) left.set(word, (left.get(word) ?? 0) + 1)
  let added = 0
  for (const word of wordsOf(after)) {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    else added += 1
  }
  const removed = [...left.values()].reduce((sum, count) => sum + count, 0)
  return Math.max(added, removed)
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean)
}
