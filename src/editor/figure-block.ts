import { Node } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import { blockView } from './block-view.ts'
import type { EditorContext } from './editor-context.ts'

type Attributes = Readonly<Record<string, unknown>>

/** A chart or table of figures: an atom that the app draws, opened by a double click, its button or Enter. */
function figureBlock(name: 'chart' | 'figureTable', defaults: Attributes) {
  return Node.create<{ context: EditorContext | null }>({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addOptions: () => ({ context: null }),
    addAttributes: () =>
      Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, { default: value, rendered: false }])),
    parseHTML: () => [
      {
        tag: `figure[data-figures="${name}"]`,
        getAttrs: (element) => pastedAttributes(element.getAttribute('data-attributes') ?? '', defaults),
      },
    ],
    renderHTML: ({ node }) => [
      'figure',
      { 'data-figures': name, 'data-attributes': JSON.stringify(node.attrs) },
      String(node.attrs['caption']),
    ],
    addNodeView() {
      const { context } = this.options
      return ({ node, getPos, editor }) =>
        figureBlockView(context, node, () => {
          const position = getPos()
          // The cursor goes along, so that the page stays where it is when the dialog closes.
          if (position !== undefined) editor.commands.setNodeSelection(position)
          if (position !== undefined) context?.onEditFigures(position)
        })
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

/** What was copied along, or false: what comes from elsewhere must not make a text that cannot be read. */
function pastedAttributes(json: string, defaults: Attributes): Attributes | false {
  try {
    const given: unknown = JSON.parse(json)
    if (typeof given !== 'object' || given === null) return false
    const attributes = Object.fromEntries(
      Object.entries(defaults).map(([key, value]) => [key, Reflect.get(given, key) ?? value]),
    )
    const figures = attributes['figures']
    const known = Array.isArray(figures) && figures.every((id) => typeof id === 'string' && /^[a-z0-9-]+$/.test(id))
    const alike = Object.entries(defaults).every(([key, value]) => typeof attributes[key] === typeof value)
    const choices = Object.entries(chosen).every(
      ([key, values]) => !(key in attributes) || values.includes(attributes[key]),
    )
    return known && alike && choices && attributes
  } catch {
    return false
  }
}

const chosen: Readonly<Record<string, readonly unknown[]>> = {
  kind: ['bar', 'grouped-bar', 'stacked-bar', 'line'],
  numbers: ['shown', 'hidden'],
}

function figureBlockView(context: EditorContext | null, node: PmNode, open: () => void): NodeView {
  const dom = document.createElement('figure')
  const drawn = document.createElement('div')
  const edit = document.createElement('button')
  const kind = node.type.name === 'chart' ? 'chart' : 'figureTable'
  dom.className = kind === 'chart' ? 'picture' : 'tbl'
  drawn.className = 'figure-drawing'
  edit.type = 'button'
  edit.className = 'utrecht-button btn btn-small'
  edit.textContent = context?.words.editFigures[kind] ?? ''
  dom.append(drawn, edit)
  const draw = ({ attrs }: PmNode) => context?.drawFigures(drawn, kind, attrs)
  return blockView(context, node, { dom, picture: dom, edit, draw, open })
}

export const Chart = figureBlock('chart', { kind: 'bar', figures: [], caption: '', alt: '', numbers: 'shown' })
export const FigureTable = figureBlock('figureTable', { figures: [], caption: '', total: false })
