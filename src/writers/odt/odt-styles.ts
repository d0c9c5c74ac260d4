import type { DocumentLook, PlanDocument } from '../../document/plan-document.ts'
import { fallbackOf, type Fonts, fontsOf } from '../font-names.ts'
import { hex, INK, MISSING } from '../office-page.ts'
import { element, type Xml } from '../xml.ts'
import { boxStyles } from './odt-box-styles.ts'
import { headingStyles } from './odt-heading-styles.ts'
import { languageAttributes } from './odt-language.ts'
import { listStyles, outlineStyle } from './odt-list-styles.ts'
import { MARK, STYLE } from './odt-names.ts'
import { masterPages, pageLayouts } from './odt-page-styles.ts'
import { characterStyle, named, properties, spacing, textLook } from './odt-style-parts.ts'
import { textStyles } from './odt-text-styles.ts'

/** The parts of styles.xml: everything that text typed in the file later takes its look from. */
export function namedStyles(document: PlanDocument, pageCount: number): readonly Xml[] {
  const fonts = fontsOf(document.look)
  return [
    fontFaces(document.look),
    element('office:styles', {}, [
      ...defaultStyles(document.lang, fonts),
      standardStyle(),
      ...headingStyles(document.look, fonts),
      ...textStyles(fonts),
      ...boxStyles(document.look, fonts),
      ...characterStyles(document.look, fonts),
      element('style:style', { ...named('Graphics'), 'style:family': 'graphic' }),
      outlineStyle(),
      ...listStyles(),
    ]),
    element('office:automatic-styles', {}, pageLayouts()),
    element('office:master-styles', {}, masterPages(document, pageCount)),
  ]
}

/** The fonts by name, each with what to fall back on where it is not installed. */
export function fontFaces(look: DocumentLook): Xml {
  const { heading, text, data } = fontsOf(look)
  const faces = [...new Set([heading, text, data])].map((name) => {
    const { instead, family } = fallbackOf(name)
    return element('style:font-face', {
      'style:name': name,
      'svg:font-family': `'${name}', ${instead}`,
      'style:font-family-generic': family,
      'style:font-pitch': 'variable',
    })
  })
  return element('office:font-face-decls', {}, faces)
}

function defaultStyles(lang: string, fonts: Fonts): readonly Xml[] {
  const text = {
    ...textLook({ font: fonts.text, size: fonts.textSize / 2, color: INK }),
    ...languageAttributes(lang),
    'fo:hyphenate': 'false',
  }
  const paragraph = { 'fo:orphans': 2, 'fo:widows': 2, 'style:tab-stop-distance': '36pt', 'style:writing-mode': 'page' }
  const defaults = (family: string, parts: readonly Xml[]) =>
    element('style:default-style', { 'style:family': family }, parts)
  return [
    defaults('paragraph', [...properties('paragraph', paragraph), ...properties('text', text)]),
    defaults('table', properties('table', { 'table:border-model': 'collapsing' })),
    defaults('table-row', properties('table-row', { 'fo:keep-together': 'always' })),
  ]
}

function standardStyle(): Xml {
  return element(
    'style:style',
    { ...named(STYLE.standard), 'style:family': 'paragraph' },
    properties('paragraph', spacing(0, 8, 16)),
  )
}

function characterStyles(look: DocumentLook, fonts: Fonts): readonly Xml[] {
  const accent = hex(look.accentText)
  const underlined = { 'style:text-underline-style': 'solid', 'style:text-underline-width': 'auto' }
  return [
    characterStyle(MARK.link, { color: accent }, underlined),
    characterStyle(MARK.visitedLink, { color: accent }, underlined),
    characterStyle(MARK.contentsLink, {}),
    characterStyle(MARK.figure, {}),
    characterStyle(MARK.missing, { bold: true, color: INK, background: MISSING }),
    characterStyle(MARK.sourceNumber, { font: fonts.data, size: 8.5, color: accent }),
    characterStyle(MARK.draft, { bold: true, color: 'FFFFFF', background: INK }),
    characterStyle(MARK.pageNumber, { bold: true, color: INK }),
    characterStyle(MARK.label, { bold: true }),
    characterStyle(MARK.headingNumber, { color: accent }),
  ]
}
