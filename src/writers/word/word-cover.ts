import type { ImageRun } from 'docx'
import type { PlanDocument } from '../../document/plan-document.ts'
import { coverPhotoSize, spaceAboveStatus, spaceUnderPhoto } from '../cover-space.ts'
import { LOGO_HEIGHT, pictureType } from '../printed-picture.ts'
import { labelTable } from './word-blocks.ts'
import type { Xml } from '../xml.ts'
import type { BodyChild } from './body-xml.ts'
import { type ParagraphLook, type RunLook, runXml } from './paragraph-xml.ts'
import { fillingPictureRun, pictureParagraph, pictureRun } from './word-images.ts'
import { MARK, STYLE } from './word-names.ts'
import { type FlowItem, makeParagraph, plainItem, type WordState } from './word-state.ts'

/** The cover: photo, logo or name, then period, title, subtitle and status; with a photo the logo or name stands at the foot. */
export function coverParagraphs(document: PlanDocument, state: WordState): BodyChild[] {
  const photo = coverPhoto(document, state)
  return [
    photo ?? coverName(document, state),
    ...(document.period ? [line(STYLE.coverPeriod, document.period, state)] : []),
    line(STYLE.title, document.title, state),
    ...(document.subtitle ? [line(STYLE.subtitle, document.subtitle, state)] : []),
    makeParagraph(
      state,
      {
        style: STYLE.coverStatus,
        spacing: { before: photo ? spaceUnderPhoto(document) : spaceAboveStatus(document, 4000) },
      },
      statusTexts(document).map(({ text, ...look }) => runXml(text, look)),
    ),
    ...(photo ? [coverSender(document, state)] : []),
  ]
}

/** The draft mark, when there is one, and the sentence beside it. */
export function statusTexts(document: PlanDocument): (Pick<RunLook, 'style'> & { readonly text: string })[] {
  const { mark, line: sentence } = document.status
  if (!mark) return [{ text: sentence }]
  return [{ text: ` ${mark} `, style: MARK.draft }, { text: `  ${sentence}` }]
}

/** The page about the document: a heading and a table of which the first column names the row. */
export function aboutItems(document: PlanDocument, state: WordState): FlowItem[] {
  if (document.about.length === 0) return []
  const rows = document.about.map(({ label, value }) => ({
    term: makeParagraph(state, { style: STYLE.tableText }, [runXml(label, { bold: true })]),
    meaning: makeParagraph(state, { style: STYLE.tableText }, [runXml(value)]),
  }))
  return [
    line(STYLE.unnumbered, document.labels.about, state),
    ...labelTable(rows, state),
    makeParagraph(state, { style: STYLE.afterTable }, []),
  ].map(plainItem)
}

/** The photo under the bar of the accent, or nothing when the cover has none that can be read. */
function coverPhoto(document: PlanDocument, state: WordState): BodyChild | null {
  const { cover, photo } = document.look
  if (cover !== 'foto' || !photo || !pictureType(photo.picture.bytes)) return null
  const run = fillingPictureRun(
    photo.picture,
    { ...coverPhotoSize(document), alt: photo.alt, decorative: photo.alt === '' },
    state,
  )
  return pictureParagraph(state, { style: STYLE.coverName, spacing: { after: 640 } }, run)
}

function coverName(document: PlanDocument, state: WordState): BodyChild {
  const logo = document.look.cover === 'zonder' ? null : logoRun(document, state)
  return sender(state, { style: STYLE.coverName }, logo ?? nameRun(document))
}

function coverSender(document: PlanDocument, state: WordState): BodyChild {
  const look = { style: STYLE.coverStatus, spacing: { before: 560 } }
  return sender(state, look, logoRun(document, state) ?? nameRun(document, true))
}

function sender(state: WordState, look: ParagraphLook, run: ImageRun | Xml): BodyChild {
  return typeof run === 'string' ? makeParagraph(state, look, [run]) : pictureParagraph(state, look, run)
}

function logoRun(document: PlanDocument, state: WordState): ImageRun | null {
  const { logo, name } = document.look
  if (!logo || !pictureType(logo.picture.bytes)) return null
  const alt = logo.alt || `${document.labels.logo} ${name || document.municipality}`
  return pictureRun(logo.picture, { alt, decorative: false, maxHeight: LOGO_HEIGHT }, state)
}

function nameRun(document: PlanDocument, bold = false): Xml {
  return runXml(document.look.name || document.municipality, { bold })
}

function line(style: string, text: string, state: WordState): Xml {
  return makeParagraph(state, { style }, [runXml(text)])
}
