import type { PlanDocument } from '../document/plan-document.ts'

const MAX_NAME = 40

/** Bookmark around all chapters, from which the table of contents is made. */
export const CONTENTS_BOOKMARK = '_oabi_inhoud'

/** Names of the bookmarks by kind and id; `link` finds the one that an internal link to an id goes to. */
export interface BookmarkNames {
  readonly chapter: (id: string) => string
  readonly section: (id: string) => string
  readonly block: (id: string) => string
  readonly link: (id: string) => string | undefined
}

/**
 * Gives every chapter, section, table and image of a document its bookmark name. A section's is `_oab_` and its id with
 * `-` as `_`; the other kinds have their own prefix, so that an id may occur in two kinds.
 */
export function bookmarkNames(document: PlanDocument): BookmarkNames {
  const taken = new Set<string>([CONTENTS_BOOKMARK])
  const chapters = new Map<string, string>()
  const sections = new Map<string, string>()
  const blocks = new Map<string, string>()
  for (const chapter of document.chapters) {
    for (const section of chapter.sections) add(sections, '_oab_', section.id)
  }
  for (const chapter of document.chapters) {
    add(chapters, '_oabh_', chapter.id)
    for (const block of chapter.sections.flatMap((section) => section.blocks)) {
      if (block.type === 'table' || block.type === 'image') add(blocks, '_oabb_', block.id)
    }
  }

  function add(names: Map<string, string>, prefix: string, id: string): void {
    if (!names.has(id)) names.set(id, freeName(prefix + id, taken))
  }

  return {
    chapter: (id) => chapters.get(id) ?? '',
    section: (id) => sections.get(id) ?? '',
    block: (id) => blocks.get(id) ?? '',
    link: (id) => sections.get(id) ?? chapters.get(id) ?? blocks.get(id),
  }
}

// Word compares bookmark names without regard to case and allows letters, digits and underscores only.
function freeName(wish: string, taken: Set<string>): string {
  const base = wish.replace(/[^A-Za-z0-9_]/g, '_').slice(0, MAX_NAME)
  let name = base
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) {
    name = `${base.slice(0, MAX_NAME - String(n).length - 1)}_${n}`
  }
  taken.add(name.toLowerCase())
  return name
}
