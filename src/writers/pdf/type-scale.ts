import type { DocumentFont, DocumentLook } from '../../document/plan-document.ts'
import type { FontFace, FontWeight } from './pdf-fonts.ts'
import type { TypeStyle } from './text-run.ts'

export const ink = '#1B1F24'
export const ink2 = '#4B525B'
export const line = '#C7CDD4'
export const missing = '#FFE3DE'
export const white = '#FFFFFF'

/** The styles of a document in its house style. */
export interface TypeScale {
  readonly coverTitle: TypeStyle
  readonly coverPeriod: TypeStyle
  readonly coverSubtitle: TypeStyle
  readonly coverName: TypeStyle
  readonly chapter: TypeStyle
  readonly chapterNumber: TypeStyle
  readonly lead: TypeStyle
  readonly front: TypeStyle
  readonly section: TypeStyle
  readonly sectionNumber: TypeStyle
  readonly heading3: TypeStyle
  readonly heading4: TypeStyle
  readonly body: TypeStyle
  readonly about: TypeStyle
  readonly term: TypeStyle
  readonly box: TypeStyle
  readonly boxLabel: TypeStyle
  readonly keyPoint: TypeStyle
  readonly quote: TypeStyle
  readonly quoteSource: TypeStyle
  readonly cell: TypeStyle
  readonly headCell: TypeStyle
  readonly caption: TypeStyle
  readonly source: TypeStyle
  readonly guidance: TypeStyle
  readonly furniture: TypeStyle
  readonly mark: TypeStyle
  readonly contentsChapter: TypeStyle
  readonly contentsSection: TypeStyle
  readonly sourceNumber: TypeStyle
}

function face(family: DocumentFont, weight: FontWeight = 400, italic = false): FontFace {
  return { family, weight, italic }
}

/** The type scale for a look: heading and text font are chosen apart; tables and furniture are always sans. */
export function typeScale(look: DocumentLook): TypeScale {
  const { headingFont: head, textFont: text, accentText, onAccent } = look
  // A sans heading needs more weight than a serif one to stand out as much.
  const strong: FontWeight = head === 'sans' ? 700 : 600
  const bodySize = text === 'serif' ? 10.5 : 11
  const data = (size: number, leading: number, weight: FontWeight = 400): TypeStyle => ({
    face: face('sans', weight),
    size,
    leading,
    color: ink,
  })
  const heading = (size: number, leading: number, weight: FontWeight = strong): TypeStyle => ({
    face: face(head, weight),
    size,
    leading,
    color: ink,
  })
  const body: TypeStyle = { face: face(text), size: bodySize, leading: 16, color: ink }
  return {
    coverTitle: heading(46, 51),
    coverPeriod: { ...heading(30, 34, 600), color: accentText },
    coverSubtitle: heading(18, 24, 400),
    coverName: heading(18, 24, 600),
    chapter: heading(28, 32),
    chapterNumber: { ...heading(32, 38, 600), color: onAccent },
    lead: heading(14, 20, 400),
    front: heading(24, 28),
    section: heading(17, 22),
    sectionNumber: { ...heading(17, 22, 600), color: accentText },
    heading3: heading(13, 16),
    heading4: { ...body, face: face(text, 700), size: 11, leading: 16 },
    body,
    about: { ...body, size: 10.5, leading: 14 },
    term: data(10, 14, 700),
    box: { ...body, size: 10.5, leading: 15 },
    boxLabel: data(10.5, 15, 700),
    keyPoint: { ...heading(14, 19, strong), color: onAccent },
    quote: { face: face(head, 400, true), size: 15, leading: 21, color: ink },
    quoteSource: { ...data(9.5, 13), color: ink2 },
    cell: data(9.5, 12.5),
    headCell: data(9.5, 12, 600),
    caption: data(10, 13),
    source: { ...data(8.5, 12), color: ink2 },
    guidance: { ...data(9, 12.5), color: ink2 },
    furniture: { ...data(8.5, 12), color: ink2 },
    mark: { ...data(8.5, 12, 700), color: white, spacing: 0.6 },
    contentsChapter: heading(13, 18, 600),
    // Close enough for the contents of a whole plan to stand on two pages.
    contentsSection: { ...body, size: 10.5, leading: 14.5 },
    sourceNumber: { ...data(8.5, 16), color: accentText },
  }
}
