import { Extension } from '@tiptap/core'

/** Keys that Word users press, besides those that the nodes bring along. Ctrl+Alt is never used: it is AltGr on many keyboards. */
export const TextKeys = Extension.create({
  name: 'textKeys',
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      'Mod-Shift-8': () => editor.commands.toggleList('bulletList', 'listItem'),
      'Mod-Shift-7': () => editor.commands.toggleList('orderedList', 'listItem'),
      'Mod-y': () => editor.commands.redo(),
      // Select all stays within the section first; a second press takes the chapter. A heading is a field of its own.
      'Mod-a': () => {
        const { $from, $to, from, to } = editor.state.selection
        if ($from.depth < 1) return false
        if ($from.parent.type.name === 'sectionTitle' && $from.sameParent($to))
          return editor.commands.setTextSelection({ from: $from.start(), to: $from.end() })
        const [start, end] = [$from.start(1), $from.end(1)]
        const bodyStart = start + $from.node(1).child(0).nodeSize
        if ((from <= bodyStart + 1 && to >= end - 1) || end - bodyStart <= 2) return false
        return editor.commands.setTextSelection({ from: bodyStart + 1, to: end - 1 })
      },
    }
  },
})
