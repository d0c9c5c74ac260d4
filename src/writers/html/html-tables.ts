import type { TableBlock } from '../../document/plan-document.ts'
import { captionHtml, sourceText } from './html-captions.ts'
import type { HtmlState } from './html-state.ts'
import { bodyGroups, columnGroups, headRows, type TablePlace } from './html-table-rows.ts'
import { element, type Html, text } from './html-tags.ts'

/** Up to so many columns a table is as wide as the text; up to the second number it uses the margin as well. */
const columnsInText = 3
const columnsInMargin = 6

/** A table of more rows may run over pages of paper; on a screen its head stays in sight unless it has more columns than this. */
const rowsOfShort = 20
const columnsOfLong = 7

/** Tables of so many columns or more have the same least width, below which they scroll within their place. */
const mostColumnClasses = 12

/** A table with its caption above and its source below, in a place of its own that scrolls when the screen is narrow. */
export function tableHtml(block: TableBlock, state: HtmlState): Html {
  const source = block.source
    ? [element('p', { class: 'source' }, text(sourceText(block.source, state.labels.source)))]
    : []
  const attributes = { class: tableClasses(block).join(' '), id: block.id === '' ? null : state.ids.block(block.id) }
  return element('div', attributes, [...(block.rows.length > 0 ? [scrollPlace(block, state)] : []), ...source])
}

function tableClasses({ columns, rows, headerRows, landscape }: TableBlock): readonly string[] {
  const isShort = rows.length - headerRows <= rowsOfShort
  const isFixed = !landscape && columns.length <= columnsOfLong
  const isWidest = landscape || columns.length > columnsInMargin
  return [
    'table',
    ...(isWidest ? ['widest'] : columns.length > columnsInText ? ['wide'] : []),
    ...(landscape ? ['landscape'] : []),
    ...(isShort ? ['short'] : isFixed ? ['long'] : []),
  ]
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
