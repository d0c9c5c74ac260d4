import type { PlanDocument } from '../document/plan-document.ts'

const MAX_NAME = 40

/**
 * How the name of a bookmark begins. What follows is the id with `-` as `_`, cut at 40 characters in all; a name that is
 * taken gets `__2`, `__3` and so on, so the second reference to a figure is `_oabc_<id>__2`. No id holds two hyphens in a
 * row, so what stands before `__` is the id, but for one that was cut: to read a file back, make the names of the plan
 * that it came from and compare.
 */
export const BOOKMARK = {
  section: '_oab_',
  chapter: '_oabh_',
  /** A table, an image or a chart. */
  block: '_oabb_',
  /** One reference to a figure in the text. */
  figure: '_oabc_',
} as const

/** Bookmark around all chapters, from which the table of contents is made. */
export const CONTENTS_BOOKMARK = '_oabi_inhoud'

/** Names of the bookmarks by kind and id; `link` finds the one that an internal link to an id goes to. */
export interface BookmarkNames {
  readonly chapter: (id: string) => string
  readonly section: (id: string) => string
  readonly block: (id: string) => string
  /** Another name at each call, for the next reference to the figure. */
  readonly nextFigure: (id: string) => string
  readonly link: (id: string) => string | undefined
}

/** Gives every chapter, section, table, image and reference to a figure in a document its bookmark name. */
export function bookmarkNames(document: PlanDocument): BookmarkNames {
  const taken = new Set<string>([CONTENTS_BOOKMARK])
  const chapters = new Map<string, string>()
  const sections = new Map<string, string>()
  const blocks = new Map<string, string>()
  for (const chapter of document.chapters) {
    for (const section of chapter.sections) add(sections, BOOKMARK.section, section.id)
  }
  for (const chapter of document.chapters) {
    add(chapters, BOOKMARK.chapter, chapter.id)
    for (const block of chapter.sections.flatMap((section) => section.blocks)) {
      if (block.type === 'table' || block.type === 'image' || block.type === 'chart')
        add(blocks, BOOKMARK.block, block.id)
    }
  }

  function add(names: Map<string, string>, prefix: string, id: string): void {
    if (!names.has(id)) names.set(id, freeName(prefix + id, taken))
  }

  return {
    chapter: (id) => chapters.get(id) ?? '',
    section: (id) => sections.get(id) ?? '',
    block: (id) => blocks.get(id) ?? '',
    nextFigure: (id) => freeName(BOOKMARK.figure + id, taken),
    link: (id) => sections.get(id) ?? chapters.get(id) ?? blocks.get(id),
  }
}

// Word compares bookmark names without regard to case and allows letters, digits and underscores only.
function freeName(wish: string, taken: Set<string>): string {
  const base = wish.replace(/[^A-Za-z0-9_]/g, '_').slice(0, MAX_NAME)
  let name = base
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) {
    name = `${base.slice(0, MAX_NAME - String(n).length - 2)}__${n}`
  }
  taken.add(name.toLowerCase())
  return name
}
