import type { RichBlock } from '../richtext/richtext.ts'
import type { Plan } from './plan.ts'
import { writeTexts } from './write-texts.ts'

/** Puts blocks at the end of the text of a section; a section that the plan does not have changes nothing. */
export function appendText(plan: Plan, section: string, blocks: readonly RichBlock[]): Plan {
  const exists = plan.chapters.some(({ sections }) => sections.some(({ id }) => id === section))
  return exists ? writeTexts(plan, { [section]: [...(plan.texts[section] ?? []), ...blocks] }) : plan
}

/** Takes a block out of a section again, the last one that is equal to it; when it was changed since, the text stays. */
export function withoutBlock(plan: Plan, section: string, block: RichBlock): Plan {
  const text = plan.texts[section] ?? []
  const wanted = JSON.stringify(block)
  const at = text.findLastIndex((one) => JSON.stringify(one) === wanted)
  return at < 0 ? plan : writeTexts(plan, { [section]: text.toSpliced(at, 1) })
}
