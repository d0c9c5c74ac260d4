import { coverOf } from '../housestyle/cover-style.ts'
import { documentColours } from '../housestyle/house-colours.ts'
import type { HousePicture, HouseStyle } from '../housestyle/house-style.ts'
import type { DocumentLook, LookPicture, Picture } from './plan-document.ts'

/** What a house style is applied to. */
export interface LookParts {
  readonly pictures: ReadonlyMap<string, Picture>
  /** Name set in type when the style has none, such as "Gemeente Rijnveen". */
  readonly name: string
}

/** The look of a document: every colour from the one accent, logo and photo when their bytes are there, a cover that fits. */
export function documentLook(style: HouseStyle, { pictures, name }: LookParts): DocumentLook {
  const { class: _, ...colours } = documentColours(style.accent)
  const [logo, photo] = [style.logo, style.photo].map((picture) => lookPicture(picture, pictures))
  return {
    ...colours,
    headingFont: style.headingFont,
    textFont: style.textFont,
    cover: coverOf(style.cover, { logo: Boolean(logo), photo: Boolean(photo) }),
    logo: logo ?? null,
    photo: photo ?? null,
    name: style.name.trim() || name,
  }
}

function lookPicture(given: HousePicture | null, pictures: ReadonlyMap<string, Picture>): LookPicture | null {
  const picture = given && pictures.get(given.image)
  return given && picture ? { picture, alt: given.alt } : null
}
