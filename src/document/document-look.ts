import { documentColours } from '../housestyle/house-colours.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import type { DocumentLook, Picture } from './plan-document.ts'

/** What a house style is applied to. */
export interface LookParts {
  readonly pictures: ReadonlyMap<string, Picture>
  /** Name set in type when the style has none, such as "Gemeente Rijnveen". */
  readonly name: string
}

/** The look of a document: every colour from the one accent, and the logo when its bytes are there. */
export function documentLook(style: HouseStyle, { pictures, name }: LookParts): DocumentLook {
  const { class: _, ...colours } = documentColours(style.accent)
  const picture = style.logo ? pictures.get(style.logo.image) : undefined
  return {
    ...colours,
    headingFont: style.headingFont,
    textFont: style.textFont,
    logo: style.logo && picture ? { picture, alt: style.logo.alt } : null,
    name: style.name.trim() || name,
  }
}
