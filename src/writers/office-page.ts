/** Fixed colours, as six digits. */
export const INK = '1B1F24'
export const INK2 = '4B525B'
export const LINE = 'C7CDD4'
export const MISSING = 'FFE3DE'

/** Sizes of the page in twips (a twentieth of a point). */
export const PAGE = {
  short: 11906,
  long: 16838,
  /** The hanging margin: headings, wide tables and captions begin this far left of the text. */
  hang: 2080,
  left: 3320,
  right: 1586,
  top: 1760,
  bottom: 1520,
  text: 7000,
  full: 9080,
  landscapeRight: 1240,
  landscapeTop: 1480,
  landscapeBottom: 1240,
  landscapeText: 12278,
  landscapeFull: 14358,
} as const

/** `#123E6B` as six digits. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase()
}
