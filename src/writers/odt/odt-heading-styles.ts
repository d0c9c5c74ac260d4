import type { DocumentLook } from '../../document/plan-document.ts'
import type { Fonts } from '../font-names.ts'
import { hex, INK, PAGE } from '../office-page.ts'
import type { Xml } from '../xml.ts'
import { LIST, STYLE } from './odt-names.ts'
import { boldInk, paragraphStyle, pt, spacing, twips } from './odt-style-parts.ts'

const KEEP = { 'fo:keep-with-next': 'always', 'fo:keep-together': 'always' } as const
const NEW_PAGE = { 'fo:break-before': 'page' } as const
const HANGING = { 'fo:margin-left': twips(-PAGE.hang) } as const

/** Cover, headings and contents. */
export function headingStyles(look: DocumentLook, fonts: Fonts): readonly Xml[] {
  return [...coverStyles(look, fonts), ...numberedHeadings(fonts), ...otherHeadings(fonts), ...contentsStyles(fonts)]
}

// The indent of a numbered heading comes from its list; an indent of the style would overrule it.
function numberedHeadings(fonts: Fonts): readonly Xml[] {
  return [
    paragraphStyle(STYLE.heading, { paragraph: KEEP, text: boldInk(fonts.heading, 13) }),
    paragraphStyle(STYLE.chapter, {
      parent: STYLE.heading,
      outline: 1,
      paragraph: { ...spacing(0, 12, 32), ...NEW_PAGE },
      text: { size: 28 },
    }),
    paragraphStyle(STYLE.section, {
      parent: STYLE.heading,
      outline: 2,
      paragraph: spacing(18, 6, 22),
      text: { size: 17 },
    }),
    paragraphStyle(STYLE.heading3, {
      parent: STYLE.heading,
      outline: 3,
      paragraph: spacing(10, 4, 16),
      text: { size: 13 },
    }),
    paragraphStyle(STYLE.heading4, {
      parent: STYLE.heading,
      outline: 4,
      paragraph: spacing(8, 2, 16),
      text: { font: fonts.text, size: fonts.textSize / 2 },
    }),
  ]
}

function otherHeadings(fonts: Fonts): readonly Xml[] {
  const chapter = { ...KEEP, ...spacing(0, 12, 32), ...NEW_PAGE }
  const section = { ...KEEP, ...spacing(18, 6, 22) }
  const unnumbered = { ...KEEP, ...spacing(0, 14, 28), ...NEW_PAGE }
  return [
    paragraphStyle(STYLE.annex, {
      parent: STYLE.heading,
      outline: 1,
      list: LIST.annexes,
      paragraph: chapter,
      text: { size: 28 },
    }),
    paragraphStyle(STYLE.annexSection, {
      parent: STYLE.heading,
      outline: 2,
      list: LIST.annexes,
      paragraph: section,
      text: { size: 17 },
    }),
    paragraphStyle(STYLE.unnumbered, {
      parent: STYLE.heading,
      outline: 1,
      list: '',
      paragraph: unnumbered,
      text: { size: 24 },
    }),
    paragraphStyle(STYLE.front, { parent: STYLE.unnumbered, outline: 1, list: '', text: boldInk(fonts.heading, 24) }),
    paragraphStyle(STYLE.unnumberedSection, {
      parent: STYLE.heading,
      outline: 2,
      list: '',
      paragraph: section,
      text: { size: 17 },
    }),
  ]
}

function contentsStyles(fonts: Fonts): readonly Xml[] {
  return [
    paragraphStyle(STYLE.contents1, {
      next: STYLE.contents1,
      paragraph: spacing(9, 0, 18),
      text: boldInk(fonts.heading, 13),
      rightTab: PAGE.text,
    }),
    paragraphStyle(STYLE.contents2, {
      next: STYLE.contents2,
      paragraph: { ...spacing(0, 0, 16), 'fo:margin-left': pt(16) },
      text: { size: 10.5 },
      rightTab: PAGE.text,
    }),
  ]
}

function coverStyles(look: DocumentLook, fonts: Fonts): readonly Xml[] {
  const bar = hex(look.outlined ? look.dataInk : look.accent)
  return [
    paragraphStyle(STYLE.coverName, {
      next: STYLE.coverPeriod,
      paragraph: {
        ...spacing(0, 150, 20),
        ...HANGING,
        'fo:border-top': `6pt solid #${bar}`,
        'fo:border-bottom': 'none',
        'fo:border-left': 'none',
        'fo:border-right': 'none',
        'fo:padding-top': pt(14),
      },
      text: { font: fonts.data, bold: true, size: 18 },
    }),
    paragraphStyle(STYLE.coverPeriod, {
      next: STYLE.title,
      paragraph: spacing(0, 10, 34),
      text: { font: fonts.heading, bold: true, color: hex(look.accentText), size: 30 },
    }),
    paragraphStyle(STYLE.title, {
      next: STYLE.subtitle,
      paragraph: { ...spacing(0, 12, 43), 'fo:keep-together': 'always' },
      text: { font: fonts.heading, bold: true, color: INK, size: 38 },
    }),
    paragraphStyle(STYLE.subtitle, { paragraph: spacing(0, 8, 22), text: { font: fonts.heading, size: 16 } }),
    paragraphStyle(STYLE.coverStatus, { paragraph: spacing(0, 0, 16), text: { font: fonts.data, size: 11 } }),
  ]
}
