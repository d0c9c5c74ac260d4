import type { RichInline, RichMark, RichText } from './richtext.ts'
import { replaceInlines } from './walk-text.ts'

/** Characters that browsers skip inside a scheme, so that `java\nscript:` would run. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const allowed = [/^https?:\/\/[^\s/?#]/i, /^mailto:[^\s]/i, /^tel:[+\d(]/i, /^#./]

/** The address as it may be stored, or null when it may not: only http, https, mailto, tel and `#` are let through. */
export function safeLink(href: string): string | null {
  const trimmed = href.trim()
  if (invisible.test(trimmed)) return null
  return allowed.some((pattern) => pattern.test(trimmed)) ? trimmed : null
}

/** Whether the address may be stored, clicked and exported. */
export function isSafeLink(href: string): boolean {
  return safeLink(href) !== null
}

/** The text with unsafe links taken off; the words stay. The text itself comes back when every link is safe. */
export function withoutUnsafeLinks(text: RichText): RichText {
  return replaceInlines(text, withSafeMarks)
}

function withSafeMarks(inline: RichInline): RichInline {
  if (inline.type === 'hardBreak' || !inline.marks || inline.marks.every(isSafeMark)) return inline
  const { marks, ...bare } = inline
  const safe = marks.filter(isSafeMark)
  return safe.length > 0 ? { ...bare, marks: safe } : bare
}

function isSafeMark(mark: RichMark): boolean {
  return mark.type !== 'link' || isSafeLink(mark.attrs.href)
}
