import { Document, Packer } from 'docx'
import type { PlanDocument } from '../../document/plan-document.ts'
import { bookmarkNames } from '../bookmark-names.ts'
import { chapterItems } from './word-chapters.ts'
import { contentsItems } from './word-contents.ts'
import { aboutItems, coverParagraphs } from './word-cover.ts'
import { fileFacts } from '../file-facts.ts'
import { headingNumbers, numberingConfig, sharedLists } from './word-numbering.ts'
import { type Parts, zipPackage } from './word-package.ts'
import { estimatePages } from '../page-estimate.ts'
import { wordSections } from './word-sections.ts'
import { newState } from './word-state.ts'
import { wordStyles } from './word-styles.ts'
import { cleanDocument } from '../clean-text.ts'

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
  const facts = fileFacts(clean)
  const file = new Document({
    title: facts.title,
    subject: facts.subject,
    creator: facts.author,
    lastModifiedBy: facts.author,
    description: facts.description,
    revision: facts.revision,
    customProperties: [...facts.properties],
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
