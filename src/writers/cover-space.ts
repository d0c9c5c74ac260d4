import type { PlanDocument } from '../document/plan-document.ts'
import { LOGO_HEIGHT, pictureType } from './printed-picture.ts'

const LINE_LETTERS = 20

/** In points: the whole width of the text with its hanging margin, and between which heights it is as high as fits. */
const PHOTO = { width: 454, height: 270, least: 60 }

/** Twips that the status keeps above it under a photo, when the title is short. */
const ROOM_UNDER_PHOTO = 1400

/**
 * In points, on the cover with a photo: the height to fill, which leaves a line of the title to spare; the height that
 * takes no part in this, of borders, period and spaces; and of lines. Letters are those of a line in a wide font, since an
 * office program without our fonts takes another.
 */
const COVER = {
  height: 630,
  fixed: 160,
  title: { line: 43, letters: 14 },
  subtitle: { line: 22, letters: 34 },
  name: 16,
}

/** Size in points of the photo on the cover: lower as title, subtitle and logo need more room, so that all fit on one page. */
export function coverPhotoSize(document: PlanDocument): { readonly width: number; readonly height: number } {
  const { logo } = document.look
  const sender = logo && pictureType(logo.picture.bytes) ? LOGO_HEIGHT : COVER.name
  const title = wrappedLines(document.title, COVER.title.letters) * COVER.title.line
  const subtitle = wrappedLines(document.subtitle, COVER.subtitle.letters) * COVER.subtitle.line
  const space = spaceUnderPhoto(document) / 20
  const room = COVER.height - COVER.fixed - sender - title - subtitle - space
  return { width: PHOTO.width, height: Math.min(PHOTO.height, Math.max(PHOTO.least, room)) }
}

/** Twips above the status on a cover with a photo. */
export function spaceUnderPhoto(document: PlanDocument): number {
  return spaceAboveStatus(document, ROOM_UNDER_PHOTO)
}

/** How many lines of so many letters a text takes, broken at spaces and hyphens, and within a word that is longer. */
function wrappedLines(text: string, letters: number): number {
  let [lines, used] = [0, letters + 1]
  for (const [word] of text.matchAll(/[^\s-]+-*/g)) {
    const more = used + 1 + word.length
    if (more <= letters) used = more
    else {
      lines += Math.ceil(word.length / letters)
      used = word.length % letters || letters
    }
  }
  return lines
}

/** Twips above the status, which stands at the foot of the cover; a long title takes its share of the room there is. */
export function spaceAboveStatus(document: PlanDocument, room: number): number {
  return Math.max(400, room - Math.max(0, titleLines(document) - 3) * 860)
}

/** How many lines title and subtitle are likely to take on the cover. */
function titleLines({ title, subtitle }: PlanDocument): number {
  return Math.ceil(title.length / LINE_LETTERS) + Math.ceil(subtitle.length / 44)
}
