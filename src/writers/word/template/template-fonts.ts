import type { Fonts } from '../../font-names.ts'

/** Stands where a style asks for the font of headings, until the template says which that is. */
export const HEADING_FONT = '@kop'

const TEXT_FONT = '@tekst'

/** Fonts by role instead of by name; running text keeps the size of the template. */
export const roleFonts: Fonts = { heading: HEADING_FONT, text: TEXT_FONT, data: TEXT_FONT, textSize: 22 }

/** Whether a font is one of these roles. */
export function isRoleFont(name: string): boolean {
  return name === HEADING_FONT || name === TEXT_FONT
}
