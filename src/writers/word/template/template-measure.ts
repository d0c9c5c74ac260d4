import type { PageMeasure } from '../../page-estimate.ts'
import type { XmlElement } from '../word-xml.ts'
import { templateGeometry } from './template-geometry.ts'
import { textProperty } from './template-styles.ts'
import type { WordTemplate } from './word-template.ts'

/** Width of the text, size of the letters and height of a line of our own design, in points. */
const OWN = { text: 350, size: 11, line: 16 }

/** How much goes on a page of a template, from its margins and its running text. The width of its letters is not known. */
export function templateMeasure({ page, styles }: WordTemplate): PageMeasure {
  const { text, short, long, portrait } = templateGeometry(page)
  const size = Number(textProperty(styles, ['w:rPr', 'w:sz'])?.attributes['w:val'] ?? 20) / 2
  const line = lineHeight(textProperty(styles, ['w:pPr', 'w:spacing']), size)
  return {
    height: (long - portrait.top - portrait.bottom) / 20,
    landscapeHeight: (short - portrait.top - portrait.bottom) / 20,
    letters: (text / 20 / OWN.text) * (OWN.size / size),
    leading: line / OWN.line,
  }
}

// A line of most fonts is a fifth higher than its letters.
function lineHeight(spacing: XmlElement | undefined, size: number): number {
  const natural = size * 1.2
  const line = Number(spacing?.attributes['w:line'] ?? 240)
  const rule = spacing?.attributes['w:lineRule'] ?? 'auto'
  if (rule === 'auto') return (natural * line) / 240
  return rule === 'exact' ? line / 20 : Math.max(natural, line / 20)
}
