import { createHash } from 'node:crypto'
import { canonicalJson } from '../lib/plain-json.ts'
import type { Chapter, ChapterGuidance, Duty, Guidance, SectionDigests } from '../template/template.ts'

interface Help {
  readonly guidance: Readonly<Record<string, ChapterGuidance>>
  readonly duties: readonly Duty[]
}

/** The chapters with a digest of the help of each section, by which a plan sees later that it changed. */
export function withDigests(chapters: readonly Chapter[], { guidance, duties }: Help): readonly Chapter[] {
  return chapters.map((chapter) => ({
    ...chapter,
    sections: chapter.sections.map((section) => {
      const help = guidance[chapter.id]?.[section.id]
      return help ? { ...section, digests: digestsOf(help, duties) } : section
    }),
  }))
}

/** A duty counts with its words and not with the other sections that it names. */
function digestsOf({ laws, duties, ...help }: Guidance, known: readonly Duty[]): SectionDigests {
  const named = known.filter(({ id }) => duties.includes(id)).map(({ sections: _others, ...duty }) => duty)
  return { guidance: digest(help), law: digest([laws, named]) }
}

/** Eight characters are enough to tell two states of one section apart. */
function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url').slice(0, 8)
}
