import type { PlanDocument } from '../../document/plan-document.ts'
import { spaceAboveStatus } from '../cover-space.ts'
import { LOGO_HEIGHT, pictureType } from '../printed-picture.ts'
import type { Xml } from '../xml.ts'
import { frontHeading } from './odt-contents.ts'
import { pictureFrame } from './odt-images.ts'
import { MARK, PAGES, STYLE } from './odt-names.ts'
import { makeParagraph, type OdtState } from './odt-state.ts'
import { twips } from './odt-style-parts.ts'
import { labelTable } from './odt-tables.ts'
import { lineText, newLine, plainText, span } from './odt-text.ts'

/** The cover: logo or name, period, title, subtitle and status. */
export function coverBlocks(document: PlanDocument, state: OdtState): readonly Xml[] {
  const statusSpace = { 'fo:margin-top': twips(spaceAboveStatus(document, 4000)), 'fo:margin-bottom': '0pt' }
  state.turn = PAGES.cover
  return [
    coverName(document, state),
    ...(document.period ? [line(STYLE.coverPeriod, document.period, state)] : []),
    line(STYLE.title, document.title, state),
    ...(document.subtitle ? [line(STYLE.subtitle, document.subtitle, state)] : []),
    makeParagraph(state, { style: STYLE.coverStatus, more: statusSpace }, statusContent(document)),
  ]
}

/** The draft mark, when there is one, and the sentence beside it. */
export function statusContent(document: PlanDocument): readonly Xml[] {
  const { mark, line: sentence } = document.status
  if (!mark) return plainText(sentence)
  const place = newLine()
  return [span(MARK.draft, lineText(` ${mark} `, place)), ...lineText(`  ${sentence}`, place)]
}

/** The page about the document: a heading and a table of which the first column names the row. */
export function aboutBlocks(document: PlanDocument, state: OdtState): readonly Xml[] {
  if (document.about.length === 0) return []
  const rows = document.about.map(({ label, value }) => ({ term: label, meaning: () => plainText(value) }))
  return [frontHeading(document.labels.about, state), labelTable(rows, state)]
}

function coverName(document: PlanDocument, state: OdtState): Xml {
  const { logo, name } = document.look
  if (!logo || !pictureType(logo.picture.bytes)) return line(STYLE.coverName, name || document.municipality, state)
  const alt = logo.alt || `${document.labels.logo} ${name || document.municipality}`
  const frame = pictureFrame(logo.picture, { name: '', alt, decorative: false, maxHeight: LOGO_HEIGHT }, state)
  return makeParagraph(state, { style: STYLE.coverName }, [frame])
}

function line(style: string, text: string, state: OdtState): Xml {
  return makeParagraph(state, { style }, plainText(text))
}
