import type { HouseStyle } from './house-style.ts'

/** The look of a plan whose municipality has chosen nothing: dark blue, serif headings, sans text, the name set in type. */
export const defaultHouseStyle: HouseStyle = {
  id: 'standaard',
  name: '',
  accent: '#21468b',
  headingFont: 'serif',
  textFont: 'sans',
  logo: null,
  cover: 'logo',
  photo: null,
}
