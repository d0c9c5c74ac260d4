import { Node } from '@tiptap/core'

/** The page of one chapter: its sections and nothing between them. */
export const ChapterPage = Node.create({ name: 'doc', topNode: true, content: 'section+' })

/**
 * A section of the chapter. It cannot be deleted, pasted or doubled as such (see `section-guard.ts`):
 * the plan decides which sections there are, the text only fills them.
 */
export const SectionNode = Node.create({
  name: 'section',
  content: 'sectionTitle block+',
  isolating: true,
  defining: true,
  selectable: false,
  draggable: false,
  addAttributes: () => ({ id: { default: '', rendered: false }, heading: { default: true, rendered: false } }),
  // Pasted sections are unwrapped: there is no rule that reads one.
  parseHTML: () => [],
  renderHTML: ({ node }) => ['section', { class: 'sec', 'data-section': node.attrs['id'] }, 0],
})

/** The heading of a section: typed text without marks; renaming is typing. */
export const SectionTitle = Node.create({
  name: 'sectionTitle',
  content: 'text*',
  marks: '',
  isolating: true,
  defining: true,
  selectable: false,
  parseHTML: () => [],
  renderHTML: () => ['h2', { class: 'sec-title' }, 0],
})

export const TextNode = Node.create({ name: 'text', group: 'inline' })

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }) }
  },
})
