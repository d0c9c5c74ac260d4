import { Footer, Header, PageNumber, PageOrientation, Paragraph, SectionType, Tab, TextRun } from 'docx'
import type { ISectionOptions } from 'docx'
import type { BodyChild, BodyTexts } from './body-xml.ts'
import type { PlanDocument } from '../../document/plan-document.ts'
import { statusTexts } from './word-cover.ts'
import type { Geometry } from './word-geometry.ts'
import { MARK, STYLE } from './word-names.ts'
import type { FlowItem } from './word-state.ts'

/** The sections of the file: the cover without header and footer, then the rest, turned where a table asks for it. */
export function wordSections(
  document: PlanDocument,
  content: { readonly cover: readonly BodyChild[]; readonly items: readonly FlowItem[] },
  { geometry, header, footer, body }: SectionFrame,
): ISectionOptions[] {
  const parts = byOrientation(withHeadings(content.items))
  return [
    { properties: pageProperties(false, geometry), children: body.hold(content.cover) },
    ...parts.map(({ landscape, children }) => {
      const tab = wideTab(landscape, geometry)
      return {
        properties: { type: SectionType.NEXT_PAGE, ...pageProperties(landscape, geometry) },
        ...(header ? { headers: { default: new Header({ children: [headerParagraph(document, tab)] }) } } : {}),
        ...(footer ? { footers: { default: new Footer({ children: [footerParagraph(document, tab)] }) } } : {}),
        children: body.hold(children),
      }
    }),
  ]
}

/** The page of every section, and whether it gets our header and footer or those of a template. */
export interface SectionFrame {
  readonly geometry: Geometry
  readonly header: boolean
  readonly footer: boolean
  readonly body: BodyTexts
}

// Headings right before a landscape table go along to its page.
function withHeadings(items: readonly FlowItem[]): readonly FlowItem[] {
  const turned = [...items]
  for (let index = turned.length - 2; index >= 0; index -= 1) {
    const item = turned[index]
    if (item?.glued && turned[index + 1]?.landscape) turned[index] = { ...item, landscape: true }
  }
  return turned
}

interface Part {
  readonly landscape: boolean
  readonly children: BodyChild[]
}

function byOrientation(items: readonly FlowItem[]): readonly Part[] {
  const parts: Part[] = []
  for (const { child, landscape } of items) {
    const last = parts.at(-1)
    if (last?.landscape === landscape) last.children.push(child)
    else parts.push({ landscape, children: [child] })
  }
  return parts
}

// In landscape too the text begins after the hanging margin, so that every style looks the same on both.
function pageProperties(landscape: boolean, geometry: Geometry): NonNullable<ISectionOptions['properties']> {
  const { short, long, header, footer } = geometry
  return {
    page: {
      size: {
        width: short,
        height: long,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...(landscape ? geometry.landscape : geometry.portrait), header, footer },
    },
  }
}

function headerParagraph(document: PlanDocument, tab: WideTab): Paragraph {
  const name = document.look.name || document.municipality
  const title = `${document.title} ${document.period}`.trim()
  return new Paragraph({
    style: STYLE.header,
    ...tab,
    children: [
      new TextRun({ text: `${title} · ${name}` }),
      new TextRun({ children: [new Tab()] }),
      ...statusTexts(document).map((options) => new TextRun(options)),
    ],
  })
}

function footerParagraph(document: PlanDocument, tab: WideTab): Paragraph {
  const { page, of } = document.labels
  return new Paragraph({
    style: STYLE.footer,
    ...tab,
    children: [
      new TextRun({ text: document.look.name || document.municipality }),
      new TextRun({ children: [new Tab()] }),
      new TextRun({ style: MARK.pageNumber, text: `${page} ` }),
      new TextRun({ style: MARK.pageNumber, children: [PageNumber.CURRENT] }),
      new TextRun({ style: MARK.pageNumber, text: ` ${of} ` }),
      new TextRun({ style: MARK.pageNumber, children: [PageNumber.TOTAL_PAGES] }),
    ],
  })
}

type WideTab = ReturnType<typeof wideTab>

function wideTab(landscape: boolean, { text, landscapeText }: Geometry) {
  if (!landscape) return {}
  return {
    tabStops: [
      { type: 'clear' as const, position: text },
      { type: 'right' as const, position: landscapeText },
    ],
  }
}
