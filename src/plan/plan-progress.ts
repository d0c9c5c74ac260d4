import type { Plan, PlanChapter, SectionState } from './plan.ts'

/** Number of sections per state, those that are left out not counted. */
export interface Progress {
  readonly leeg: number
  readonly bezig: number
  readonly klaar: number
}

/** Progress of the whole plan, annexes included. */
export function planProgress(plan: Pick<Plan, 'chapters'>): Progress {
  return countStates(plan.chapters)
}

/** Progress of one chapter. */
export function chapterProgress(chapter: PlanChapter): Progress {
  return countStates([chapter])
}

/** `klaar` when every section is, `leeg` when every section is or none is left, else `bezig`. */
export function chapterState(chapter: PlanChapter): SectionState {
  const { leeg, bezig, klaar } = chapterProgress(chapter)
  if (bezig === 0 && klaar === 0) return 'leeg'
  return leeg === 0 && bezig === 0 ? 'klaar' : 'bezig'
}

function countStates(chapters: readonly PlanChapter[]): Progress {
  const counts = { leeg: 0, bezig: 0, klaar: 0 }
  for (const chapter of chapters) {
    for (const section of chapter.sections) if (!section.leftOut) counts[section.state] += 1
  }
  return counts
}
