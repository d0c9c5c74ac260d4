import type { ChartBlock } from '../../src/document/plan-document.ts'
import { drawn, parts } from '../charts/sample-charts.ts'
import { cell, table } from './sample-blocks.ts'

/** A chart of two lines, one with a gap, whose numbers are not printed as a table. */
export const sampleChart: ChartBlock = {
  type: 'chart',
  id: 'nu-figuur-1',
  label: 'Figuur 3.1',
  caption: 'Het bereik groeit',
  source: 'zie [1]',
  alt: 'Lijndiagram van bereik en doel.',
  values: 'Bereik: 2025 76%; 2026 ontbreekt.',
  drawing: drawn('line', {
    kind: 'procent',
    values: { Bereik: parts({ 2025: 0.76, 2026: null, 2027: 0.8 }), Doel: parts({ 2025: 0.8, 2027: 0.9 }) },
  }),
  numbers: table({
    id: 'nu-figuur-1-cijfers',
    label: '',
    caption: 'De cijfers bij figuur 3.1',
    columns: [0.5, 0.5],
    rows: [
      [cell(0, 'Cijfer', { header: true }), cell(1, '2025', { header: true })],
      [cell(0, 'Bereik', { header: true }), cell(1, '76%')],
    ],
  }),
}
