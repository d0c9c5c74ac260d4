import { Node } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { defaultNotation, type Notation } from '../richtext/richtext.ts'
import { drawnAgain } from './drawn-again.ts'
import type { EditorContext, ShownFigure } from './editor-context.ts'

/** A figure in the text: one atom that shows the current value and is stored as a reference. */
export const FigureReference = Node.create<{ context: EditorContext | null }>({
  name: 'figureReference',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  addOptions: () => ({ context: null }),
  addAttributes: () => ({
    figure: { default: '', rendered: false },
    notation: { default: defaultNotation, rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-figure]',
      getAttrs: (element) => ({
        figure: element.getAttribute('data-figure') ?? '',
        notation: readNotation(element.getAttribute('data-notation')),
      }),
    },
  ],
  // What is copied carries the value as text, so that Word and mail get plain words.
  renderHTML({ node }) {
    const attributes = { 'data-figure': node.attrs['figure'], 'data-notation': JSON.stringify(node.attrs['notation']) }
    return ['span', attributes, shown(this.options.context, node).text]
  },
  renderText({ node }) {
    return shown(this.options.context, node).text
  },
  addNodeView() {
    const { context } = this.options
    return ({ node, view, getPos }) => figureView(context, { node, view, getPos })
  },
  addKeyboardShortcuts() {
    const open = () => {
      const { selection } = this.editor.state
      const node = 'node' in selection ? (selection.node as PmNode) : null
      if (node?.type.name !== this.name) return false
      openAt(this.options.context, this.editor.view, selection.from)
      return true
    }
    return { Enter: open, 'Alt-Enter': open }
  },
})

function readNotation(text: string | null): Notation {
  try {
    const value = JSON.parse(text ?? '') as Partial<Notation>
    const decimals = typeof value.decimals === 'number' ? Math.max(-6, Math.min(4, Math.round(value.decimals))) : null
    const style = value.style === 'words' ? 'words' : 'number'
    return { unit: value.unit !== false, decimals, style, ...readYears(value.years) }
  } catch {
    return defaultNotation
  }
}

function readYears(years: unknown): Pick<Notation, 'years'> {
  if (years === 'all' || years === 'last') return { years }
  const isYear = typeof years === 'number' && Number.isInteger(years) && years >= 1900 && years <= 2200
  return isYear ? { years } : {}
}

function shown(context: EditorContext | null, node: PmNode): ShownFigure {
  const id = String(node.attrs['figure'])
  return context?.figure(id, node.attrs['notation'] as Notation) ?? { text: id, missing: true, title: id }
}

function openAt(context: EditorContext | null, view: EditorView, position: number): void {
  const dom = view.nodeDOM(position)
  if (context && dom instanceof HTMLElement) context.onOpenFigure(position, dom.getBoundingClientRect())
}

/** Words for who hears the text and does not see the look of the chip. */
function unseen(words: string): HTMLElement {
  const note = document.createElement('span')
  note.className = 'sr'
  note.textContent = words
  return note
}

interface ViewParts {
  readonly node: PmNode
  readonly view: EditorView
  readonly getPos: () => number | undefined
}

function figureView(context: EditorContext | null, parts: ViewParts): NodeView {
  const dom = document.createElement('span')
  let drawn = ''
  const draw = (node: PmNode) => {
    const figure = shown(context, node)
    const text = figure.missing ? (context?.words.missing(figure.text) ?? figure.text) : figure.text
    const look = `fig${figure.missing ? ' missing' : ''}${figure.outdated ? ' old' : ''}`
    const now = [look, text, figure.title].join('|')
    // Of hundreds of figures one changes at a time.
    if (now === drawn) return
    drawn = now
    dom.className = look
    dom.textContent = text
    dom.title = figure.title
    if (figure.outdated && context) dom.append(unseen(context.words.outdated))
  }
  const open = () => {
    const position = parts.getPos()
    if (position !== undefined) openAt(context, parts.view, position)
  }
  dom.addEventListener('click', open)
  return { dom, ...drawnAgain(context, parts.node, draw), ignoreMutation: () => true }
}
