import type { Geometry } from '../word-geometry.ts'
import type { TemplatePage } from './word-template.ts'

/** The page of a template: its text is as wide as its margins leave, without a hanging margin. */
export function templateGeometry({ width, height, header, footer, ...page }: TemplatePage): Geometry {
  const margins = { top: page.top, right: page.right, bottom: page.bottom, left: page.left }
  const text = width - page.left - page.right
  const landscapeText = height - page.left - page.right
  return {
    short: width,
    long: height,
    portrait: margins,
    landscape: margins,
    header,
    footer,
    hang: 0,
    text,
    full: text,
    landscapeText,
    landscapeFull: landscapeText,
  }
}
