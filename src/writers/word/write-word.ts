import { Document, Packer } from 'docx'
import type { PlanDocument } from '../../document/plan-document.ts'
import { bookmarkNames } from './word-bookmarks.ts'
import { chapterItems } from './word-chapters.ts'
import { contentsItems } from './word-contents.ts'
import { aboutItems, coverParagraphs } from './word-cover.ts'
import { PROPERTY } from './word-names.ts'
import { headingNumbers, numberingConfig, sharedLists } from './word-numbering.ts'
import { type Parts, zipPackage } from './word-package.ts'
import { estimatePages } from './word-page-estimate.ts'
import { wordSections } from './word-sections.ts'
import { newState } from './word-state.ts'
import { wordStyles } from './word-styles.ts'
import { cleanDocument } from './word-text.ts'

/** `pageNumbers`: the page on which each chapter and section begins, by id; what is not in it is estimated. */
export interface WordOptions {
  readonly pageNumbers?: ReadonlyMap<string, number>
}

/**
 * The document as a Word file that a colleague can go on with: real styles, numbered headings, lists and tables. Each
 * section has the bookmark `_oab_` and its id around its heading. The same document gives the same bytes.
 */
export async function writeWord(document: PlanDocument, options: WordOptions): Promise<Uint8Array> {
  const clean = cleanDocument(document)
  const state = newState(clean.look, clean.labels, bookmarkNames(clean))
  const numbers = headingNumbers(clean)
  const pages = new Map([...estimatePages(clean), ...(options.pageNumbers ?? [])])

  const cover = coverParagraphs(clean, state)
  const items = [
    ...aboutItems(clean, state),
    ...contentsItems(clean, pages, state),
    ...chapterItems(clean, numbers, state),
  ]
  const config = numberingConfig(numbers.restarts, state.listStarts, clean.look.accentText)
  const file = new Document({
    ...coreProperties(clean),
    customProperties: customProperties(clean),
    styles: wordStyles(clean.look, clean.lang),
    numbering: { config },
    sections: wordSections(clean, cover, items),
  })
  return zipPackage(compiledParts(file), clean, sharedLists(config))
}

// docx keeps this step to itself, but its own `pack` zips what would have to be unzipped again to mend it: a fifth of
// the time of a long plan. The version of docx is fixed, and every test of this writer fails when the step moves.
function compiledParts(file: Document): Parts {
  const { compiler } = Packer as unknown as { readonly compiler: { readonly compile: (file: Document) => Parts } }
  return compiler.compile(file)
}

function coreProperties(document: PlanDocument) {
  const author = document.look.name || document.municipality
  const { mark, line } = document.status
  return {
    title: `${document.title} ${document.period}`.trim(),
    subject: document.subtitle,
    creator: author,
    lastModifiedBy: author,
    description: [document.subtitle, document.period, mark, line].filter((part) => part !== '').join(' · '),
    revision: Math.max(1, document.identity.revision),
  }
}

function customProperties({ identity }: PlanDocument) {
  return [
    { name: PROPERTY.plan, value: identity.planId },
    { name: PROPERTY.revision, value: String(identity.revision) },
    { name: PROPERTY.template, value: String(identity.templateVersion) },
    { name: PROPERTY.date, value: identity.date },
  ]
}
