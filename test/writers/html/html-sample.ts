import type { Block, DocumentChapter, DocumentSection, PlanDocument } from '../../../src/document/plan-document.ts'
import { writeHtml } from '../../../src/writers/html/write-html.ts'
import { everyKindDocument } from '../every-kind-document.ts'
import { section } from '../sample-blocks.ts'

/** A small document; what is given replaces what it has. */
export function sampleDocument(more: Partial<PlanDocument> = {}): PlanDocument {
  return { ...everyKindDocument(), chapters: [chapter('een', '1', [])], ...more }
}

export function chapter(
  id: string,
  number: string,
  sections: readonly DocumentSection[],
  more: Partial<DocumentChapter> = {},
): DocumentChapter {
  return { id, kind: 'hoofdstuk', number, title: `Hoofdstuk ${number}`, lead: [], sections, ...more }
}

/** The written page, parsed as a browser does. */
export function pageOf(document: PlanDocument): Document {
  return new DOMParser().parseFromString(writeHtml(document, { fonts: [] }), 'text/html')
}

/** The section of a page in which these blocks alone stand. */
export function written(...blocks: readonly Block[]): Element {
  return one(pageOf(documentWith(...blocks)), '#sectie')
}

/** A document with one chapter and one section of these blocks. */
export function documentWith(...blocks: readonly Block[]): PlanDocument {
  return sampleDocument({ chapters: [chapter('een', '1', [section('sectie', '1.1', 'Sectie', blocks)])] })
}

/** The one element that a selector finds; a test that finds none or more fails here. */
export function one(within: ParentNode, selector: string): Element {
  const found = within.querySelectorAll(selector)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} elements for ${selector}`)
  return first
}

/** Texts of the elements that a selector finds. */
export function texts(within: ParentNode, selector: string): readonly string[] {
  return [...within.querySelectorAll(selector)].map(textOf)
}

/** The text of an element in one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/[ \n]+/g, ' ').trim()
}
