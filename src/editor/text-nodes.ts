import { mergeAttributes, Node } from '@tiptap/core'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import type { BoxKind } from '../richtext/richtext.ts'
import { isDeepest } from './paste-limits.ts'
import type { EditorContext } from './editor-context.ts'

const flow = '(paragraph | bulletList | orderedList)+'

export const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  addAttributes: () => ({ lead: { default: false, rendered: false } }),
  parseHTML: () => [{ tag: 'p.lead', attrs: { lead: true } }, { tag: 'p' }],
  renderHTML: ({ node }) => ['p', node.attrs['lead'] ? { class: 'lead' } : {}, 0],
  addKeyboardShortcuts() {
    return { 'Alt-Shift-0': () => this.editor.commands.setNode('paragraph') }
  },
})

/** Headings of the writer below a section; level 3 shows as h3. Deeper or higher ones from elsewhere are fitted in. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 3, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 3 } },
    { tag: 'h2', attrs: { level: 3 } },
    { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4', attrs: { level: 4 } },
    { tag: 'h5', attrs: { level: 4 } },
    { tag: 'h6', attrs: { level: 4 } },
  ],
  renderHTML: ({ node }) => [`h${node.attrs['level']}`, {}, 0],
  addKeyboardShortcuts() {
    return {
      'Alt-Shift-1': () => this.editor.commands.setNode('heading', { level: 3 }),
      'Alt-Shift-2': () => this.editor.commands.setNode('heading', { level: 4 }),
    }
  },
})

export const Bullets = BulletList.extend({ group: 'block' })
export const Numbers = OrderedList.extend({
  group: 'block',
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element) => Number(element.getAttribute('start') ?? 1) || 1,
      renderHTML: ({ start }) => (start === 1 ? {} : { start }),
    },
  }),
})
export const Item = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    const move = (done: boolean) => done || this.editor.isActive('listItem')
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      // Within a list, Tab changes the level and never leaves the text halfway.
      Tab: () => move(!isDeepest(this.editor.state) && this.editor.commands.sinkListItem('listItem')),
      'Shift-Tab': () => move(this.editor.commands.liftListItem('listItem')),
    }
  },
})
export const ListKeys = ListKeymap

export const Quote = Node.create<{ context: EditorContext | null }>({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addOptions: () => ({ context: null }),
  addAttributes: () => ({ source: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ node }) => ['blockquote', { 'data-source': node.attrs['source'] || null }, 0],
})

/** A boxed note; its label is the word for its kind. */
export const Box = Node.create<{ context: EditorContext | null }>({
  name: 'box',
  group: 'block',
  content: flow,
  defining: true,
  addOptions: () => ({ context: null }),
  addAttributes: () => ({ kind: { default: 'keuze', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'div[data-box]',
      getAttrs: (element) => {
        const kind = element.getAttribute('data-box') ?? ''
        return ['plicht', 'keuze', 'kernpunt', 'let-op'].includes(kind) ? { kind } : false
      },
    },
  ],
  renderHTML({ node }) {
    const kind = String(node.attrs['kind']) as BoxKind
    const label = this.options.context?.words.boxes[kind] ?? ''
    return [
      'div',
      { role: 'note', class: `note note-${kind}`, 'data-box': kind, 'data-label': label, 'aria-label': label },
      0,
    ]
  },
})

export const PageBreak = Node.create<{ context: EditorContext | null }>({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  addOptions: () => ({ context: null }),
  parseHTML: () => [{ tag: 'hr[data-page-break]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'hr',
    mergeAttributes(HTMLAttributes, { 'data-page-break': '', class: 'page-break' }),
  ],
})
