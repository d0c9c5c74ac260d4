import type { ListBlock, ParagraphBlock } from '../../document/plan-document.ts'
import { inlineHtml } from './html-inlines.ts'
import type { HtmlState } from './html-state.ts'
import { element, type Html, join } from './html-tags.ts'

/** A paragraph. */
export function paragraphHtml({ content }: ParagraphBlock, state: HtmlState): Html {
  return element('p', {}, inlineHtml(content, state))
}

/** A list with the lists in it. */
export function listHtml({ ordered, start, items }: ListBlock, state: HtmlState): Html {
  const entries = items.map(({ blocks }) => element('li', {}, itemHtml(blocks, state)))
  return ordered ? element('ol', { start: start === 1 ? null : start }, entries) : element('ul', {}, entries)
}

/** Paragraphs and lists after one another. */
export function flowHtml(blocks: readonly (ParagraphBlock | ListBlock)[], state: HtmlState): Html {
  return join(blocks.map((block) => (block.type === 'list' ? listHtml(block, state) : paragraphHtml(block, state))))
}

/** The same, but a first paragraph stands bare, as in a list item or a cell with one line of text. */
export function itemHtml(blocks: readonly (ParagraphBlock | ListBlock)[], state: HtmlState): Html {
  const [first, ...rest] = blocks
  const isPlain = first?.type === 'paragraph' && rest.every((block) => block.type === 'list')
  if (!isPlain) return flowHtml(blocks, state)
  return join([inlineHtml(first.content, state), flowHtml(rest, state)])
}
