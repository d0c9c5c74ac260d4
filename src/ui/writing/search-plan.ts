import type { Node as PmNode } from '@tiptap/pm/model'
import { findInPage, type Found } from '../../editor/search-marks.ts'
import type { Plan, PlanSection } from '../../plan/plan.ts'
import { childrenOf, type RichNode } from '../../richtext/walk-text.ts'

/** What is searched. */
export interface SearchAsk {
  readonly query: string
  /** Whether capitals must be equal. */
  readonly capitals: boolean
}

/** One place in the plan where the searched words stand. */
export interface PlanHit {
  readonly chapter: string
  readonly section: string
  /** Which hit of its section, counted from 0; this finds it again in the page. */
  readonly nth: number
  /** Some text around it, cut at words where possible. */
  readonly before: string
  readonly hit: string
  readonly after: string
}

export interface SearchedPlan {
  readonly plan: Pick<Plan, 'chapters' | 'texts'>
  /** The page of a chapter as it stands on the screen, or null when the chapter was not opened yet. */
  readonly pageOf: (chapter: string) => PmNode | null
  /** Sections whose text cannot be changed; they are not searched. */
  readonly locked: readonly string[]
}

/** Stands for a figure or a line break, as `findInPage` reads them. */
const atom = '\uFFFC'
/** Characters shown at either side of a hit. */
const around = 40

/** Every hit in the plan, in the order in which it is read. Sections that are left out are not searched. */
export function searchPlan({ plan, pageOf, locked }: SearchedPlan, ask: SearchAsk): readonly PlanHit[] {
  if (!ask.query) return []
  const skipped = new Set(locked)
  return plan.chapters.flatMap((chapter) => {
    const page = pageOf(chapter.id)
    const lines = page ? pageLines(page) : storedLines(chapter.sections, plan.texts)
    return hitsIn(
      lines.filter((line) => !skipped.has(line.section)),
      ask,
      chapter.id,
    )
  })
}

/** The places of the searched words in a page. */
export function hitsInPage(page: PmNode, { query, capitals }: SearchAsk): readonly Found[] {
  return findInPage(page, query, capitals)
}

/** Places of these hits in their page; those that the text does not hold any more are left out. */
export function placesInPage(page: PmNode, hits: readonly PlanHit[], ask: SearchAsk): readonly Found[] {
  const inSection = bySection(hitsInPage(page, ask))
  return hits.flatMap((hit) => {
    const found = inSection.get(hit.section)?.[hit.nth]
    return found && isStill(page, found, ask) ? [found] : []
  })
}

/** A letter whose small form is longer than itself would shift what follows: then nothing is touched. */
function isStill(page: PmNode, { from, to }: Found, { query, capitals }: SearchAsk): boolean {
  const text = textAt(page, from, to)
  return capitals ? text === query : lower(text) === lower(query)
}

/** Whether two hits are the same place. */
export function isSameHit(one: PlanHit | undefined, other: PlanHit | undefined): boolean {
  return one?.section === other?.section && one?.nth === other?.nth
}

/** What stands in each section, in the order in which the sections first come up. */
export function bySection<Item extends { readonly section: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const sections = new Map<string, Item[]>()
  for (const item of items) {
    const known = sections.get(item.section)
    if (known) known.push(item)
    else sections.set(item.section, [item])
  }
  return sections
}

interface Line {
  readonly section: string
  readonly text: string
}

function pageLines(page: PmNode): readonly Line[] {
  const lines: Line[] = []
  page.forEach((section) => {
    section.descendants((node) => {
      if (node.isTextblock) lines.push({ section: String(section.attrs['id']), text: blockText(node) })
      return !node.isTextblock
    })
  })
  return lines
}

function storedLines(sections: readonly PlanSection[], texts: Plan['texts']): readonly Line[] {
  return sections
    .filter((section) => !section.leftOut)
    .flatMap(({ id, title }) => [title, ...textLines(texts[id] ?? [])].map((text) => ({ section: id, text })))
}

function textLines(nodes: readonly RichNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading'
      ? [(node.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : atom)).join('')]
      : textLines(childrenOf(node)),
  )
}

function hitsIn(lines: readonly Line[], ask: SearchAsk, chapter: string): readonly PlanHit[] {
  const counts = new Map<string, number>()
  return lines.flatMap(({ section, text }) =>
    startsIn(text, ask).map((start) => {
      const nth = counts.get(section) ?? 0
      counts.set(section, nth + 1)
      return { chapter, section, nth, ...context(text, start, start + ask.query.length) }
    }),
  )
}

function startsIn(text: string, { query, capitals }: SearchAsk): readonly number[] {
  const [within, wanted] = [lower(text), lower(query)]
  const starts: number[] = []
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
    if (!capitals || text.startsWith(query, at)) starts.push(at)
  }
  return starts
}

function context(text: string, start: number, end: number): Pick<PlanHit, 'before' | 'hit' | 'after'> {
  const before = shown(text.slice(Math.max(0, start - around), start))
  const after = shown(text.slice(end, end + around))
  return {
    before: start > around ? `…${before.replace(/^\S*\s/, '')}` : before,
    hit: text.slice(start, end),
    after: end + around < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  }
}

function shown(text: string): string {
  return text.replaceAll(atom, '…')
}

function blockText(node: PmNode): string {
  return node.textBetween(0, node.content.size, undefined, atom)
}

function textAt(page: PmNode, from: number, to: number): string {
  return page.textBetween(from, to, undefined, atom)
}

function lower(text: string): string {
  return text.toLocaleLowerCase('nl')
}
