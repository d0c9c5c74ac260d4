import type { PlanDocument } from '../../document/plan-document.ts'
import { coverPhotoSize, spaceAboveStatus, spaceUnderPhoto } from '../cover-space.ts'
import { LOGO_HEIGHT, pictureType } from '../printed-picture.ts'
import type { Xml } from '../xml.ts'
import { frontHeading } from './odt-contents.ts'
import { fillingFrame, pictureFrame } from './odt-images.ts'
import { MARK, PAGES, STYLE } from './odt-names.ts'
import { makeParagraph, type OdtState } from './odt-state.ts'
import { twips } from './odt-style-parts.ts'
import { labelTable } from './odt-tables.ts'
import { lineText, newLine, plainText, span } from './odt-text.ts'

/** The cover: photo, logo or name, then period, title, subtitle and status; with a photo the logo or name stands at the foot. */
export function coverBlocks(document: PlanDocument, state: OdtState): readonly Xml[] {
  state.turn = PAGES.cover
  const photo = coverPhoto(document, state)
  const space = photo ? spaceUnderPhoto(document) : spaceAboveStatus(document, 4000)
  const statusSpace = { 'fo:margin-top': twips(space), 'fo:margin-bottom': '0pt' }
  return [
    photo ?? coverName(document, state),
    ...(document.period ? [line(STYLE.coverPeriod, document.period, state)] : []),
    line(STYLE.title, document.title, state),
    ...(document.subtitle ? [line(STYLE.subtitle, document.subtitle, state)] : []),
    makeParagraph(state, { style: STYLE.coverStatus, more: statusSpace }, statusContent(document)),
    ...(photo ? [coverSender(document, state)] : []),
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

/** The photo under the bar of the accent, or nothing when the cover has none that can be read. */
function coverPhoto(document: PlanDocument, state: OdtState): Xml | null {
  const { cover, photo } = document.look
  if (cover !== 'foto' || !photo || !pictureType(photo.picture.bytes)) return null
  const frame = fillingFrame(photo.picture, { alt: photo.alt, size: coverPhotoSize(document) }, state)
  return makeParagraph(
    state,
    { style: STYLE.coverName, more: { 'fo:margin-top': '0pt', 'fo:margin-bottom': '32pt' } },
    [frame],
  )
}

function coverName(document: PlanDocument, state: OdtState): Xml {
  const frame = document.look.cover === 'zonder' ? null : logoFrame(document, state)
  return makeParagraph(state, { style: STYLE.coverName }, frame ? [frame] : nameContent(document))
}

function coverSender(document: PlanDocument, state: OdtState): Xml {
  const look = { style: STYLE.coverStatus, more: { 'fo:margin-top': '28pt', 'fo:margin-bottom': '0pt' } }
  const frame = logoFrame(document, state)
  if (frame) return makeParagraph(state, look, [frame])
  return makeParagraph(state, { ...look, text: { bold: true } }, nameContent(document))
}

function logoFrame(document: PlanDocument, state: OdtState): Xml | null {
  const { logo, name } = document.look
  if (!logo || !pictureType(logo.picture.bytes)) return null
  const alt = logo.alt || `${document.labels.logo} ${name || document.municipality}`
  return pictureFrame(logo.picture, { name: '', alt, decorative: false, maxHeight: LOGO_HEIGHT }, state)
}

function nameContent(document: PlanDocument): readonly Xml[] {
  return plainText(document.look.name || document.municipality)
}

function line(style: string, text: string, state: OdtState): Xml {
  return makeParagraph(state, { style }, plainText(text))
}
