import type { TableBlock } from '../../document/plan-document.ts'
import { captionHtml, sourceText } from './html-captions.ts'
import type { HtmlState } from './html-state.ts'
import { bodyGroups, columnGroups, headRows, type TablePlace } from './html-table-rows.ts'
import { element, type Html, text } from './html-tags.ts'

/** A table of at most so many columns is as wide as the text. */
const columnsInText = 3

/** Tables of so many columns or more have the same least width, below which they scroll within their place. */
const mostColumnClasses = 12

/** A table with its caption above and its source below, in a place of its own that scrolls when the screen is narrow. */
export function tableHtml(block: TableBlock, state: HtmlState): Html {
  const id = block.id === '' ? null : state.ids.block(block.id)
  const wide = block.columns.length > columnsInText || block.landscape
  const kind = ['table', wide ? 'wide' : '', block.landscape ? 'landscape' : ''].filter((name) => name !== '')
  const source = block.source
    ? [element('p', { class: 'source' }, text(sourceText(block.source, state.labels.source)))]
    : []
  return element('div', { class: kind.join(' '), id }, [
    ...(block.rows.length > 0 ? [scrollPlace(block, state)] : []),
    ...source,
  ])
}

/** The name of the place is its caption; without one of its own it is no landmark and has the heading above it as name. */
function scrollPlace(block: TableBlock, state: HtmlState): Html {
  const words = `${block.label} ${block.caption}`.trim()
  const caption = captionHtml(block)
  state.captions += 1
  const captionId = `doc--caption-${state.captions}`
  const isLandmark = caption !== null && !state.regions.has(words)
  state.regions.add(words)
  const name = { class: 'scroll', tabindex: 0, 'aria-labelledby': caption ? captionId : state.heading || null }
  const captioned = caption ? element('caption', { id: captionId }, element('span', {}, caption)) : null
  const table = dataTable(block, captioned, state)
  return isLandmark ? element('section', name, table) : element('div', { ...name, role: 'group' }, table)
}

function dataTable(block: TableBlock, caption: Html | null, state: HtmlState): Html {
  const place: TablePlace = { block, state, afterNumbers: textAfterNumbers(block) }
  const columns = Math.min(block.columns.length, mostColumnClasses)
  return element('table', { class: `columns-${columns}` }, [
    ...(caption ? [caption] : []),
    ...columnGroups(place),
    ...(block.headerRows > 0 ? [element('thead', {}, headRows(place))] : []),
    ...bodyGroups(place),
  ])
}

/** Columns of text that come after a column of numbers. */
function textAfterNumbers(block: TableBlock): ReadonlySet<number> {
  const cells = block.rows.slice(block.headerRows).flat()
  const numbers = block.columns.map((_, column) => {
    const own = cells.filter((cell) => cell.column === column && cell.colspan === 1)
    return own.filter((cell) => cell.align === 'right').length * 2 > own.length
  })
  return new Set(numbers.flatMap((isNumber, column) => (!isNumber && numbers[column - 1] ? [column] : [])))
}
