import type { IParagraphStyleOptions } from 'docx'
import type { DocumentLook } from '../../document/plan-document.ts'
import type { Geometry } from './word-geometry.ts'
import { hex, INK2, STYLE } from './word-names.ts'
import { bulletList, numberedList } from './word-numbering.ts'
import { paragraphStyle, spacing } from './word-style-parts.ts'
import type { Fonts } from '../font-names.ts'

/** Running text for a template that leaves the space between paragraphs to blank lines. */
export const spacedText: IParagraphStyleOptions = paragraphStyle(
  [STYLE.text, 'Plantekst'],
  { paragraph: { spacing: { after: 160 } } },
  { next: STYLE.text },
)

/** Running text, lists, quotes, captions, tables, header and footer. */
export function textStyles(look: DocumentLook, fonts: Fonts, geometry: Geometry): readonly IParagraphStyleOptions[] {
  return [
    paragraphStyle([STYLE.lead, 'Inleidende alinea'], {
      paragraph: { spacing: spacing(0, 14, 20), keepLines: true },
      run: { font: fonts.heading, size: 28 },
    }),
    ...listStyles(),
    ...quoteStyles(fonts),
    ...captionStyles(fonts, geometry),
    ...tableStyles(look, fonts),
    ...furnitureStyles(fonts, geometry),
  ]
}

function listStyles(): readonly IParagraphStyleOptions[] {
  const item = { spacing: spacing(0, 3, 16), keepLines: true }
  const hang = { left: 320, hanging: 320 }
  return [
    paragraphStyle(
      [STYLE.bullets, 'List Bullet'],
      {
        paragraph: { ...item, indent: hang, numbering: { reference: bulletList(), level: 0 } },
      },
      { next: STYLE.bullets },
    ),
    paragraphStyle(
      [STYLE.numbers, 'List Number'],
      {
        paragraph: { ...item, indent: hang, numbering: { reference: numberedList(1), level: 0 } },
      },
      { next: STYLE.numbers },
    ),
    paragraphStyle(
      [STYLE.continued, 'List Continue'],
      {
        paragraph: { ...item, indent: { left: 320 } },
      },
      { next: STYLE.continued },
    ),
  ]
}

function quoteStyles(fonts: Fonts): readonly IParagraphStyleOptions[] {
  return [
    paragraphStyle(
      [STYLE.quote, 'Quote'],
      {
        paragraph: { keepLines: true, spacing: spacing(8, 2, 21) },
        run: { font: fonts.heading, italics: true, size: 30 },
      },
      { next: STYLE.quoteSource },
    ),
    paragraphStyle([STYLE.quoteSource, 'Citaat bron'], {
      paragraph: { spacing: spacing(0, 12, 13) },
      run: { font: fonts.data, color: INK2, size: 19 },
    }),
  ]
}

function captionStyles(fonts: Fonts, { hang }: Geometry): readonly IParagraphStyleOptions[] {
  const wide = { left: 0 - hang }
  return [
    paragraphStyle([STYLE.caption, 'caption'], {
      paragraph: { keepNext: true, keepLines: true, spacing: spacing(10, 5, 13) },
      run: { font: fonts.data, size: 20 },
    }),
    paragraphStyle(
      [STYLE.wideCaption, 'Bijschrift breed'],
      { paragraph: { indent: wide } },
      { basedOn: STYLE.caption },
    ),
    paragraphStyle([STYLE.source, 'Bron'], {
      paragraph: { keepLines: true, spacing: spacing(4, 12, 12) },
      run: { font: fonts.data, color: INK2, size: 17 },
    }),
    paragraphStyle([STYLE.wideSource, 'Bron breed'], { paragraph: { indent: wide } }, { basedOn: STYLE.source }),
    paragraphStyle([STYLE.figure, 'Figuur'], {
      paragraph: { spacing: { before: 0, after: 160, line: 240, lineRule: 'auto' } },
    }),
  ]
}

function tableStyles(look: DocumentLook, fonts: Fonts): readonly IParagraphStyleOptions[] {
  return [
    paragraphStyle(
      [STYLE.tableHead, 'Tabelkop'],
      {
        paragraph: { keepNext: true, spacing: spacing(4, 3, 12) },
        run: { font: fonts.data, bold: true, size: 19 },
      },
      { next: STYLE.tableText },
    ),
    paragraphStyle(
      [STYLE.tableText, 'Tabeltekst'],
      {
        paragraph: { spacing: spacing(3, 3, 12.5) },
        run: { font: fonts.data, size: 19 },
      },
      { next: STYLE.tableText },
    ),
    paragraphStyle([STYLE.afterTable, 'Na tabel'], {
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'exact' } },
      run: { size: 8, color: hex(look.accentText) },
    }),
  ]
}

function furnitureStyles(fonts: Fonts, { text, hang }: Geometry): readonly IParagraphStyleOptions[] {
  const run = { font: fonts.data, color: INK2, size: 17 }
  const paragraph = { spacing: spacing(0, 0, 12), rightTabStop: text, indent: { left: 0 - hang } }
  return [
    paragraphStyle([STYLE.header, 'header'], { paragraph, run }, { next: STYLE.header }),
    paragraphStyle([STYLE.footer, 'footer'], { paragraph, run }, { next: STYLE.footer }),
  ]
}
