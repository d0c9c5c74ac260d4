import type {
  Block,
  DefinitionsBlock,
  Handlers,
  HeadingBlock,
  Inline,
  ParagraphBlock,
  QuoteBlock,
} from '../../document/plan-document.ts'
import { boxHtml, guidanceHtml } from './html-boxes.ts'
import { chartHtml } from './html-charts.ts'
import { listHtml, paragraphHtml } from './html-flow.ts'
import { imageHtml } from './html-images.ts'
import { inlineHtml } from './html-inlines.ts'
import { handled, type HtmlState } from './html-state.ts'
import { tableHtml } from './html-tables.ts'
import { element, type Html, join, text } from './html-tags.ts'

const handlers: Handlers<Block, HtmlState, Html> = {
  paragraph: (node, state) => paragraphHtml(node, state),
  lead: (node, state) => element('p', { class: 'lead' }, inlineHtml(node.content, state)),
  heading: (node, state) => headingHtml(node, state),
  list: (node, state) => listHtml(node, state),
  quote: (node, state) => quoteHtml(node, state),
  box: (node, state) => boxHtml(node, state),
  table: (node, state) => tableHtml(node, state),
  image: (node, state) => imageHtml(node, state),
  chart: (node, state) => chartHtml(node, state),
  guidance: (node, state) => guidanceHtml(node, state),
  definitions: (node, state) => definitionsHtml(node, state),
  'page-break': () => element('div', { class: 'page-break' }),
}

/** The blocks of a section. */
export function blocksHtml(blocks: readonly Block[], state: HtmlState): Html {
  return join(
    blocks.map((block) => handled(handlers, block, state)),
    '\n',
  )
}

/** Below the heading of its section, or of its chapter where the section has none: no rank is skipped. */
function headingHtml({ level, content }: HeadingBlock, state: HtmlState): Html {
  const isDeep = level === 4 && state.hasHeading
  state.hasHeading ||= level === 3
  const rank = state.rank + (isDeep ? 2 : 1)
  return element(`h${rank}`, { class: `heading-${level}` }, inlineHtml(content, state))
}

function quoteHtml({ paragraphs, source }: QuoteBlock, state: HtmlState): Html {
  const quoted = withMarks(paragraphs).map((paragraph) => paragraphHtml(paragraph, state))
  return element('figure', { class: 'quote' }, [
    element('blockquote', {}, quoted),
    ...(source ? [element('figcaption', {}, text(source))] : []),
  ])
}

/** In quotation marks, unless the writer typed them. */
function withMarks(paragraphs: readonly ParagraphBlock[]): readonly ParagraphBlock[] {
  const first = paragraphs[0]?.content[0]
  if (first?.type === 'text' && /^[‘'"“„]/.test(first.text)) return paragraphs
  const mark = (words: string): Inline => ({ type: 'text', text: words })
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    content: [
      ...(index === 0 ? [mark('‘')] : []),
      ...paragraph.content,
      ...(index === paragraphs.length - 1 ? [mark('’')] : []),
    ],
  }))
}

function definitionsHtml({ items }: DefinitionsBlock, state: HtmlState): Html {
  if (items.length === 0) return join([])
  const pairs = items.map(({ term, meaning }) =>
    element('div', {}, [element('dt', {}, text(term)), element('dd', {}, inlineHtml(meaning, state))]),
  )
  return element('dl', {}, pairs)
}
