import { plainText } from './plain-text.ts'
import type { RichText } from './richtext.ts'

let segmenter: Intl.Segmenter | undefined

/** Number of words as a Dutch reader counts them, headings left out; a figure in the text is one word. */
export function countWords(text: RichText | string): number {
  // Making a segmenter costs more than counting a chapter, so it is made once, and only when somebody counts.
  segmenter ??= new Intl.Segmenter('nl', { granularity: 'word' })
  const plain = typeof text === 'string' ? text : plainText(withoutHeadings(text), () => '1')
  let words = 0
  for (const segment of segmenter.segment(plain)) if (segment.isWordLike) words += 1
  return words
}

function withoutHeadings(text: RichText): RichText {
  return text.filter((block) => block.type !== 'heading')
}
