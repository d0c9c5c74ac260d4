import type { Block, DocumentChapter, Inline, ListBlock, PlanDocument, TableBlock } from '../document/plan-document.ts'
import { MAX_PICTURE_HEIGHT, printedSize } from './printed-picture.ts'

/** What decides how much goes on a page. */
export interface PageMeasure {
  /** Height of the text on a page, in points. */
  readonly height: number
  readonly landscapeHeight: number
  /** Letters on a line and height of a line, as shares of those of our own design. */
  readonly letters: number
  readonly leading: number
}

/** The page of our own design. */
export const ownMeasure: PageMeasure = { height: 678, landscapeHeight: 459, letters: 1, leading: 1 }

/** Headings alone go along to the page of a landscape table. */
const HEADINGS_ONLY = 170
const TEXT: Lines = { perLine: 79, line: 16 }
const INDENTED: Lines = { perLine: 74, line: 16 }
/** Height of the heading above the contents. */
const CONTENTS_HEADING = 42

/**
 * The page on which each chapter and section is likely to begin, for want of a real count: a word
 * processor lays out by itself, so its own number may differ by one or two.
 */
export function estimatePages(document: PlanDocument, measure: PageMeasure = ownMeasure): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  const contents = CONTENTS_HEADING + document.chapters.reduce((sum, chapter) => sum + entriesHeight(chapter), 0)
  const front = 1 + (document.about.length > 0 ? 1 : 0) + Math.max(1, Math.ceil(contents / measure.height))
  document.chapters.reduce((page, chapter) => chapterPages(chapter, { page, used: 0, measure }, pages), front + 1)
  return pages
}

function entriesHeight({ sections }: DocumentChapter): number {
  return 27 + 16 * sections.filter(({ heading }) => heading).length
}

function chapterPages(chapter: DocumentChapter, place: Place, pages: Map<string, number>): number {
  const first = place.page
  place.used = 44 + linesHeight(letters(chapter.lead), { perLine: 52, line: 20 }, place.measure) + 14
  if (!pages.has(chapter.id)) pages.set(chapter.id, first)
  for (const section of chapter.sections) {
    if (place.used > place.measure.height - 80) nextPage(place)
    if (section.heading) place.used += 46
    if (!pages.has(section.id)) pages.set(section.id, place.page)
    for (const block of section.blocks) addBlock(place, block)
  }
  return place.page + 1
}

interface Place {
  page: number
  used: number
  readonly measure: PageMeasure
}

function nextPage(place: Place): void {
  place.page += 1
  place.used = 0
}

function addBlock(place: Place, block: Block): void {
  if (block.type === 'page-break') nextPage(place)
  else if (block.type === 'table' && block.landscape) addLandscape(place, block)
  else addUpright(place, block)
}

function addUpright(place: Place, block: Block): void {
  const { measure } = place
  const height = blockHeight(block, measure)
  const whole = block.type === 'image' || block.type === 'chart' || (block.type === 'table' && block.rows.length <= 20)
  if (whole && place.used + height > measure.height) nextPage(place)
  place.used += height
  while (place.used > measure.height) {
    place.page += 1
    place.used -= measure.height
  }
}

function addLandscape(place: Place, block: TableBlock): void {
  const pages = Math.max(1, Math.ceil(tableHeight(block, place.measure) / place.measure.landscapeHeight))
  place.page += place.used > HEADINGS_ONLY ? pages + 1 : pages
  place.used = 0
}

function blockHeight(block: Block, measure: PageMeasure): number {
  switch (block.type) {
    case 'paragraph':
      return linesHeight(letters(block.content), TEXT, measure) + 8
    case 'lead':
      return linesHeight(letters(block.content), { perLine: 52, line: 20 }, measure) + 14
    case 'heading':
      return 30
    case 'list':
      return listHeight(block, measure)
    case 'quote':
      return block.paragraphs.reduce((sum, { content }) => {
        return sum + linesHeight(letters(content), { perLine: 48, line: 21 }, measure) + 10
      }, 24)
    case 'box':
    case 'guidance':
      return textHeight(block.blocks, measure) + 50
    case 'table':
      return tableHeight(block, measure)
    case 'image':
      return (block.picture ? printedSize(block.picture, MAX_PICTURE_HEIGHT).height : 20) + 36
    case 'chart':
      return block.drawing.height + 48
    case 'definitions':
      return block.items.reduce((sum, { meaning }) => {
        return sum + linesHeight(letters(meaning), { perLine: 78, line: 12.5 }, measure) + 7
      }, 12)
    case 'page-break':
      return 0
  }
}

function textHeight(blocks: ListBlock['items'][number]['blocks'], measure: PageMeasure): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'list') return sum + listHeight(block, measure)
    return sum + linesHeight(letters(block.content), INDENTED, measure) + 4
  }, 0)
}

function listHeight(list: ListBlock, measure: PageMeasure): number {
  return list.items.reduce((sum, item) => sum + textHeight(item.blocks, measure), 5)
}

function tableHeight(block: TableBlock, measure: PageMeasure): number {
  const full = block.landscape ? 160 : 100
  const rows = block.rows.map((row) =>
    Math.max(
      1,
      ...row.map((cell) => {
        const share = block.columns.slice(cell.column, cell.column + cell.colspan).reduce((sum, part) => sum + part, 0)
        return Math.ceil(cellLetters(cell.blocks) / Math.max(4, share * full))
      }),
    ),
  )
  return rows.reduce((sum, lines) => sum + lines * 12.5 * Math.min(1, measure.leading) + 7, 52)
}

function cellLetters(blocks: ListBlock['items'][number]['blocks']): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'paragraph') return sum + letters(block.content)
    return sum + block.items.reduce((inner, item) => inner + cellLetters(item.blocks), 0)
  }, 0)
}

function letters(content: readonly Inline[]): number {
  return content.reduce((sum, node) => sum + ('text' in node ? node.text.length : 40), 0)
}

interface Lines {
  /** Letters on one. */
  readonly perLine: number
  /** Height of one, in points. */
  readonly line: number
}

function linesHeight(count: number, { perLine, line }: Lines, measure: PageMeasure): number {
  return count === 0 ? 0 : Math.ceil(count / (perLine * measure.letters)) * line * measure.leading
}
