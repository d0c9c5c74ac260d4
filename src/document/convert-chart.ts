import { chartColours } from '../charts/chart-colours.ts'
import type { ChartData } from '../charts/chart-data.ts'
import { gatherChart } from '../charts/gather-chart.ts'
import { chartWidth, layOutChart } from '../charts/lay-out-chart.ts'
import type { RichChart } from '../richtext/richtext.ts'
import type { Place } from './conversion.ts'
import { sourceLine } from './convert-table.ts'
import { listTable } from './figure-table.ts'
import { chartTable, type NumberTable } from './number-table.ts'
import type { Block, ChartBlock, TableBlock } from './plan-document.ts'
import { typeset } from './typography.ts'

/**
 * A chart, with its numbers in a table below it unless the writer hides them. What cannot be drawn is printed as the
 * table alone; without figures only the caption stands there.
 */
export function convertChart(node: RichChart, place: Place): readonly Block[] {
  const { conversion } = place
  const { kind, figures, numbers = 'shown' } = node.attrs
  const named = captionOf(node, place)
  if (figures.length === 0)
    return named.caption === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: named.caption }] }]
  const data = gatherChart(kind, figures, conversion)
  const { charts } = conversion.words
  const drawing = layOutChart(data, { width: chartWidth, colours: chartColours(conversion.look), words: charts })
  const table = numbersOf(data, figures, { ...place, kind: 'table' })
  const source = sourceLine('', figures, place)
  if (!drawing) return [{ type: 'table', ...named, source, ...table }]
  const below: TableBlock = {
    type: 'table',
    id: `${named.id}-cijfers`,
    label: '',
    caption: charts.numbersOf(named.label),
    source: '',
    ...table,
  }
  const alt = [node.attrs.alt.trim() || charts.alt(data), ...(numbers === 'shown' ? [charts.seeTable] : [])].join(' ')
  const chart: ChartBlock = { type: 'chart', ...named, source, alt, drawing, values: '', numbers: null }
  if (numbers === 'shown') return [chart, below]
  return [{ ...chart, values: charts.values(data), numbers: below }]
}

function captionOf(node: RichChart, { conversion }: Place): Pick<ChartBlock, 'id' | 'label' | 'caption'> {
  const number = conversion.captions.get(node)
  return {
    id: number?.id ?? '',
    label: number?.number ? conversion.words.imageLabel(number.number) : '',
    caption: typeset(node.attrs.caption.trim()),
  }
}

/** Figures that do not fit in the chart are printed all the same. */
function numbersOf(data: ChartData, figures: readonly string[], place: Place): NumberTable {
  return data.unfit.length > 0 ? listTable(figures, place) : chartTable(data, place)
}
