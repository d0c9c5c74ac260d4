import type { PlanDocument } from '../../document/plan-document.ts'

/** Whether a document has a chart, so that nothing is loaded for one that has none. */
export function hasCharts({ chapters }: Pick<PlanDocument, 'chapters'>): boolean {
  return chapters.some(({ sections }) => sections.some(({ blocks }) => blocks.some(({ type }) => type === 'chart')))
}
