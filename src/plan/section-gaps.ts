import type { Figures } from '../figures/figure.ts'
import { isKnown } from '../figures/format-figure.ts'
import type { RichText } from '../richtext/richtext.ts'
import { walkText } from '../richtext/walk-text.ts'
import { figuresInText } from './figure-places.ts'

/** What is still open in the text of a section. */
export interface SectionGaps {
  /** Ids of the figures without a value, each once, in reading order. */
  readonly figures: readonly string[]
  /** How many images have no description and are not mere decoration. */
  readonly images: number
}

/** Looks for figures without a value and images without a description. */
export function sectionGaps(text: RichText, figures: Figures): SectionGaps {
  let images = 0
  walkText(text, (node) => {
    if (node.type === 'image' && !node.attrs.decorative && node.attrs.alt.trim() === '') images += 1
  })
  const missing = figuresInText(text).filter((id) => !isKnown(figures[id]))
  return { figures: [...new Set(missing)], images }
}
