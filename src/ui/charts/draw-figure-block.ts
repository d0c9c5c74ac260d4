import { type SvgElement, svgElements, svgSize } from '../../charts/chart-svg.ts'
import type { RichChart, RichFigureTable } from '../../richtext/richtext.ts'
import { chartDialogWords as words } from '../../words/chart-dialog-words.ts'
import { editorWords } from '../../words/editor-words.ts'
import { type ChartScene, screenChart } from './screen-chart.ts'
import { gridOfChart, gridOfFigures, type ScreenGrid } from './screen-grid.ts'
import '../styles/charts.css'

const svgSpace = 'http://www.w3.org/2000/svg'

/** Draws a chart or a table of figures in the text, with its caption above it and its numbers below. */
export function drawFigureBlock(
  element: HTMLElement,
  kind: 'chart' | 'figureTable',
  { attrs, scene }: { readonly attrs: object; readonly scene: ChartScene },
): void {
  // The schema of the page and RichText hold the same attributes.
  const parts =
    kind === 'chart' ? chartParts(attrs as RichChart['attrs'], scene) : tableParts(attrs as TableAttributes, scene)
  element.replaceChildren(...parts)
}

type TableAttributes = RichFigureTable['attrs']

function chartParts(attrs: RichChart['attrs'], scene: ChartScene): readonly Element[] {
  const { data, drawing, madeAlt } = screenChart(attrs, scene)
  const caption = captionElement('picture-label', editorWords.picture, attrs.caption)
  if (!drawing) {
    const grid = data.series.length > 0 ? [tableElement(gridOfChart(data, attrs.figures, scene.set))] : []
    return [...caption, note(words.problems[data.problem ?? 'no-figures']), ...grid]
  }
  const svg = svgElement('svg', {
    ...svgSize(drawing),
    class: 'chart-drawing',
    role: 'img',
    'aria-label': attrs.alt || madeAlt,
  })
  svg.append(...svgElements(drawing).map(markElement))
  const shown = attrs.numbers === 'hidden' ? [] : [tableElement(gridOfChart(data, attrs.figures, scene.set))]
  const unfit = data.unfit.map((id) => scene.set.definitions.get(id)?.name ?? id)
  return [
    ...caption,
    svg,
    ...shown,
    ...(unfit.length > 0 ? [note(words.unfit(unfit, attrs.numbers !== 'hidden'))] : []),
  ]
}

function tableParts(attrs: TableAttributes, { set }: ChartScene): readonly Element[] {
  const { caption, figures } = attrs
  const body = figures.length > 0 ? tableElement(gridOfFigures(attrs, set)) : note(words.problems['no-figures'])
  return [...captionElement('tbl-label', editorWords.table, caption), body]
}

/** The number behind the word comes from the style sheet, as it does for images and tables. */
function captionElement(labelClass: string, word: string, caption: string): readonly Element[] {
  if (caption === '') return []
  const line = document.createElement('p')
  const label = document.createElement('b')
  line.className = 'chart-caption'
  label.className = labelClass
  label.textContent = `${word} `
  line.append(label, caption)
  return [line]
}

function note(sentence: string): Element {
  const line = document.createElement('p')
  line.className = 'picture-note'
  line.textContent = sentence
  return line
}

function tableElement([head = [], ...rows]: ScreenGrid): Element {
  const table = document.createElement('table')
  table.className = 'chart-numbers'
  table.createTHead().append(rowElement(head, 'col'))
  table.createTBody().append(...rows.map((row) => rowElement(row, 'row')))
  return table
}

function rowElement(cells: readonly string[], scope: 'col' | 'row'): Element {
  const row = document.createElement('tr')
  for (const [index, text] of cells.entries()) {
    const isHead = scope === 'col' || index === 0
    const cell = document.createElement(isHead ? 'th' : 'td')
    if (isHead) cell.setAttribute('scope', scope)
    cell.textContent = text
    row.append(cell)
  }
  return row
}

function markElement({ name, attributes, text }: SvgElement): Element {
  const mark = svgElement(name, attributes)
  if (text !== undefined) mark.textContent = text
  return mark
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(svgSpace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
