import type { Block, DocumentChapter, PlanDocument } from '../../src/document/plan-document.ts'
import { everyKindDocument } from './every-kind-document.ts'

const copies = 9

function withOwnId(block: Block, copy: number): Block {
  return block.type === 'table' || block.type === 'image' ? { ...block, id: `${block.id}-k${copy}` } : block
}

function copyOf(chapter: DocumentChapter, copy: number): DocumentChapter {
  return {
    ...chapter,
    id: `${chapter.id}-k${copy}`,
    sections: chapter.sections.map((section) => ({
      ...section,
      id: `${section.id}-k${copy}`,
      blocks: section.blocks.map((block) => withOwnId(block, copy)),
    })),
  }
}

/** Every kind of block and inline over some hundred pages: the chapters of the sample, with copies that link to the first. */
export function hundredPageDocument(): PlanDocument {
  const document = everyKindDocument()
  const chapters = document.chapters.filter(({ kind }) => kind === 'hoofdstuk')
  const more = Array.from({ length: copies }, (_, copy) => chapters.map((chapter) => copyOf(chapter, copy + 1)))
  const annexes = document.chapters.filter(({ kind }) => kind === 'bijlage')
  const all = [...chapters, ...more.flat()].map((chapter, index) => ({ ...chapter, number: String(index + 1) }))
  return { ...document, chapters: [...all, ...annexes] }
}
