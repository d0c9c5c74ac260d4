import { coverOf } from '../../housestyle/cover-style.ts'
import { defaultHouseStyle } from '../../housestyle/default-style.ts'
import { documentColours, screenColours } from '../../housestyle/house-colours.ts'
import type { CoverStyle, HouseFont, HousePicture, HouseStyle, HouseTemplate } from '../../housestyle/house-style.ts'
import type { Plan } from '../../plan/plan.ts'
import type { StoredImage, StoredImages } from '../../storage/plan-records.ts'
import { houseStyleWords as words, logoWords } from '../../words/house-style-words.ts'

/** A house style while it is changed. */
export interface HouseStyleForm {
  readonly name: string
  readonly accent: string
  readonly headingFont: HouseFont
  readonly textFont: HouseFont
  readonly logo: FormPicture | null
  readonly cover: CoverStyle
  readonly photo: FormPicture | null
  readonly wordTemplate: HouseTemplate | null
}

/** A picture as chosen; the image is stored when the style is saved. */
export interface FormPicture {
  readonly image: StoredImage
  readonly alt: string
}

export type HouseStyleErrors = Partial<Record<'name' | 'accent' | 'alt', string>>

/** The form of a style, or of one that is still to be made for the municipality of a plan. */
export function houseStyleForm(style: HouseStyle | null, plan: Plan, images: StoredImages): HouseStyleForm {
  const form = formOfStyle(style ?? defaultHouseStyle, images)
  return { ...form, name: form.name || words.proposedName(plan.municipality.name) }
}

/** The form of a style; a picture that is not among the images is left out. */
export function formOfStyle(style: Omit<HouseStyle, 'id'>, images: StoredImages): HouseStyleForm {
  const { name, accent, headingFont, textFont, cover, wordTemplate = null } = style
  const picture = (given: HousePicture | null) => {
    const image = given && images[given.image]
    return given && image ? { image, alt: given.alt } : null
  }
  const fields = { name, accent, headingFont, textFont, cover, wordTemplate }
  return { ...fields, logo: picture(style.logo), photo: picture(style.photo) }
}

/** `#rrggbb` of what was typed, also without # and of three digits; null when it is no colour. */
export function colourOf(text: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase()
  if (!digits) return null
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`
}

export function houseStyleErrors(form: HouseStyleForm): HouseStyleErrors {
  return {
    ...(form.name.trim() ? {} : { name: words.nameEmpty }),
    ...(colourOf(form.accent) ? {} : { accent: words.colourWrong }),
    ...(form.logo && !form.logo.alt.trim() ? { alt: logoWords.altEmpty } : {}),
  }
}

/** What is said about a colour: how it is changed for text, and that areas get an outline. */
export function colourRemarks(accent: string): readonly string[] {
  const colour = colourOf(accent)
  if (!colour) return []
  const screen = screenColours(colour)
  const { class: kind, outlined } = documentColours(colour)
  const ofText = {
    sterk: screen.adjusted ? [words.darkerOnScreen] : [],
    midden: [words.darker],
    licht: [words.tooLightForText],
    'te-licht': [words.tooLightForText],
  }
  return [...(screen.legible ? [] : [words.illegible]), ...(outlined ? [words.outlined] : []), ...ofText[kind]]
}

/** The cover that the documents get now. */
export function formCover({ cover, logo, photo }: HouseStyleForm): CoverStyle {
  return coverOf(cover, { logo: logo !== null, photo: photo !== null })
}

/** What is said when the chosen cover lacks its picture, or null. */
export function coverRemark(form: HouseStyleForm): string | null {
  return words.coverLacks[form.cover]?.[formCover(form)] ?? null
}
