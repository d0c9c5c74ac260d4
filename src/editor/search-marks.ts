import { Extension } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A place in the page where the searched words stand. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly section: string
}

/** What is searched in the page, and which hit is the current one (-1 for none). */
export interface SearchMark {
  readonly query: string
  readonly capitals: boolean
  readonly current: number
}

interface SearchState extends SearchMark {
  readonly set: DecorationSet
}

const key = new PluginKey<SearchState>('searchMarks')

/** Marks the searched words in the page. Set through `searchMeta`. */
export const SearchMarks = Extension.create({
  name: 'searchMarks',
  addProseMirrorPlugins: () => [
    new Plugin<SearchState>({
      key,
      state: {
        init: () => ({ query: '', capitals: false, current: -1, set: DecorationSet.empty }),
        apply: (tr, old) => {
          const asked = tr.getMeta(key) as SearchMark | undefined
          if (!asked && !tr.docChanged) return old
          const { query, capitals, current } = asked ?? old
          return { query, capitals, current, set: marksFor(tr.doc, { query, capitals, current }) }
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
})

/** Key under which a transaction sets a `SearchMark`. */
export const searchMeta = key

/** All places of a text within one paragraph each; capitals count only when asked. */
export function findInPage(doc: PmNode, query: string, capitals = false): Found[] {
  const wanted = query.toLocaleLowerCase('nl')
  if (!wanted) return []
  const found: Found[] = []
  doc.forEach((section, offset) => {
    section.descendants((node, position) => {
      if (!node.isTextblock) return true
      const start = offset + 1 + position + 1
      const written = node.textBetween(0, node.content.size, undefined, '\uFFFC')
      const text = written.toLocaleLowerCase('nl')
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        if (capitals && !written.startsWith(query, at)) continue
        found.push({ from: start + at, to: start + at + wanted.length, section: String(section.attrs['id']) })
      }
      return false
    })
  })
  return found
}

function marksFor(doc: PmNode, { query, capitals, current }: SearchMark): DecorationSet {
  const marks = findInPage(doc, query, capitals).map((hit, index) =>
    Decoration.inline(hit.from, hit.to, { class: index === current ? 'found found-here' : 'found' }),
  )
  return DecorationSet.create(doc, marks)
}
