import { Footer, Header, PageNumber, PageOrientation, Paragraph, SectionType, Tab, TextRun } from 'docx'
import type { FileChild, ISectionOptions } from 'docx'
import type { PlanDocument } from '../../document/plan-document.ts'
import { statusRuns } from './word-cover.ts'
import { MARK, PAGE, STYLE } from './word-names.ts'
import type { FlowItem } from './word-state.ts'

/** The sections of the file: the cover without header and footer, then the rest, turned where a table asks for it. */
export function wordSections(
  document: PlanDocument,
  cover: readonly FileChild[],
  items: readonly FlowItem[],
): ISectionOptions[] {
  const parts = byOrientation(withHeadings(items))
  return [
    { properties: pageProperties(false), children: cover },
    ...parts.map(({ landscape, children }) => ({
      properties: { type: SectionType.NEXT_PAGE, ...pageProperties(landscape) },
      headers: { default: new Header({ children: [headerParagraph(document, landscape)] }) },
      footers: { default: new Footer({ children: [footerParagraph(document, landscape)] }) },
      children,
    })),
  ]
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
  readonly children: FileChild[]
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
function pageProperties(landscape: boolean): NonNullable<ISectionOptions['properties']> {
  return {
    page: {
      size: {
        width: PAGE.short,
        height: PAGE.long,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: landscape ? PAGE.landscapeTop : PAGE.top,
        bottom: landscape ? PAGE.landscapeBottom : PAGE.bottom,
        left: PAGE.left,
        right: landscape ? PAGE.landscapeRight : PAGE.right,
        header: 680,
        footer: 640,
      },
    },
  }
}

function headerParagraph(document: PlanDocument, landscape: boolean): Paragraph {
  const name = document.look.name || document.municipality
  const title = `${document.title} ${document.period}`.trim()
  return new Paragraph({
    style: STYLE.header,
    ...wideTab(landscape),
    children: [
      new TextRun({ text: `${title} · ${name}` }),
      new TextRun({ children: [new Tab()] }),
      ...statusRuns(document),
    ],
  })
}

function footerParagraph(document: PlanDocument, landscape: boolean): Paragraph {
  const { page, of } = document.labels
  return new Paragraph({
    style: STYLE.footer,
    ...wideTab(landscape),
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

function wideTab(landscape: boolean) {
  if (!landscape) return {}
  return {
    tabStops: [
      { type: 'clear' as const, position: PAGE.text },
      { type: 'right' as const, position: PAGE.landscapeText },
    ],
  }
}
