import { defaultHouseStyle } from '../../housestyle/default-style.ts'
import { documentColours, screenColours } from '../../housestyle/house-colours.ts'
import type { HouseFont, HouseStyle, HouseTemplate } from '../../housestyle/house-style.ts'
import type { Plan } from '../../plan/plan.ts'
import type { StoredImage } from '../../storage/plan-records.ts'
import { houseStyleWords as words } from '../../words/house-style-words.ts'

/** A house style while it is changed. */
export interface HouseStyleForm {
  readonly name: string
  readonly accent: string
  readonly headingFont: HouseFont
  readonly textFont: HouseFont
  readonly logo: FormLogo | null
  readonly wordTemplate?: HouseTemplate | null
}

/** The logo as chosen; the image is stored when the style is saved. */
export interface FormLogo {
  readonly image: StoredImage
  readonly alt: string
}

export type HouseStyleErrors = Partial<Record<'name' | 'accent' | 'alt', string>>

/** The form of a style, or of one that is still to be made for the municipality of a plan. */
export function houseStyleForm(style: HouseStyle | null, plan: Plan, logo: StoredImage | null): HouseStyleForm {
  const { accent, headingFont, textFont } = style ?? defaultHouseStyle
  return {
    name: style?.name || words.proposedName(plan.municipality.name),
    accent,
    headingFont,
    textFont,
    logo: logo && style?.logo ? { image: logo, alt: style.logo.alt } : null,
    wordTemplate: style?.wordTemplate ?? null,
  }
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
    ...(form.logo && !form.logo.alt.trim() ? { alt: words.logoAltEmpty } : {}),
  }
}

/** What is said about a colour: that it is made darker for text, and that areas get an outline. */
export function colourRemarks(accent: string): readonly string[] {
  const colour = colourOf(accent)
  if (!colour) return []
  const screen = screenColours(colour)
  return [
    ...(screen.legible ? [] : [words.illegible]),
    ...(screen.adjusted ? [words.darker] : []),
    ...(documentColours(colour).outlined ? [words.outlined] : []),
  ]
}
