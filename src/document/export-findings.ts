import { findLooseTexts } from '../plan/loose-texts.ts'
import type { Figure } from '../figures/figure.ts'
import { hasYears, isKnown } from '../figures/format-figure.ts'
import type { Plan, PlanChapter, PlanSection } from '../plan/plan.ts'
import { hasContent } from '../richtext/has-content.ts'
import type { RichFigureReference, RichTable, RichText } from '../richtext/richtext.ts'
import { type RichNode, walkText } from '../richtext/walk-text.ts'
import { selectSections, type Selection } from './select-sections.ts'

/** What stands in the way of a document that everybody can use; it never stops an export. */
export type ExportFindingCode =
  | 'section-locked'
  | 'text-loose'
  | 'figure-missing'
  | 'figure-outdated'
  | 'figure-without-source'
  | 'image-missing'
  | 'image-undescribed'
  | 'table-without-header'
  | 'section-empty'

/** The spot in the text where a finding is. */
export interface ExportFindingPlace {
  /** Empty for a text without a place. */
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
  /** How often it occurs: a figure is one finding with its first place. */
  readonly times: number
}

/** What is known of a plan besides what it holds; without it nothing is found of that kind. */
export interface KnownFacts {
  /** Ids of sections whose text cannot be read and is not printed. */
  readonly locked?: readonly string[]
  /** Ids of figures that are older than they should be. */
  readonly outdated?: ReadonlySet<string>
  /** Images that are there and can be read, by hash. */
  readonly images?: Readonly<Record<string, unknown>>
}

/**
 * What is found in the chapters that are chosen, in reading order: in printed text, and the sections without text. Texts without
 * a place are in no chapter and always found.
 */
export function exportFindings(
  plan: Plan,
  selection: Selection,
  { locked = [], outdated = new Set(), images }: KnownFacts = {},
): readonly ExportFinding[] {
  const known: Known = { plan, outdated, images: images ?? null }
  const chosen = selectSections(plan, { chapters: selection.chapters, emptySections: true })
  const found = chosen.flatMap(({ chapter, sections }) =>
    sections.flatMap((section) =>
      locked.includes(section.id)
        ? [lockedFinding(chapter, section)]
        : findingsIn(plan.texts[section.id] ?? [], { chapter, section, known }),
    ),
  )
  return [...looseFindings(plan), ...withFiguresOnce(found)]
}

function lockedFinding(chapter: PlanChapter, { id, title }: PlanSection): ExportFinding {
  return { code: 'section-locked', place: { chapter: chapter.id, section: id, nth: null }, name: title, times: 1 }
}

function looseFindings(plan: Plan): readonly ExportFinding[] {
  return findLooseTexts(plan).map(({ id, title }) => {
    return { code: 'text-loose', place: { chapter: '', section: id, nth: null }, name: title, times: 1 }
  })
}

interface Printed {
  readonly chapter: PlanChapter
  readonly section: PlanSection
  readonly known: Known
}

type Found = Pick<ExportFinding, 'code' | 'name'>

function findingsIn(text: RichText, { chapter, section, known }: Printed): readonly ExportFinding[] {
  const at = (nth: number | null) => ({ chapter: chapter.id, section: section.id, nth })
  if (!hasContent(text)) return [{ code: 'section-empty', place: at(null), name: section.title, times: 1 }]
  const seen = new Map<RichNode['type'], number>()
  const findings: ExportFinding[] = []
  walkText(text, (node) => {
    const nth = seen.get(node.type) ?? 0
    seen.set(node.type, nth + 1)
    const found = lookAt(node, known)
    if (found) findings.push({ ...found, place: at(nth), times: 1 })
    // A chart or table has no address of its own: the way leads to its section.
    findings.push(...lookAtDrawn(node, known).map((one) => ({ ...one, place: at(null), times: 1 })))
  })
  return findings
}

/** What there is to say about the figures of a chart or table of figures. */
function lookAtDrawn(node: RichNode, known: Known): readonly Found[] {
  if (node.type !== 'chart' && node.type !== 'figureTable') return []
  return node.attrs.figures.flatMap((name) => {
    const found = lookAtFigure(name, known)
    return found ? [found] : []
  })
}

interface Known {
  readonly plan: Plan
  readonly outdated: ReadonlySet<string>
  /** Null when nothing is known of them. */
  readonly images: Readonly<Record<string, unknown>> | null
}

function lookAt(node: RichNode, known: Known): Found | null {
  if (node.type === 'figureReference') return lookAtReference(node, known)
  if (node.type === 'image') {
    const { image, alt, decorative, caption } = node.attrs
    if (known.images && !Object.hasOwn(known.images, image))
      return { code: 'image-missing', name: caption.trim() || alt.trim() }
    return decorative || alt.trim() !== '' ? null : { code: 'image-undescribed', name: caption.trim() }
  }
  if (node.type !== 'table' || hasHeaderRow(node)) return null
  return { code: 'table-without-header', name: node.attrs.caption.trim() }
}

/** A year that the figure does not have is missing as well: nothing can be printed there. */
function lookAtReference({ attrs }: RichFigureReference, known: Known): Found | null {
  const { figure: name, notation } = attrs
  const figure = figureOf(name, known)
  return figure && !hasYears(figure.value, notation) ? { code: 'figure-missing', name } : lookAtFigure(name, known)
}

function lookAtFigure(name: string, known: Known): Found | null {
  const figure = figureOf(name, known)
  if (!isKnown(figure)) return { code: 'figure-missing', name }
  if (known.outdated.has(name)) return { code: 'figure-outdated', name }
  return figure.source.trim() === '' ? { code: 'figure-without-source', name } : null
}

function figureOf(name: string, { plan }: Known): Figure | undefined {
  return Object.hasOwn(plan.figures, name) ? plan.figures[name] : undefined
}

/** A head with nothing below it heads nothing. */
function hasHeaderRow({ content: [first, ...others] }: RichTable): boolean {
  return others.length > 0 && first?.content.every(({ type }) => type === 'tableHeader') === true
}

/** Whether a finding is about a figure, by the id in its name. */
export function isAboutFigure({ code }: Pick<ExportFinding, 'code'>): boolean {
  return code.startsWith('figure-')
}

function withFiguresOnce(findings: readonly ExportFinding[]): readonly ExportFinding[] {
  const times = new Map<string, number>()
  const keyOf = ({ code, name }: ExportFinding) => `${code} ${name}`
  for (const finding of findings) times.set(keyOf(finding), (times.get(keyOf(finding)) ?? 0) + 1)
  const seen = new Set<string>()
  return findings.flatMap((finding) => {
    if (!isAboutFigure(finding)) return [finding]
    const key = keyOf(finding)
    if (seen.has(key)) return []
    seen.add(key)
    return [{ ...finding, times: times.get(key) ?? 1 }]
  })
}
