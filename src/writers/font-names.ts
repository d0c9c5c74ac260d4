import type { DocumentFont, DocumentLook } from '../document/plan-document.ts'

/** Fonts by role, with the size of running text in half points. */
export interface Fonts {
  readonly heading: string
  readonly text: string
  /** Tables, captions, sources, header and footer, whatever the house style. */
  readonly data: string
  readonly textSize: number
}

const FAMILY: Readonly<Record<DocumentFont, string>> = { serif: 'Source Serif 4', sans: 'Source Sans 3' }

/** Tables, captions, sources, header, footer and the signs of lists, whatever the house style. */
export const DATA_FONT = FAMILY.sans

/** The fonts of a look; a serif text is set half a point smaller, since it looks larger. */
export function fontsOf(look: DocumentLook): Fonts {
  return {
    heading: FAMILY[look.headingFont],
    text: FAMILY[look.textFont],
    data: DATA_FONT,
    textSize: look.textFont === 'serif' ? 21 : 22,
  }
}

/** The font that most computers have in place of one of ours, and its kind as word processors name it. */
export interface Fallback {
  readonly instead: string
  readonly family: 'swiss' | 'roman'
}

/** What a font falls back on where it is not installed. */
export function fallbackOf(name: string): Fallback {
  return name === FAMILY.serif ? { instead: 'Cambria', family: 'roman' } : { instead: 'Calibri', family: 'swiss' }
}
