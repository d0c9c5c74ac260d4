import type { Fonts } from '../font-names.ts'
import { INK2, PAGE } from '../office-page.ts'
import type { Xml } from '../xml.ts'
import { STYLE } from './odt-names.ts'
import { paragraphStyle, pt, spacing, twips } from './odt-style-parts.ts'

const WHOLE = { 'fo:keep-together': 'always' } as const
const WIDE = { 'fo:margin-left': twips(-PAGE.hang) } as const

/** Running text, lists, quotes, captions, tables, header and footer. */
export function textStyles(fonts: Fonts): readonly Xml[] {
  return [
    paragraphStyle(STYLE.body, {}),
    paragraphStyle(STYLE.lead, {
      paragraph: { ...spacing(0, 14, 20), ...WHOLE },
      text: { font: fonts.heading, size: 14 },
    }),
    ...listStyles(),
    ...quoteStyles(fonts),
    ...captionStyles(fonts),
    ...tableStyles(fonts),
    ...furnitureStyles(fonts),
  ]
}

// The indent comes from the list.
function listStyles(): readonly Xml[] {
  const item = { ...spacing(0, 3, 16), ...WHOLE }
  const styles = [STYLE.bullets, STYLE.bulletsContinued, STYLE.numbers, STYLE.numbersContinued]
  return styles.map((name) => paragraphStyle(name, { next: name, paragraph: item }))
}

function quoteStyles(fonts: Fonts): readonly Xml[] {
  return [
    paragraphStyle(STYLE.quote, {
      next: STYLE.quoteSource,
      paragraph: { ...spacing(8, 2, 21), ...WHOLE },
      text: { font: fonts.heading, italic: true, size: 15 },
    }),
    paragraphStyle(STYLE.quoteSource, {
      paragraph: spacing(0, 12, 13),
      text: { font: fonts.data, color: INK2, size: 9.5 },
    }),
  ]
}

function captionStyles(fonts: Fonts): readonly Xml[] {
  return [
    paragraphStyle(STYLE.caption, {
      paragraph: { ...spacing(10, 5, 13), ...WHOLE, 'fo:keep-with-next': 'always' },
      text: { font: fonts.data, size: 10 },
    }),
    paragraphStyle(STYLE.tableCaption, { parent: STYLE.caption, paragraph: WIDE }),
    paragraphStyle(STYLE.source, {
      paragraph: { ...spacing(4, 12, 12), ...WHOLE },
      text: { font: fonts.data, color: INK2, size: 8.5 },
    }),
    paragraphStyle(STYLE.wideSource, { parent: STYLE.source, paragraph: WIDE }),
    paragraphStyle(STYLE.picture, {
      paragraph: { 'fo:margin-top': pt(0), 'fo:margin-bottom': pt(8), 'style:line-height-at-least': pt(0) },
    }),
  ]
}

function tableStyles(fonts: Fonts): readonly Xml[] {
  return [
    paragraphStyle(STYLE.tableText, {
      next: STYLE.tableText,
      paragraph: spacing(3, 3, 12.5),
      text: { font: fonts.data, size: 9.5 },
    }),
    paragraphStyle(STYLE.tableHead, {
      parent: STYLE.tableText,
      next: STYLE.tableText,
      paragraph: spacing(4, 3, 12),
      text: { bold: true },
    }),
  ]
}

function furnitureStyles(fonts: Fonts): readonly Xml[] {
  const text = { font: fonts.data, color: INK2, size: 8.5 }
  const paragraph = { ...spacing(0, 0, 12), ...WIDE }
  const style = (name: string, width: number) => paragraphStyle(name, { next: name, paragraph, text, rightTab: width })
  return [
    style(STYLE.header, PAGE.text),
    style(STYLE.footer, PAGE.text),
    style(STYLE.wideHeader, PAGE.landscapeText),
    style(STYLE.wideFooter, PAGE.landscapeText),
  ]
}
