import type { ICharacterStyleOptions } from 'docx'
import type { DocumentLook } from '../../document/plan-document.ts'
import { hex, INK, MARK, MISSING } from './word-names.ts'
import type { Fonts } from '../font-names.ts'

/** Character styles: links, figures, source numbers and marks. */
export function characterStyles(look: DocumentLook, fonts: Fonts): readonly ICharacterStyleOptions[] {
  const accent = hex(look.accentText)
  return [
    style(MARK.link, 'Hyperlink', { color: accent, underline: { type: 'single' } }),
    style(MARK.figure, 'Cijfer', {}),
    style(MARK.missing, 'Ontbrekend cijfer', {
      bold: true,
      color: INK,
      shading: { type: 'clear', color: 'auto', fill: MISSING },
    }),
    style(MARK.sourceNumber, 'Bronnummer', { font: fonts.data, size: 17, color: accent }),
    style(MARK.draft, 'Conceptmerk', {
      bold: true,
      color: 'FFFFFF',
      shading: { type: 'clear', color: 'auto', fill: INK },
    }),
    style(MARK.pageNumber, 'Paginanummer', { bold: true, color: INK }),
    style(MARK.label, 'Bijschriftnummer', { bold: true }),
  ]
}

function style(id: string, name: string, run: NonNullable<ICharacterStyleOptions['run']>): ICharacterStyleOptions {
  return { id, name, basedOn: 'DefaultParagraphFont', quickFormat: true, run }
}
