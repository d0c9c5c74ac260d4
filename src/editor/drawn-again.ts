import type { Node as PmNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { EditorContext } from './editor-context.ts'

/** The part of a view that draws its node now, and again when the node or what the context knows of figures changes. */
export function drawnAgain(
  context: EditorContext | null,
  first: PmNode,
  draw: (node: PmNode) => void,
): Required<Pick<NodeView, 'update' | 'destroy'>> {
  let node = first
  const again = () => draw(node)
  again()
  context?.listeners.add(again)
  return {
    update: (next) => {
      if (next.type !== node.type) return false
      node = next
      again()
      return true
    },
    destroy: () => context?.listeners.delete(again),
  }
}
