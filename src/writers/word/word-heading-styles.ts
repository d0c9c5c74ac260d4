import type { IParagraphStyleOptions } from 'docx'
import type { DocumentLook } from '../../document/plan-document.ts'
import { type Geometry, headingIndent } from './word-geometry.ts'
import { hex, INK, STYLE } from './word-names.ts'
import { headingList } from './word-numbering.ts'
import { paragraphStyle, spacing } from './word-style-parts.ts'
import type { Fonts } from '../font-names.ts'

// docx writes a page break in a style but leaves it out of the type of a style.
const NEW_PAGE = { pageBreakBefore: true }

/** Title, headings and contents. Word calls the built-in ones Titel, Kop 1, Inhopg 1 and so on by itself. */
export function headingStyles(look: DocumentLook, fonts: Fonts, geometry: Geometry): readonly IParagraphStyleOptions[] {
  return [
    ...coverStyles(look, fonts, geometry),
    ...numberedHeadings(fonts, geometry),
    ...otherHeadings(fonts, geometry),
    ...contentsStyles(fonts, geometry),
  ]
}

function numberedHeadings(fonts: Fonts, geometry: Geometry): readonly IParagraphStyleOptions[] {
  const indent = headingIndent(geometry)
  const bold = { font: fonts.heading, bold: true, color: INK }
  const keep = { keepNext: true, keepLines: true }
  return [
    paragraphStyle([STYLE.chapter, 'heading 1'], {
      paragraph: {
        ...keep,
        ...NEW_PAGE,
        spacing: spacing(0, 12, 32),
        indent,
        outlineLevel: 0,
        numbering: { reference: headingList(false), level: 0 },
      },
      run: { ...bold, size: 56 },
    }),
    paragraphStyle([STYLE.section, 'heading 2'], {
      paragraph: {
        ...keep,
        spacing: spacing(18, 6, 22),
        indent,
        outlineLevel: 1,
        numbering: { reference: headingList(false), level: 1 },
      },
      run: { ...bold, size: 34 },
    }),
    paragraphStyle([STYLE.heading3, 'heading 3'], {
      paragraph: { ...keep, spacing: spacing(10, 4, 16), outlineLevel: 2 },
      run: { ...bold, size: 26 },
    }),
    paragraphStyle([STYLE.heading4, 'heading 4'], {
      paragraph: { ...keep, spacing: spacing(8, 2, 16), outlineLevel: 3 },
      run: { font: fonts.text, bold: true, color: INK, size: fonts.textSize },
    }),
  ]
}

function otherHeadings(fonts: Fonts, geometry: Geometry): readonly IParagraphStyleOptions[] {
  const indent = headingIndent(geometry)
  return [
    paragraphStyle(
      [STYLE.annex, 'Bijlage kop'],
      {
        paragraph: { indent, outlineLevel: 0, numbering: { reference: headingList(true), level: 0 } },
      },
      { basedOn: STYLE.chapter },
    ),
    paragraphStyle(
      [STYLE.annexSection, 'Bijlage paragraafkop'],
      {
        paragraph: { indent, outlineLevel: 1, numbering: { reference: headingList(true), level: 1 } },
      },
      { basedOn: STYLE.section },
    ),
    paragraphStyle([STYLE.unnumbered, 'Kop zonder nummer'], {
      paragraph: { ...NEW_PAGE, keepNext: true, keepLines: true, spacing: spacing(0, 14, 28), outlineLevel: 0 },
      run: { font: fonts.heading, bold: true, color: INK, size: 48 },
    }),
    paragraphStyle(
      [STYLE.unnumberedSection, 'Paragraafkop zonder nummer'],
      {
        paragraph: { numbering: false, indent: { left: 0, firstLine: 0 }, outlineLevel: 1 },
      },
      { basedOn: STYLE.section },
    ),
  ]
}

function contentsStyles(fonts: Fonts, { text }: Geometry): readonly IParagraphStyleOptions[] {
  const tabs = { rightTabStop: text }
  return [
    paragraphStyle([STYLE.contents1, 'toc 1'], {
      paragraph: { ...tabs, spacing: spacing(9, 0, 18), indent: { left: 0 } },
      run: { font: fonts.heading, bold: true, size: 26 },
    }),
    paragraphStyle([STYLE.contents2, 'toc 2'], {
      paragraph: { ...tabs, spacing: spacing(0, 0, 16), indent: { left: 320 } },
      run: { size: 21 },
    }),
  ]
}

function coverStyles(look: DocumentLook, fonts: Fonts, { hang }: Geometry): readonly IParagraphStyleOptions[] {
  const bar = look.outlined ? look.dataInk : look.accent
  return [
    paragraphStyle(
      [STYLE.coverName, 'Omslag naam'],
      {
        paragraph: {
          spacing: spacing(0, 150, 20),
          indent: { left: 0 - hang },
          border: { top: { style: 'single', size: 48, space: 14, color: hex(bar) } },
        },
        run: { font: fonts.data, bold: true, size: 36 },
      },
      { next: STYLE.coverPeriod },
    ),
    paragraphStyle(
      [STYLE.coverPeriod, 'Omslag periode'],
      {
        paragraph: { spacing: spacing(0, 10, 34) },
        run: { font: fonts.heading, bold: true, color: hex(look.accentText), size: 60 },
      },
      { next: STYLE.title },
    ),
    paragraphStyle(
      [STYLE.title, 'Title'],
      {
        paragraph: { spacing: spacing(0, 12, 43), keepLines: true },
        run: { font: fonts.heading, bold: true, color: INK, size: 76 },
      },
      { next: STYLE.subtitle },
    ),
    paragraphStyle([STYLE.subtitle, 'Subtitle'], {
      paragraph: { spacing: spacing(0, 8, 22) },
      run: { font: fonts.heading, size: 32 },
    }),
    paragraphStyle([STYLE.coverStatus, 'Omslag status'], {
      paragraph: { spacing: spacing(0, 0, 16) },
      run: { font: fonts.data, size: 22 },
    }),
  ]
}
