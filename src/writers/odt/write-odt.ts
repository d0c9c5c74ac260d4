import type { Picture, PlanDocument } from '../../document/plan-document.ts'
import { bookmarkNames } from '../bookmark-names.ts'
import { cleanDocument } from '../clean-text.ts'
import { estimatePages } from '../page-estimate.ts'
import { element, type Xml } from '../xml.ts'
import { chapterParts } from './odt-chapters.ts'
import { contentsBlocks } from './odt-contents.ts'
import { aboutBlocks, coverBlocks } from './odt-cover.ts'
import { zipOdt } from './odt-package.ts'
import { newState, type OdtState } from './odt-state.ts'
import { fontFaces, namedStyles } from './odt-styles.ts'
import { plainPart, writeParts } from './odt-turns.ts'

export interface OdtOptions {
  /** The page on which each chapter and section begins, by id; what is not in it is estimated. */
  readonly pageNumbers?: ReadonlyMap<string, number>
  /** From `drawCharts`, by id; a chart without a picture is printed as a note. */
  readonly charts?: ReadonlyMap<string, Picture>
}

/**
 * The document as an OpenDocument text that a colleague can go on with in any office program: real styles, numbered
 * headings, lists and tables. Each section has the bookmark `_oab_` and its id around its heading. The same document
 * gives the same bytes.
 */
export async function writeOdt(document: PlanDocument, options: OdtOptions): Promise<Uint8Array> {
  const clean = cleanDocument(document)
  const pages = new Map([...estimatePages(clean), ...(options.pageNumbers ?? [])])
  const state = newState(clean, bookmarkNames(clean), options.charts)
  const text = bodyText(clean, pages, state)
  const content = [
    fontFaces(clean.look),
    element('office:automatic-styles', {}, state.styles.all()),
    element('office:body', {}, [element('office:text', {}, text)]),
  ]
  const styles = namedStyles(clean, Math.max(1, ...pages.values()))
  return zipOdt(clean, { content, styles, pictures: state.pictures })
}

function bodyText(document: PlanDocument, pages: ReadonlyMap<string, number>, state: OdtState): readonly Xml[] {
  return [
    ...coverBlocks(document, state),
    ...writeParts(
      [
        plainPart(() => aboutBlocks(document, state)),
        plainPart(() => contentsBlocks(document, pages, state)),
        ...chapterParts(document, state),
      ],
      state,
    ),
  ]
}
