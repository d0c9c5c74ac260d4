import type { Block, DocumentChapter, Inline, ListBlock, PlanDocument, TableBlock } from '../document/plan-document.ts'
import { MAX_PICTURE_HEIGHT, printedSize } from './printed-picture.ts'

/** Height of the text on a page, in points. */
const PAGE_HEIGHT = 678
const LANDSCAPE_HEIGHT = 459
/** Headings alone go along to the page of a landscape table. */
const HEADINGS_ONLY = 170
const LETTERS_PER_LINE = 75
const CONTENTS_PER_PAGE = 34

/**
 * The page on which each chapter and section is likely to begin, for want of a real count: a word
 * processor lays out by itself, so its own number may differ by one or two.
 */
export function estimatePages(document: PlanDocument): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  const entries = document.chapters.reduce((sum, chapter) => sum + 1 + chapter.sections.length, 0)
  const front = 1 + (document.about.length > 0 ? 1 : 0) + Math.max(1, Math.ceil(entries / CONTENTS_PER_PAGE))
  document.chapters.reduce((page, chapter) => chapterPages(chapter, page, pages), front + 1)
  return pages
}

function chapterPages(chapter: DocumentChapter, first: number, pages: Map<string, number>): number {
  const place = { page: first, used: 44 + linesHeight(letters(chapter.lead), 52, 20) + 14 }
  if (!pages.has(chapter.id)) pages.set(chapter.id, first)
  for (const section of chapter.sections) {
    if (place.used > PAGE_HEIGHT - 80) nextPage(place)
    if (section.heading) place.used += 46
    if (!pages.has(section.id)) pages.set(section.id, place.page)
    for (const block of section.blocks) addBlock(place, block)
  }
  return place.page + 1
}

interface Place {
  page: number
  used: number
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
  const height = blockHeight(block)
  const whole = block.type === 'image' || (block.type === 'table' && block.rows.length <= 20)
  if (whole && place.used + height > PAGE_HEIGHT) nextPage(place)
  place.used += height
  while (place.used > PAGE_HEIGHT) {
    place.page += 1
    place.used -= PAGE_HEIGHT
  }
}

function addLandscape(place: Place, block: TableBlock): void {
  const pages = Math.max(1, Math.ceil(tableHeight(block) / LANDSCAPE_HEIGHT))
  place.page += place.used > HEADINGS_ONLY ? pages + 1 : pages
  place.used = 0
}

function blockHeight(block: Block): number {
  switch (block.type) {
    case 'paragraph':
      return linesHeight(letters(block.content), LETTERS_PER_LINE, 16) + 8
    case 'lead':
      return linesHeight(letters(block.content), 52, 20) + 14
    case 'heading':
      return 30
    case 'list':
      return listHeight(block)
    case 'quote':
      return block.paragraphs.reduce((sum, one) => sum + linesHeight(letters(one.content), 48, 21) + 10, 24)
    case 'box':
    case 'guidance':
      return textHeight(block.blocks) + 50
    case 'table':
      return tableHeight(block)
    case 'image':
      return (block.picture ? printedSize(block.picture, MAX_PICTURE_HEIGHT).height : 20) + 36
    case 'definitions':
      return block.items.reduce((sum, item) => sum + linesHeight(letters(item.meaning), 78, 12.5) + 7, 12)
    case 'page-break':
      return 0
  }
}

function textHeight(blocks: ListBlock['items'][number]['blocks']): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'list') return sum + listHeight(block)
    return sum + linesHeight(letters(block.content), LETTERS_PER_LINE - 5, 16) + 4
  }, 0)
}

function listHeight(list: ListBlock): number {
  return list.items.reduce((sum, item) => sum + textHeight(item.blocks), 5)
}

function tableHeight(block: TableBlock): number {
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
  return rows.reduce((sum, lines) => sum + lines * 12.5 + 7, 52)
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

function linesHeight(count: number, perLine: number, line: number): number {
  return count === 0 ? 0 : Math.ceil(count / perLine) * line
}
