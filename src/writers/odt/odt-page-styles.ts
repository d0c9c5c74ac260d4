import type { PlanDocument } from '../../document/plan-document.ts'
import { PAGE } from '../office-page.ts'
import { element, type Xml, type XmlAttributes, xmlText } from '../xml.ts'
import { statusContent } from './odt-cover.ts'
import { MARK, PAGES, STYLE, styleId } from './odt-names.ts'
import { named, twips } from './odt-style-parts.ts'
import { plainText, span } from './odt-text.ts'

/** How far header and footer are from the edge of the paper, and the height of a line in them; in twips. */
const HEADER_TOP = 680
const FOOTER_BOTTOM = 640
const FOOTER_LINE = 240

interface Paper {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const UPRIGHT: Paper = { width: PAGE.short, height: PAGE.long, top: PAGE.top, right: PAGE.right, bottom: PAGE.bottom }
const TURNED: Paper = {
  width: PAGE.long,
  height: PAGE.short,
  top: PAGE.landscapeTop,
  right: PAGE.landscapeRight,
  bottom: PAGE.landscapeBottom,
}

const LAYOUT = { cover: 'Omslag', portrait: 'Staand', landscape: 'Liggend' } as const

/** The papers: cover, portrait and landscape. On both the text begins after the hanging margin. */
export function pageLayouts(): readonly Xml[] {
  return [
    element('style:page-layout', { 'style:name': LAYOUT.cover }, [
      element('style:page-layout-properties', paperAttributes(UPRIGHT, UPRIGHT.top, UPRIGHT.bottom)),
    ]),
    runningLayout(LAYOUT.portrait, UPRIGHT),
    runningLayout(LAYOUT.landscape, TURNED),
  ]
}

/** The page styles. The cover has no header and footer and is followed by a page that has. */
export function masterPages(document: PlanDocument, pageCount: number): readonly Xml[] {
  const running = (name: string, layout: string, styles: readonly [string, string]) =>
    element('style:master-page', { ...named(name), 'style:page-layout-name': layout }, [
      element('style:header', {}, [headerParagraph(document, styles[0])]),
      element('style:footer', {}, [footerParagraph(document, styles[1], pageCount)]),
    ])
  return [
    running(PAGES.portrait, LAYOUT.portrait, [STYLE.header, STYLE.footer]),
    running(PAGES.landscape, LAYOUT.landscape, [STYLE.wideHeader, STYLE.wideFooter]),
    element('style:master-page', {
      ...named(PAGES.cover),
      'style:page-layout-name': LAYOUT.cover,
      'style:next-style-name': styleId(PAGES.portrait),
    }),
  ]
}

// In ODF header and footer stand within the margins of the page. The header takes all of its room, so that a second line
// does not move the text; the footer stands at the foot of its own.
function runningLayout(name: string, paper: Paper): Xml {
  const above = paper.top - HEADER_TOP
  const below = paper.bottom - FOOTER_BOTTOM - FOOTER_LINE
  return element('style:page-layout', { 'style:name': name }, [
    element('style:page-layout-properties', paperAttributes(paper, HEADER_TOP, FOOTER_BOTTOM)),
    element('style:header-style', {}, [
      element('style:header-footer-properties', { 'fo:min-height': twips(above), 'fo:margin-bottom': '0pt' }),
    ]),
    element('style:footer-style', {}, [
      element('style:header-footer-properties', { 'fo:min-height': twips(FOOTER_LINE), 'fo:margin-top': twips(below) }),
    ]),
  ])
}

function paperAttributes(paper: Paper, top: number, bottom: number): XmlAttributes {
  return {
    'fo:page-width': twips(paper.width),
    'fo:page-height': twips(paper.height),
    'style:print-orientation': paper.width > paper.height ? 'landscape' : 'portrait',
    'style:num-format': '1',
    'style:writing-mode': 'lr-tb',
    'fo:margin-top': twips(top),
    'fo:margin-bottom': twips(bottom),
    'fo:margin-left': twips(PAGE.left),
    'fo:margin-right': twips(paper.right),
  }
}

function headerParagraph(document: PlanDocument, style: string): Xml {
  const name = document.look.name || document.municipality
  const title = `${document.title} ${document.period}`.trim()
  return furnitureLine(style, plainText(`${title} · ${name}`), statusContent(document))
}

function footerParagraph(document: PlanDocument, style: string, pageCount: number): Xml {
  const { page, of } = document.labels
  const number = span(MARK.pageNumber, [
    ...plainText(`${page} `),
    element('text:page-number', { 'text:select-page': 'current' }, [xmlText('1')]),
    xmlText(` ${of} `),
    element('text:page-count', {}, [xmlText(String(pageCount))]),
  ])
  return furnitureLine(style, plainText(document.look.name || document.municipality), [number])
}

function furnitureLine(style: string, left: readonly Xml[], right: readonly Xml[]): Xml {
  return element('text:p', { 'text:style-name': styleId(style) }, [...left, element('text:tab'), ...right])
}
