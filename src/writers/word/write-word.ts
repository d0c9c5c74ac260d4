import { Document, Packer } from 'docx'
import type { Picture, PlanDocument } from '../../document/plan-document.ts'
import { bookmarkNames } from '../bookmark-names.ts'
import { chapterItems } from './word-chapters.ts'
import { contentsItems } from './word-contents.ts'
import { aboutItems, coverParagraphs } from './word-cover.ts'
import { fileFacts } from '../file-facts.ts'
import { fontsOf } from '../font-names.ts'
import { estimatePages } from '../page-estimate.ts'
import { STYLE } from './word-names.ts'
import { headingNumbers, numberingConfig, sharedLists } from './word-numbering.ts'
import { applyTemplate } from './template/apply-template.ts'
import { roleFonts } from './template/template-fonts.ts'
import { templateGeometry } from './template/template-geometry.ts'
import { templateMeasure } from './template/template-measure.ts'
import { spacesText } from './template/template-styles.ts'
import type { WordTemplate } from './template/word-template.ts'
import { type Geometry, headingIndent, ownGeometry } from './word-geometry.ts'
import { mendParts, placeBody, zipParts } from './word-package.ts'
import type { Parts } from './word-parts.ts'
import { wordSections } from './word-sections.ts'
import { newState } from './word-state.ts'
import { wordStyles } from './word-styles.ts'
import { cleanDocument } from '../clean-text.ts'

/** How a document is written; both are optional. */
export interface WordOptions {
  /**
   * The page on which each chapter and section begins, by id; what is not in it is estimated, and with a template
   * everything is.
   */
  readonly pageNumbers?: ReadonlyMap<string, number>
  /** From `readWordTemplate`: styles, lists, page, header and footer come from it, and ours only where it has none. */
  readonly template?: WordTemplate
  /** From `drawCharts`, by id; a chart without a picture is printed as a note. */
  readonly charts?: ReadonlyMap<string, Picture>
}

/**
 * The document as a Word file that a colleague can go on with: real styles, numbered headings, lists and tables. Each
 * section has the bookmark `_oab_` and its id around its heading. The same document gives the same bytes.
 */
export async function writeWord(
  document: PlanDocument,
  { pageNumbers, template, charts = new Map() }: WordOptions,
): Promise<Uint8Array> {
  const clean = cleanDocument(document)
  const geometry = template ? templateGeometry(template.page) : ownGeometry
  // The pages of the PDF are of no use in another look than ours.
  const estimate = template ? estimatePages(clean, templateMeasure(template)) : estimatePages(clean)
  const pages = new Map([...estimate, ...(template ? [] : (pageNumbers ?? []))])
  const plain = { document: clean, geometry, parts: plainParts(clean, { pages, geometry, template, charts }) }
  return zipParts(template ? applyTemplate(plain, template) : plain.parts, clean)
}

interface Frame {
  readonly pages: ReadonlyMap<string, number>
  readonly geometry: Geometry
  readonly template: WordTemplate | undefined
  readonly charts: ReadonlyMap<string, Picture>
}

function plainParts(document: PlanDocument, { pages, geometry, template, charts }: Frame): Parts {
  const frame = { geometry, textStyle: template && !spacesText(template.styles) ? STYLE.text : null, charts }
  const state = newState(document, bookmarkNames(document), frame)
  const numbers = headingNumbers(document)
  const content = {
    cover: coverParagraphs(document, state),
    items: [
      ...aboutItems(document, state),
      ...contentsItems(document, pages, state),
      ...chapterItems(document, numbers, state),
    ],
  }
  const numberLook = { color: document.look.accentText, indent: headingIndent(geometry) }
  const config = numberingConfig(numbers.restarts, state.listStarts, numberLook)
  const facts = fileFacts(document)
  const file = new Document({
    title: facts.title,
    subject: facts.subject,
    creator: facts.author,
    lastModifiedBy: facts.author,
    description: facts.description,
    revision: facts.revision,
    customProperties: [...facts.properties],
    styles: wordStyles(document, template ? roleFonts : fontsOf(document.look), frame),
    numbering: { config },
    sections: wordSections(document, content, {
      geometry,
      header: !template?.headers.default,
      footer: !template?.footers.default,
      body: state.body,
    }),
  })
  state.body.defineLists(file)
  return mendParts(placeBody(compiledParts(file), file, state), document, sharedLists(config))
}

// docx keeps this step to itself, but its own `pack` zips what would have to be unzipped again to mend it: a fifth of
// the time of a long plan. The version of docx is fixed, and every test of this writer fails when the step moves.
function compiledParts(file: Document): Parts {
  const { compiler } = Packer as unknown as { readonly compiler: { readonly compile: (file: Document) => Parts } }
  return compiler.compile(file)
}
