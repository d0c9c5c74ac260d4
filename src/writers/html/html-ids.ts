import type { Block, DocumentChapter, Inline, PlanDocument, TableBlock } from '../../document/plan-document.ts'

/**
 * Ids in the page. A section, chapter, table or image has its own id, so that an address with `#` and that id stays right;
 * where two kinds share one, the section keeps it, then the chapter.
 */
export interface HtmlIds {
  readonly chapter: (id: string) => string
  readonly section: (id: string) => string
  readonly block: (id: string) => string
  /** Where an internal link to an id goes, or undefined when that is not in the document. */
  readonly link: (id: string) => string | undefined
}

/** Ids of the page itself. Ids of a plan never begin like this. */
export const pageIds = { about: 'doc--about', text: 'doc--text' } as const

/** Gives every chapter, section, table and image of a document its id. */
export function htmlIds({ chapters }: Pick<PlanDocument, 'chapters'>): HtmlIds {
  const taken = new Set<string>(Object.values(pageIds))
  const sections = chapters.flatMap((chapter) => chapter.sections)
  const named = (ids: readonly string[]) => new Map(ids.map((id) => [id, freeId(id, taken)]))
  const sectionIds = named(sections.map(({ id }) => id))
  const chapterIds = named(chapters.map(({ id }) => id))
  const blockIds = named(sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('id' in block ? [block.id] : []))))
  return {
    chapter: (id) => chapterIds.get(id) ?? '',
    section: (id) => sectionIds.get(id) ?? '',
    block: (id) => blockIds.get(id) ?? '',
    link: (id) => sectionIds.get(id) ?? chapterIds.get(id) ?? blockIds.get(id),
  }
}

function freeId(id: string, taken: Set<string>): string {
  const base = id.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^(?!\p{L})/u, 'x')
  let free = base
  for (let count = 2; taken.has(free); count += 1) free = `${base}--${count}`
  taken.add(free)
  return free
}

/** Rows of a list of sources by the id of their table and the number in their first cell; a value is the id of the row. */
export type SourceRows = ReadonlyMap<string, string>

/** Finds the row that each source number of a document refers to. */
export function sourceRows({ chapters }: Pick<PlanDocument, 'chapters'>, ids: HtmlIds): SourceRows {
  const blocks = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  const targets = new Set(sourceTargets(chapters))
  const tables = blocks.filter((block): block is TableBlock => block.type === 'table' && targets.has(`#${block.id}`))
  return new Map(
    tables.flatMap((table) =>
      table.rows.slice(table.headerRows).flatMap(([first]): [string, string][] => {
        const number = first?.column === 0 ? cellText(first.blocks) : ''
        return /^\d+$/.test(number) ? [[sourceKey(`#${table.id}`, number), `${ids.block(table.id)}-${number}`]] : []
      }),
    ),
  )
}

/** Key of a row: what a source number says, and the table that it links to. */
export function sourceKey(href: string, number: string): string {
  return `${href} ${number.replace(/\D/g, '')}`
}

/** Every address in any text of the chapters that a source number links to. */
function sourceTargets(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(sourceTargets)
  if (part === null || typeof part !== 'object' || part instanceof Uint8Array) return []
  const node = part as Partial<Inline> | Partial<DocumentChapter>
  if ('type' in node && node.type === 'source-number') return [(node as { readonly href: string }).href]
  return Object.values(part).flatMap(sourceTargets)
}

function cellText(blocks: readonly Block[]): string {
  const [block] = blocks
  if (block?.type !== 'paragraph') return ''
  return block.content.map((inline) => ('text' in inline ? inline.text : '')).join('')
}
