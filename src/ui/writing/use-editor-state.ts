import type { Editor } from '@tiptap/core'
import { useCallback, useRef, useSyncExternalStore } from 'react'

/**
 * A small fact of the editor's state, such as whether the text at the cursor is bold. The component is drawn again only when
 * the fact changes, not at each key. `select` gives a string, number or boolean.
 */
export function useEditorState<Fact extends string | number | boolean>(
  editor: Editor,
  select: (editor: Editor) => Fact,
): Fact {
  const latest = useRef(select)
  latest.current = select
  const subscribe = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed)
      return () => {
        editor.off('transaction', changed)
      }
    },
    [editor],
  )
  return useSyncExternalStore(subscribe, () => latest.current(editor))
}
