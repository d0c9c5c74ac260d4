/** Measures of a page in points; `column` is where the text stands, `full` takes the hanging margin along. */
export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly full: number
}

/** Width of the hanging margin with its gutter. */
export const marginWidth = 104

/** Left side of the text column and its width on an upright page. */
export const column = { left: 166, width: 350 } as const

export const portrait: PageGeometry = { width: 595.28, height: 841.89, left: 62, top: 88, bottom: 76, full: 454 }
export const landscape: PageGeometry = { width: 841.89, height: 595.28, left: 62, top: 74, bottom: 62, full: 717.89 }

/** Height that the text of a page can take. */
export function roomOn(page: PageGeometry): number {
  return page.height - page.top - page.bottom
}
