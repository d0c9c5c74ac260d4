import type { DocumentChapter } from '../../document/plan-document.ts'
import type { Kit } from './kit.ts'
import type { FlowPage } from './paginate.ts'
import { type FontBook, openFonts, type PdfFonts } from './pdf-fonts.ts'
import { openTypesetter, type Typesetter } from './set-text.ts'

/** What a layout keeps for the next one of the same plan, so that only chapters that changed are set again. */
export interface LayoutMemory {
  readonly book: FontBook
  readonly set: Typesetter
  /** The pages of a chapter: those of before when everything they depend on is the same, else what `layOut` gives. */
  chapterPages(kit: Kit, chapter: DocumentChapter, layOut: () => readonly FlowPage[]): readonly FlowPage[]
}

// Enough for a long plan in two choices, with and without guidance for example.
const mostChapters = 60

/** A memory for documents that are set in these fonts. */
export function openLayoutMemory(fonts: PdfFonts): LayoutMemory {
  const book = openFonts(fonts)
  const known = new Map<string, readonly FlowPage[]>()
  const keyOf = openChapterKeys()
  return {
    book,
    set: openTypesetter(book),
    chapterPages: (kit, chapter, layOut) => {
      const key = keyOf(kit, chapter)
      const pages = known.get(key) ?? layOut()
      // Taken out and put back, so that what is used longest ago stands first.
      known.delete(key)
      known.set(key, pages)
      const [oldest] = known.keys()
      if (known.size > mostChapters && oldest !== undefined) known.delete(oldest)
      return pages
    },
  }
}

/** Gives all that the pages of a chapter depend on as one text: its content, the look, the labels, and where its links lead. */
function openChapterKeys(): (kit: Kit, chapter: DocumentChapter) => string {
  const names = new WeakMap<Uint8Array, number>()
  let last = 0
  const nameOf = (bytes: Uint8Array) => {
    const name = names.get(bytes) ?? last + 1
    last = Math.max(last, name)
    names.set(bytes, name)
    return name
  }
  return ({ look, labels, targets }, chapter) =>
    JSON.stringify([{ ...look, logo: null }, labels, chapter], (field, value: unknown) => {
      if (value instanceof Uint8Array) return nameOf(value)
      const inside = field === 'href' && typeof value === 'string' && value.startsWith('#')
      return inside ? `${value} ${targets.has(value.slice(1))}` : value
    })
}
