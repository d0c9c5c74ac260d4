import { TextRun } from 'docx'
import type { Paragraph } from 'docx'
import type { PlanDocument } from '../../document/plan-document.ts'
import { labelTable } from './word-blocks.ts'
import { spaceAboveStatus } from '../cover-space.ts'
import { LOGO_HEIGHT, pictureType } from '../printed-picture.ts'
import { pictureRun } from './word-images.ts'
import { MARK, STYLE } from './word-names.ts'
import { type FlowItem, makeParagraph, plainItem, type WordState } from './word-state.ts'

/** The cover: logo or name, period, title, subtitle and status. */
export function coverParagraphs(document: PlanDocument, state: WordState): Paragraph[] {
  return [
    coverName(document, state),
    ...(document.period ? [line(STYLE.coverPeriod, document.period, state)] : []),
    line(STYLE.title, document.title, state),
    ...(document.subtitle ? [line(STYLE.subtitle, document.subtitle, state)] : []),
    makeParagraph(
      state,
      { style: STYLE.coverStatus, spacing: { before: spaceAboveStatus(document, 4000) } },
      statusRuns(document),
    ),
  ]
}

/** The draft mark, when there is one, and the sentence beside it. */
export function statusRuns(document: PlanDocument): TextRun[] {
  const { mark, line: sentence } = document.status
  if (!mark) return [new TextRun({ text: sentence })]
  return [new TextRun({ text: ` ${mark} `, style: MARK.draft }), new TextRun({ text: `  ${sentence}` })]
}

/** The page about the document: a heading and a table of which the first column names the row. */
export function aboutItems(document: PlanDocument, state: WordState): FlowItem[] {
  if (document.about.length === 0) return []
  const rows = document.about.map(({ label, value }) => ({
    term: makeParagraph(state, { style: STYLE.tableText }, [new TextRun({ text: label, bold: true })]),
    meaning: makeParagraph(state, { style: STYLE.tableText }, [new TextRun({ text: value })]),
  }))
  return [
    line(STYLE.unnumbered, document.labels.about, state),
    ...labelTable(rows, state),
    makeParagraph(state, { style: STYLE.afterTable }, []),
  ].map(plainItem)
}

function coverName(document: PlanDocument, state: WordState): Paragraph {
  const { logo, name } = document.look
  if (!logo || !pictureType(logo.picture.bytes)) return line(STYLE.coverName, name || document.municipality, state)
  const alt = logo.alt || `${document.labels.logo} ${name || document.municipality}`
  const run = pictureRun(logo.picture, { alt, decorative: false, maxHeight: LOGO_HEIGHT }, state)
  return makeParagraph(state, { style: STYLE.coverName }, [run])
}

function line(style: string, text: string, state: WordState): Paragraph {
  return makeParagraph(state, { style }, [new TextRun({ text })])
}
