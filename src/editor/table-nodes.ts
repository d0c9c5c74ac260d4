import { Table, TableCell, TableHeader, TableRow, TableView } from '@tiptap/extension-table'
import type { Node as PmNode } from '@tiptap/pm/model'
import type { EditorView, ViewMutationRecord } from '@tiptap/pm/view'
import type { EditorContext } from './editor-context.ts'

const flow = '(paragraph | bulletList | orderedList)+'

/** Narrowest a column gets by dragging, in CSS pixels. */
const narrowest = 48

export const Row = TableRow.extend({})
export const Cell = TableCell.extend({ content: flow })
export const HeaderCell = TableHeader.extend({ content: flow })

/** A table with its caption above and its source below; both are set in a dialog, so that they stay one line of plain text. */
export function tableNode(context: EditorContext) {
  return Table.extend({
    group: 'block',
    addAttributes: () => ({
      caption: {
        default: '',
        parseHTML: (element: HTMLElement) => element.querySelector('caption')?.textContent?.trim() ?? '',
        rendered: false,
      },
      source: {
        default: '',
        parseHTML: (element: HTMLElement) => element.getAttribute('data-source') ?? '',
        rendered: false,
      },
      landscape: {
        default: false,
        parseHTML: (element: HTMLElement) => element.hasAttribute('data-landscape'),
        rendered: false,
      },
    }),
    renderHTML({ node }) {
      const attributes = {
        'data-source': node.attrs['source'] || null,
        'data-landscape': node.attrs['landscape'] ? '' : null,
      }
      return ['table', attributes, ['tbody', 0]]
    },
    addNodeView() {
      return ({ node, view, getPos }) => captionedTable(context, { node, view, getPos })
    },
  }).configure({ resizable: true, cellMinWidth: narrowest, lastColumnResizable: true, allowTableNodeSelection: false })
}

interface ViewParts {
  readonly node: PmNode
  readonly view: EditorView
  readonly getPos: () => number | undefined
}

function captionedTable(context: EditorContext, { node, view, getPos }: ViewParts) {
  const inner = new TableView(node, narrowest, view)
  const dom = document.createElement('figure')
  const caption = document.createElement('button')
  const source = document.createElement('p')
  dom.className = 'tbl'
  caption.type = 'button'
  caption.className = 'tbl-caption'
  caption.contentEditable = 'false'
  source.className = 'src'
  source.contentEditable = 'false'
  inner.dom.classList.add('scroll-x')
  dom.append(caption, inner.dom, source)
  const draw = (current: PmNode) => drawAround({ caption, source }, current, context)
  draw(node)
  caption.addEventListener('click', () => {
    const position = getPos()
    if (position !== undefined) context.onEditTable(position)
  })
  return {
    dom,
    contentDOM: inner.contentDOM,
    update: (next: PmNode) => {
      if (!inner.update(next)) return false
      draw(next)
      return true
    },
    stopEvent: (event: Event) => event.target === caption,
    ignoreMutation: (mutation: ViewMutationRecord) =>
      !inner.contentDOM?.contains(mutation.target) || inner.ignoreMutation(mutation),
  }
}

function drawAround(parts: { caption: HTMLElement; source: HTMLElement }, node: PmNode, context: EditorContext): void {
  const { caption, source } = node.attrs as { caption: string; source: string }
  parts.caption.classList.toggle('is-empty', caption === '')
  parts.caption.replaceChildren()
  if (caption) {
    const label = document.createElement('b')
    label.className = 'tbl-label'
    label.textContent = `${context.words.table} `
    parts.caption.append(label, caption)
  } else {
    parts.caption.textContent = context.words.editTable
  }
  parts.source.textContent =
    source && !source.startsWith(context.words.source) ? `${context.words.source} ${source}` : source
  parts.source.hidden = source === ''
}
