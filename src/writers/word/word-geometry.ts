import { PAGE } from './word-names.ts'

/** Where things stand on the page, in twips. */
export interface Geometry {
  /** Sides of the paper. */
  readonly short: number
  readonly long: number
  readonly portrait: Margins
  readonly landscape: Margins
  readonly header: number
  readonly footer: number
  /** How far headings, wide tables and captions begin left of the text; 0 when there is no hanging margin. */
  readonly hang: number
  /** Widths of the text, and of what also takes the hanging margin. */
  readonly text: number
  readonly full: number
  readonly landscapeText: number
  readonly landscapeFull: number
}

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Room for the number before a heading where there is no hanging margin: "10.12" fits in it. */
const NUMBER_ROOM = 1020

/** The page of our own design: a hanging margin left of the text. */
export const ownGeometry: Geometry = {
  short: PAGE.short,
  long: PAGE.long,
  portrait: { top: PAGE.top, right: PAGE.right, bottom: PAGE.bottom, left: PAGE.left },
  landscape: {
    top: PAGE.landscapeTop,
    right: PAGE.landscapeRight,
    bottom: PAGE.landscapeBottom,
    left: PAGE.left,
  },
  header: 680,
  footer: 640,
  hang: PAGE.hang,
  text: PAGE.text,
  full: PAGE.full,
  landscapeText: PAGE.landscapeText,
  landscapeFull: PAGE.landscapeFull,
}

/** Indent of a numbered heading: its number hangs in the margin, or stands before it in the text. */
export function headingIndent({ hang }: Geometry): { readonly left: number; readonly hanging: number } {
  return hang > 0 ? { left: 0, hanging: hang } : { left: NUMBER_ROOM, hanging: NUMBER_ROOM }
}
