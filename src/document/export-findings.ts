import { isKnown } from '../figures/format-figure.ts'
import type { Plan, PlanChapter, PlanSection } from '../plan/plan.ts'
import { hasContent } from '../richtext/has-content.ts'
import type { RichTable } from '../richtext/richtext.ts'
import { type RichNode, walkText } from '../richtext/walk-text.ts'
import { selectSections, type Selection } from './select-sections.ts'

/** What stands in the way of a document that everybody can use; it never stops an export. */
export type ExportFindingCode = 'figure-missing' | 'image-undescribed' | 'table-without-header' | 'section-empty'

/** The spot in the text where a finding is. */
export interface ExportFindingPlace {
  readonly chapter: string
  readonly section: string
  /** Which figure, image or table of the section, counted from 0; null for the section as a whole. */
  readonly nth: number | null
}

/** Something to look at before a plan leaves the app. */
export interface ExportFinding {
  readonly code: ExportFindingCode
  readonly place: ExportFindingPlace
  /** Id of the figure, caption of the image or table, title of the section; may be empty. */
  readonly name: string
  /** How often it occurs: a missing figure is one finding with its first place. */
  readonly times: number
}

/** What is found in the chapters that are chosen, in reading order: in printed text, and the sections without text. */
export function exportFindings(plan: Plan, selection: Selection): readonly ExportFinding[] {
  const chosen = selectSections(plan, { chapters: selection.chapters, emptySections: true })
  const found = chosen.flatMap(({ chapter, sections }) =>
    sections.flatMap((section) => findingsIn(plan, chapter, section)),
  )
  return withFiguresOnce(found)
}

function findingsIn(plan: Plan, chapter: PlanChapter, section: PlanSection): readonly ExportFinding[] {
  const text = plan.texts[section.id] ?? []
  const at = (nth: number | null) => ({ chapter: chapter.id, section: section.id, nth })
  if (!hasContent(text)) return [{ code: 'section-empty', place: at(null), name: section.title, times: 1 }]
  const seen = new Map<RichNode['type'], number>()
  const findings: ExportFinding[] = []
  walkText(text, (node) => {
    const nth = seen.get(node.type) ?? 0
    seen.set(node.type, nth + 1)
    const found = lookAt(node, plan)
    if (found) findings.push({ ...found, place: at(nth), times: 1 })
    // A chart or table has no address of its own: the way leads to its section.
    for (const figure of missingIn(node, plan))
      findings.push({ code: 'figure-missing', name: figure, place: at(null), times: 1 })
  })
  return findings
}

/** The figures of a chart or table of figures that are not known. */
function missingIn(node: RichNode, plan: Plan): readonly string[] {
  if (node.type !== 'chart' && node.type !== 'figureTable') return []
  return node.attrs.figures.filter((figure) => !isFilledIn(plan, figure))
}

function isFilledIn({ figures }: Plan, id: string): boolean {
  return Object.hasOwn(figures, id) && isKnown(figures[id])
}

function lookAt(node: RichNode, plan: Plan): Pick<ExportFinding, 'code' | 'name'> | null {
  if (node.type === 'figureReference') {
    const { figure } = node.attrs
    return isFilledIn(plan, figure) ? null : { code: 'figure-missing', name: figure }
  }
  if (node.type === 'image') {
    const { alt, decorative, caption } = node.attrs
    return decorative || alt.trim() !== '' ? null : { code: 'image-undescribed', name: caption.trim() }
  }
  if (node.type !== 'table' || hasHeaderRow(node)) return null
  return { code: 'table-without-header', name: node.attrs.caption.trim() }
}

/** A head with nothing below it heads nothing. */
function hasHeaderRow({ content: [first, ...others] }: RichTable): boolean {
  return others.length > 0 && first?.content.every(({ type }) => type === 'tableHeader') === true
}

function withFiguresOnce(findings: readonly ExportFinding[]): readonly ExportFinding[] {
  const times = new Map<string, number>()
  for (const { code, name } of findings) {
    if (code === 'figure-missing') times.set(name, (times.get(name) ?? 0) + 1)
  }
  const seen = new Set<string>()
  return findings.flatMap((finding) => {
    if (finding.code !== 'figure-missing') return [finding]
    if (seen.has(finding.name)) return []
    seen.add(finding.name)
    return [{ ...finding, times: times.get(finding.name) ?? 1 }]
  })
}
