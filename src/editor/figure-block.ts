import { Node } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import type { EditorContext } from './editor-context.ts'

/** A chart or table of figures: an atom that the app draws, opened by a double click, its button or Enter. */
function figureBlock(name: 'chart' | 'figureTable', defaults: Readonly<Record<string, unknown>>) {
  return Node.create<{ context: EditorContext | null }>({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addOptions: () => ({ context: null }),
    addAttributes: () =>
      Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, { default: value, rendered: false }])),
    renderHTML: ({ node }) => ['figure', {}, String(node.attrs['caption'])],
    addNodeView() {
      const { context } = this.options
      return ({ node, getPos }) => blockView(context, node, getPos)
    },
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          const { selection } = this.editor.state
          if (!(selection instanceof NodeSelection) || selection.node.type.name !== name) return false
          this.options.context?.onEditFigures(selection.from)
          return true
        },
      }
    },
  })
}

function blockView(context: EditorContext | null, first: PmNode, getPos: () => number | undefined): NodeView {
  let node = first
  const dom = document.createElement('figure')
  const drawn = document.createElement('div')
  const edit = document.createElement('button')
  const kind = first.type.name === 'chart' ? 'chart' : 'figureTable'
  dom.className = kind === 'chart' ? 'picture' : 'tbl'
  edit.type = 'button'
  edit.className = 'utrecht-button btn btn-small'
  edit.textContent = context?.words.editFigures[kind] ?? ''
  dom.append(drawn, edit)
  const draw = () => context?.drawFigures(drawn, kind, node.attrs)
  const open = () => {
    const position = getPos()
    if (position !== undefined) context?.onEditFigures(position)
  }
  draw()
  edit.addEventListener('click', open)
  dom.addEventListener('dblclick', open)
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

export const Chart = figureBlock('chart', { kind: 'bar', figures: [], caption: '', alt: '', numbers: 'shown' })
export const FigureTable = figureBlock('figureTable', { figures: [], caption: '', total: false })
