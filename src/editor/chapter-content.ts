import type { JSONContent } from '@tiptap/core'
import type { Node as PmNode, Schema } from '@tiptap/pm/model'
import type { RichText } from '../richtext/richtext.ts'

/** A section as the editor gets it. */
export interface SectionContent {
  readonly id: string
  readonly title: string
  readonly heading: boolean
  readonly text: RichText
}

/** The text and heading of a section as the editor gives it back. */
export interface WrittenSection {
  readonly id: string
  readonly title: string
  readonly text: RichText
}

const emptyParagraph: JSONContent = { type: 'paragraph' }

/** A section on the page; `locked` when its text could not be shown and the page holds an empty one in its place. */
export interface ShownSectionNode {
  readonly node: PmNode
  readonly locked: boolean
}

/**
 * One section as a node of the page. A text that the schema does not know is not taken over: the section then stands empty
 * and locked on the page, and its stored text is left alone.
 */
export function sectionNode(schema: Schema, section: SectionContent): ShownSectionNode {
  try {
    const node = schema.nodeFromJSON(sectionJson(section))
    node.check()
    return { node, locked: false }
  } catch {
    return { node: schema.nodeFromJSON(sectionJson({ ...section, text: [] })), locked: true }
  }
}

/** The page of a chapter from its sections, and the ids of those whose text could not be shown. */
export function chapterPage(
  schema: Schema,
  sections: readonly SectionContent[],
): { page: PmNode; locked: readonly string[] } {
  const shown = sections.map((section) => ({ id: section.id, ...sectionNode(schema, section) }))
  const page = schema.topNodeType.create(
    null,
    shown.map(({ node }) => node),
  )
  return { page, locked: shown.filter(({ locked }) => locked).map(({ id }) => id) }
}

/** The sections of a page that differ from those of an earlier state of it; nodes that did not change are not looked at. */
export function changedSections(before: PmNode, after: PmNode): WrittenSection[] {
  const known = new Map<string, PmNode>()
  before.forEach((section) => known.set(String(section.attrs['id']), section))
  const changed: WrittenSection[] = []
  after.forEach((section) => {
    if (known.get(String(section.attrs['id'])) !== section) changed.push(writtenSection(section))
  })
  return changed
}

/** All sections of a page, as the plan keeps them. */
export function writtenSections(page: PmNode): readonly WrittenSection[] {
  return page.children.map(writtenSection)
}

function writtenSection(section: PmNode): WrittenSection {
  const blocks: unknown[] = []
  section.forEach((node, _offset, index) => {
    if (index > 0) blocks.push(node.toJSON())
  })
  // The schema and RichText hold the same kinds (a test compares them), so this is what `toJSON` gives.
  const text = blocks as unknown as RichText
  return {
    id: String(section.attrs['id']),
    title: section.firstChild?.textContent ?? '',
    text: isBlank(text) ? [] : text,
  }
}

/** One empty paragraph is what an empty section looks like in the editor; stored, it is nothing. */
function isBlank(text: RichText): boolean {
  const only = text.length === 1 ? text[0] : undefined
  return only?.type === 'paragraph' && (only.content ?? []).length === 0
}

function sectionJson(section: SectionContent): JSONContent {
  const title: JSONContent = {
    type: 'sectionTitle',
    ...(section.title ? { content: [{ type: 'text', text: section.title }] } : {}),
  }
  // RichText is read-only and JSONContent is not; the editor copies what it is given.
  const body = section.text.length > 0 ? (section.text as unknown as JSONContent[]) : [emptyParagraph]
  return { type: 'section', attrs: { id: section.id, heading: section.heading }, content: [title, ...body] }
}
