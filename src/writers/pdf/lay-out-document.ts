import type { DocumentChapter, PlanDocument } from '../../document/plan-document.ts'
import { chapterItems } from './chapters.ts'
import { coverNodes } from './cover.ts'
import type { FinishedPage } from './draw-pages.ts'
import type { FlowItem } from './flow.ts'
import { aboutItems, contentsItems } from './front-matter.ts'
import { openFurniture } from './furniture.ts'
import type { Kit } from './kit.ts'
import { openOutline } from './outline.ts'
import { type LayoutMemory, openLayoutMemory } from './layout-memory.ts'
import { landscape, portrait } from './page-geometry.ts'
import { type FlowPage, paginate } from './paginate.ts'
import type { OpenFont, PdfFonts } from './pdf-fonts.ts'
import type { PdfNode } from './tree.ts'
import { typeScale } from './type-scale.ts'

/** The document on pages, before anything is drawn. */
export interface LaidOutDocument {
  /** The cover first. */
  readonly pages: readonly FinishedPage[]
  /** Page of each chapter, section, table and image by its id, counted as a PDF reader does. */
  readonly pageNumbers: ReadonlyMap<string, number>
  /** What each page belongs to, "Hoofdstuk 4  Voorschoolse educatie"; empty for the cover. */
  readonly pageNames: readonly string[]
  /** Every font that a text was set in. */
  readonly fonts: Iterable<OpenFont>
}

/** `onProgress` hears the share of the layout that is done, from 0 to 1. */
export interface LayoutOptions {
  readonly fonts: PdfFonts
  /** Of an earlier layout in the same fonts: chapters that did not change are taken from it. */
  readonly memory?: LayoutMemory
  readonly onProgress?: (share: number) => void
}

/** Pages that belong together, with the name in their footer. */
interface Part {
  readonly name: string
  readonly pages: readonly FlowPage[]
}

function targetsOf(document: PlanDocument): ReadonlySet<string> {
  return new Set(
    document.chapters.flatMap((chapter) => [
      chapter.id,
      ...chapter.sections.flatMap((section) => [
        section.id,
        ...section.blocks.flatMap((block) => ('id' in block && block.id !== '' ? [block.id] : [])),
      ]),
    ]),
  )
}

function footerName(document: PlanDocument, chapter: DocumentChapter): string {
  const word = chapter.kind === 'bijlage' ? document.labels.annex : document.labels.chapter
  return `${word} ${chapter.number}\u00a0 ${chapter.title}`
}

function layOutChapters(kit: Kit, document: PlanDocument, options: LayoutOptions): readonly Part[] {
  return document.chapters.map((chapter, index) => {
    const layOut = () => paginate(chapterItems(kit, chapter))
    const pages = options.memory ? options.memory.chapterPages(kit, chapter, layOut) : layOut()
    options.onProgress?.((index + 1) / document.chapters.length)
    return { name: footerName(document, chapter), pages }
  })
}

/** Pages of all ids, when the first part begins on page `first`. */
function numberPages(parts: readonly Part[], first: number): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const pages = parts.flatMap((part) => part.pages)
  for (const [index, page] of pages.entries()) {
    for (const { id } of page.items) if (id !== undefined && !numbers.has(id)) numbers.set(id, first + index)
  }
  return numbers
}

/** Cover, "Over dit document" and contents come before the chapters, but are made after them: they need the pages. */
function frontParts(kit: Kit, document: PlanDocument, chapters: readonly Part[]): readonly Part[] {
  const about: Part = { name: document.labels.about, pages: paginate(aboutItems(kit, document)) }
  const empty = paginate(contentsItems(kit, document, () => undefined))
  const numbers = numberPages(chapters, 1 + about.pages.length + empty.length + 1)
  const pages = paginate(contentsItems(kit, document, (id) => numbers.get(id)))
  return [about, { name: document.labels.contents, pages }]
}

function marked(item: FlowItem, outline: ReturnType<typeof openOutline>): PdfNode {
  const { node, id, bookmark } = item
  const own = { ...(id === undefined ? {} : { id }), ...(bookmark ? { bookmark: outline(bookmark) } : {}) }
  return { ...node, props: { ...node.props, ...own } }
}

function finish(kit: Kit, document: PlanDocument, parts: readonly Part[]): readonly FinishedPage[] {
  const furniture = openFurniture(kit, document)
  const outline = openOutline()
  const total = 1 + parts.reduce((sum, part) => sum + part.pages.length, 0)
  const cover: FinishedPage = { ...portrait, nodes: coverNodes(kit, document) }
  const flowing = parts.flatMap(({ name, pages }) => pages.map((page) => ({ name, page })))
  const pages = flowing.map(({ name, page }, index): FinishedPage => {
    const { width, height } = page.landscape ? landscape : portrait
    const foot = furniture({ name, page: index + 2, pages: total, landscape: page.landscape })
    return { width, height, nodes: [...page.items.map((item) => marked(item, outline)), ...foot] }
  })
  return [cover, ...pages]
}

/**
 * Sets the document on pages. Chapters are laid out one by one; page numbers are filled in afterwards. Throws a RangeError
 * when a font file that `fontFilesFor` names was not given.
 */
export function layOutDocument(document: PlanDocument, options: LayoutOptions): LaidOutDocument {
  const { book, set } = options.memory ?? openLayoutMemory(options.fonts)
  const { look, labels } = document
  const kit: Kit = { set, type: typeScale(look), look, labels, targets: targetsOf(document) }
  const chapters = layOutChapters(kit, document, options)
  const parts = [...frontParts(kit, document, chapters), ...chapters]
  return {
    pages: finish(kit, document, parts),
    pageNumbers: numberPages(parts, 2),
    pageNames: ['', ...parts.flatMap(({ name, pages }) => pages.map(() => name))],
    fonts: book.opened(),
  }
}
