import type { Inline } from './plan-document.ts'

/** The words of a line without marks; a line break is a new line. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'line-break' ? '\n' : inline.text)).join('')
}
