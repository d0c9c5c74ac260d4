import type { FontFace } from './pdf-fonts.ts'
import type { Tag } from './tags.ts'

/** Text in one look. Colours as `#rrggbb`, sizes in points. */
export interface Run {
  readonly text: string
  readonly face: FontFace
  readonly size: number
  readonly color: string
  /** Safe web or mail address, or `#` and an id. */
  readonly link?: string
  readonly underline?: boolean
  readonly background?: string
  readonly position?: 'sub' | 'super'
  /** Extra space between letters. */
  readonly spacing?: number
  /** False for words that Dutch rules do not fit. */
  readonly hyphenate?: boolean
  /** A line ends here, whatever the width; `text` is empty. */
  readonly lineBreak?: boolean
  /** What these words are within their text: a link, another language. */
  readonly tag?: Tag
  /** What is read in the place of these letters: nothing but a soft hyphen where a line broke a word. */
  readonly readAs?: string
}

/** How a text is set. `leading` is the distance between lines in points. */
export interface Setting {
  readonly width: number
  readonly leading: number
  readonly align?: 'left' | 'right' | 'center'
  readonly hyphenate?: boolean
  /** True when other words follow in the same sentence or entry; a space that takes no width parts them. */
  readonly goesOn?: boolean
}

/** A style of the type scale: a run without its text, with its leading. */
export interface TypeStyle extends Omit<Run, 'text'> {
  readonly leading: number
}

/** The text as one run in this style. */
export function runOf(text: string, style: TypeStyle): Run {
  const { leading: _, ...look } = style
  return { ...look, text }
}
