import type { PlanDocument } from '../../document/plan-document.ts'
import { chaptersHtml } from './html-chapters.ts'
import { contentsHtml } from './html-contents.ts'
import { aboutHtml, coverHtml, statusHtml } from './html-cover.ts'
import type { HtmlFonts } from './html-fonts.ts'
import { headHtml, pageTitle } from './html-head.ts'
import { pageIds } from './html-ids.ts'
import { type HtmlState, newHtmlState } from './html-state.ts'
import { htmlStyles } from './html-styles.ts'
import { element, type Html, join, text } from './html-tags.ts'
import { languageMark } from './web-address.ts'

/** `fonts`: the files that `htmlFontsFor` names. What is not among them is shown in a font of the reader's own. */
export interface HtmlOptions {
  readonly fonts: HtmlFonts
}

/**
 * The document as one web page that stands by itself: styles, fonts and pictures are in it, there is no script and it asks
 * nothing of any address. It reads from a telephone to a wide screen and prints as a document. The same document gives the
 * same page.
 */
export function writeHtml(document: PlanDocument, { fonts }: HtmlOptions): string {
  const state = newHtmlState(document)
  // The body comes first: only then are the widths of columns known that the style sheet must hold.
  const body = bodyHtml(document, state)
  const head = headHtml(document, htmlStyles(document, { fonts, widths: state.widths }))
  const page = element('html', { lang: languageMark(document.lang) }, join([head, body], '\n'))
  return `<!DOCTYPE html>\n${page}\n`
}

function bodyHtml(document: PlanDocument, state: HtmlState): Html {
  const skip = element('a', { class: 'skip', href: `#${pageIds.text}` }, text(document.labels.skip))
  const chapters = element('div', { class: 'text', id: pageIds.text }, chaptersHtml(document, state))
  const main = [...aboutHtml(document), contentsHtml(document, state), chapters]
  const footer = element('footer', {}, [element('p', {}, text(pageTitle(document))), statusHtml(document)])
  return element('body', {}, join([skip, coverHtml(document), element('main', {}, join(main, '\n')), footer], '\n'))
}
