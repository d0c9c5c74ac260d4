import { Extension } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorContext } from './editor-context.ts'
import { structureChange } from './section-guard.ts'

/** Refuses every change in a section that is locked: what is typed there would not be kept. */
export function lockedSections(context: EditorContext) {
  return Extension.create({
    name: 'lockedSections',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('lockedSections'),
        filterTransaction: (tr, state) =>
          !tr.docChanged || tr.getMeta(structureChange) === true || sameLocked(state.doc, tr.doc, context),
      }),
    ],
  })
}

/** Sections keep their places within such a change, so each is compared with itself. */
function sameLocked(before: PmNode, after: PmNode, context: EditorContext): boolean {
  for (let index = 0; index < before.childCount; index += 1) {
    const section = before.child(index)
    const now = after.maybeChild(index)
    if (now && (now === section || now.eq(section))) continue
    if (context.section(String(section.attrs['id'])).locked) return false
  }
  return true
}
