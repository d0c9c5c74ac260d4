import type { Node as PmNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { drawnAgain } from './drawn-again.ts'
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
  const { dom, picture, edit, draw, open } = parts
  edit.addEventListener('click', open)
  picture.addEventListener('dblclick', open)
  return {
    dom,
    ...drawnAgain(context, first, draw),
    stopEvent: (event) => event.target === edit,
    ignoreMutation: () => true,
  }
}
