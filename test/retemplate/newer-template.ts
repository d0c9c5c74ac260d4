import type { Chapter, Section, Template } from '../../src/template/template.ts'

/** A section of a template with its help in short. */
export function section(id: string, more: Partial<Section> = {}): Section {
  return { id, title: `Over ${id}`, heading: true, digests: { guidance: `hulp ${id}`, law: `wet ${id}` }, ...more }
}

/** A chapter of a template. */
export function chapter(id: string, sections: readonly Section[], more: Partial<Chapter> = {}): Chapter {
  return { id, number: 1, title: `Hoofdstuk ${id}`, duty: 'nee', dutyText: 'Keuze.', sections, ...more }
}

/** A template of these chapters. */
export function template(version: number, chapters: readonly Chapter[], more: Partial<Template> = {}): Template {
  return { id: 'oab-beleidsplan', version, title: 'OAB-beleidsplan', chapters, ...more }
}

/** The template that plans in these tests begin with: chapters a and b with three sections each. */
export const first = template(
  1,
  ['a', 'b'].map((id) => chapter(id, [section(`${id}-een`), section(`${id}-twee`), section(`${id}-drie`)])),
)

/** The same chapters with other sections. */
export function second(a: readonly Section[], b: readonly Section[], more: Partial<Template> = {}): Template {
  return template(2, [chapter('a', a), chapter('b', b)], more)
}

/** The sections of a chapter of the first template. */
export function sectionsOf(id: string): readonly Section[] {
  return first.chapters.find((one) => one.id === id)?.sections ?? []
}
