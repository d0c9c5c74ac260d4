import type { RichText } from '../richtext/richtext.ts'
import { walkText } from '../richtext/walk-text.ts'
import type { Plan } from './plan.ts'

/** A section in which a figure stands, and how often. */
export interface FigurePlace {
  readonly chapter: string
  readonly section: string
  readonly title: string
  readonly count: number
}

/** The sections in which a figure stands, in the order of the plan; sections that are left out count as well. */
export function figurePlaces(plan: Pick<Plan, 'chapters' | 'texts'>, figure: string): readonly FigurePlace[] {
  return plan.chapters.flatMap((chapter) =>
    chapter.sections.flatMap(({ id, title }) => {
      const count = figuresInText(plan.texts[id] ?? []).filter((found) => found === figure).length
      return count > 0 ? [{ chapter: chapter.id, section: id, title, count }] : []
    }),
  )
}

/** How often a figure stands in the texts of a plan. */
export function countPlaces(places: readonly FigurePlace[]): number {
  return places.reduce((sum, place) => sum + place.count, 0)
}

/** Ids of the figures in a text in reading order, each as often as it stands there. */
export function figuresInText(text: RichText): readonly string[] {
  const ids: string[] = []
  walkText(text, (node) => {
    if (node.type === 'figureReference') ids.push(node.attrs.figure)
  })
  return ids
}
