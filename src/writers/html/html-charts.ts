import { svgElements, svgSize } from '../../charts/chart-svg.ts'
import type { ChartBlock, TableBlock } from '../../document/plan-document.ts'
import { printedSource } from '../printed-source.ts'
import { captionHtml } from './html-captions.ts'
import type { HtmlState } from './html-state.ts'
import { tableHtml } from './html-tables.ts'
import { element, type Html, text } from './html-tags.ts'

/** A chart as a drawing in the page, with what it shows in words, and its numbers to open where no table follows. */
export function chartHtml(block: ChartBlock, state: HtmlState): Html {
  const caption = captionHtml(block)
  const id = state.ids.block(block.id)
  const source = block.source
    ? [element('p', { class: 'source' }, text(printedSource(block.source, state.labels.source)))]
    : []
  return element('figure', { id, class: 'chart' }, [
    ...(caption ? [element('figcaption', {}, caption)] : []),
    drawingHtml(block, id),
    ...source,
    ...(block.numbers ? [numbersHtml(block.numbers, state)] : []),
  ])
}

function drawingHtml({ alt, drawing }: ChartBlock, id: string): Html {
  const marks = svgElements(drawing).map(({ name, attributes, text: words }) =>
    element(name, attributes, words === undefined ? [] : text(words)),
  )
  const said = element('title', { id: `${id}--alt` }, text(alt))
  const named = { 'aria-labelledby': `${id}--alt` }
  const svg = element('svg', { ...svgSize(drawing), role: 'img', ...named }, [said, ...marks])
  // On a telephone it scrolls rather than have letters that nobody can read.
  return element('div', { class: 'scroll', tabindex: 0, role: 'group', ...named }, svg)
}

function numbersHtml(numbers: TableBlock, state: HtmlState): Html {
  const summary = element('summary', {}, text(numbers.caption))
  return element('details', {}, [summary, tableHtml({ ...numbers, id: '', caption: '' }, state)])
}
