import type { Node as PmNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { EditorContext } from './editor-context.ts'

/** What a block that is drawn for itself consists of. */
interface BlockParts {
  /** The whole block; a double click on `picture` in it opens its dialog, and so does the button. */
  readonly dom: HTMLElement
  readonly picture: HTMLElement
  readonly edit: HTMLElement
  /** Draws the block as the node says. */
  readonly draw: (node: PmNode) => void
  readonly open: () => void
}

/** A block with a button to change it, drawn again when its node or what it shows changes. Nothing is typed in it. */
export function blockView(context: EditorContext | null, first: PmNode, parts: BlockParts): NodeView {
  const { dom, picture, edit, open } = parts
  let node = first
  const draw = () => parts.draw(node)
  draw()
  edit.addEventListener('click', open)
  picture.addEventListener('dblclick', open)
  context?.listeners.add(draw)
  return {
    dom,
    update: (next) => {
      if (next.type !== node.type) return false
      node = next
      draw()
      return true
    },
    stopEvent: (event) => event.target === edit,
    ignoreMutation: () => true,
    destroy: () => context?.listeners.delete(draw),
  }
}
