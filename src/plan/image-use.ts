import type { RichText } from '../richtext/richtext.ts'
import { walkText } from '../richtext/walk-text.ts'
import type { Plan } from './plan.ts'

/** Hashes of the images in one text, each once, in reading order. */
export function imagesInText(text: RichText): readonly string[] {
  const hashes = new Set<string>()
  walkText(text, (node) => {
    if (node.type === 'image') hashes.add(node.attrs.image)
  })
  return [...hashes]
}

/** Hashes of the images in all texts of a plan, each once; texts of sections that are left out count as well. */
export function imagesInUse(plan: Pick<Plan, 'texts'>): readonly string[] {
  return [...new Set(Object.values(plan.texts).flatMap(imagesInText))]
}
