import type { ChapterGuidance, Duty, Guidance } from '../template/template.ts'

interface Joined {
  readonly duties: readonly Duty[]
  readonly guidance: Readonly<Record<string, ChapterGuidance>>
}

/** Duties list the sections that can meet them and sections name duties: what stands on either side holds on both. */
export function joinDuties({ duties, guidance }: Joined): Joined {
  const sections = Object.values(guidance).flatMap((chapter) => Object.entries(chapter))
  const naming = (duty: string) => sections.filter(([, { duties }]) => duties.includes(duty)).map(([id]) => id)
  const joined = duties.map((duty) => ({ ...duty, sections: union(duty.sections, naming(duty.id)) }))
  const listing = (section: string) => joined.filter((duty) => duty.sections.includes(section)).map(({ id }) => id)
  const entries = Object.entries(guidance).map(([chapter, help]): [string, ChapterGuidance] => [
    chapter,
    Object.fromEntries(
      Object.entries(help).map(([id, section]): [string, Guidance] => [
        id,
        { ...section, duties: union(section.duties, listing(id)) },
      ]),
    ),
  ])
  return { duties: joined, guidance: Object.fromEntries(entries) }
}

function union(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])]
}
