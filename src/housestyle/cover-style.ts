import type { CoverStyle, HouseStyle } from './house-style.ts'

/** Which pictures are there. */
export interface CoverPictures {
  readonly logo: boolean
  readonly photo: boolean
}

/** The cover that can be printed: what lacks its photo becomes one with the logo, and without a logo the plain one. */
export function coverOf(chosen: CoverStyle, { logo, photo }: CoverPictures): CoverStyle {
  if (chosen === 'zonder' || (chosen === 'foto' && photo)) return chosen
  return logo ? 'logo' : 'zonder'
}

/** Content hashes of the images that a house style uses. */
export function imagesOfStyle(style: Pick<HouseStyle, 'logo' | 'photo'> | null): readonly string[] {
  return [style?.logo, style?.photo].flatMap((picture) => (picture ? [picture.image] : []))
}
