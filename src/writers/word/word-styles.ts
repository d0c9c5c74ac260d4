import type { IStylesOptions } from 'docx'
import type { DocumentLook } from '../../document/plan-document.ts'
import { boxStyles } from './word-box-styles.ts'
import { characterStyles } from './word-character-styles.ts'
import { headingStyles } from './word-heading-styles.ts'
import type { Fonts } from '../font-names.ts'
import type { Geometry } from './word-geometry.ts'
import { hex, INK, LINE, STYLE } from './word-names.ts'
import { spacedText, textStyles } from './word-text-styles.ts'
import { languageTag } from '../clean-text.ts'

/** All styles of the file: text typed in it later looks like the rest. */
export function wordStyles(
  { look, lang }: { readonly look: DocumentLook; readonly lang: string },
  fonts: Fonts,
  { geometry, textStyle }: { readonly geometry: Geometry; readonly textStyle: string | null },
): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: fonts.text, size: fonts.textSize, color: INK, language: { value: languageTag(lang) } },
        paragraph: { spacing: { after: 160, line: 320, lineRule: 'atLeast' } },
      },
    },
    paragraphStyles: [
      ...headingStyles(look, fonts, geometry),
      ...textStyles(look, fonts, geometry),
      ...boxStyles(look, fonts),
      ...(textStyle === null ? [] : [spacedText]),
    ],
    characterStyles: characterStyles(look, fonts),
  }
}

/** The style of tables as XML, since docx has no options for a table style. */
export function tableStyleXml(look: DocumentLook): string {
  const border = (side: string, color: string, size: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="Plantabel"/>` +
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>' +
    border('top', hex(look.dataInk), 12) +
    border('bottom', LINE, 4) +
    border('insideH', LINE, 4) +
    '</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="120" w:type="dxa"/>' +
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>' +
    border('bottom', INK, 6) +
    '</w:tcBorders></w:tcPr></w:tblStylePr>' +
    '</w:style>'
  )
}
