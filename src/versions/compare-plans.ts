import { canonicalJson } from '../lib/plain-json.ts'
import type { Figure } from '../figures/figure.ts'
import type { Municipality, Period, Plan, PlanSection, PlanStatus } from '../plan/plan.ts'
import { textsDiffer } from './compare-texts.ts'
import { diffSequence } from './sequence-diff.ts'

/** What happened to a section between two states of a plan. */
export type SectionChange = 'added' | 'removed' | 'left-out' | 'put-back' | 'moved' | 'renamed' | 'text'

/** A section in one or both states; `changes` is empty when a reader would notice nothing. */
export interface SectionDifference {
  readonly id: string
  /** Id of the chapter in which it stands, or stood last. */
  readonly chapter: string
  readonly before: PlanSection | null
  readonly after: PlanSection | null
  readonly changes: readonly SectionChange[]
}

/** A figure with another value, source, date or status; null where it is not there. */
export interface FigureDifference {
  readonly id: string
  readonly before: Figure | null
  readonly after: Figure | null
}

/** A fact about the plan as a whole that changed. */
export type SettingDifference =
  | { readonly setting: 'title' | 'subtitle'; readonly before: string; readonly after: string }
  | { readonly setting: 'period'; readonly before: Period; readonly after: Period }
  | { readonly setting: 'status'; readonly before: PlanStatus; readonly after: PlanStatus }
  | { readonly setting: 'municipality'; readonly before: Municipality; readonly after: Municipality }
  /** An annex that came, went or was given another title; empty where it is not there. */
  | { readonly setting: 'chapter'; readonly before: string; readonly after: string }

/** What differs between two states of a plan. The words of a section are compared apart, when they are asked for. */
export interface PlanComparison {
  /** Every section of both, in reading order; one that is gone stands where it stood. */
  readonly sections: readonly SectionDifference[]
  readonly figures: readonly FigureDifference[]
  readonly settings: readonly SettingDifference[]
}

/** Compares two states of one plan. */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  return {
    sections: compareSections(before, after),
    figures: compareFigures(before, after),
    settings: compareSettings(before, after),
  }
}

interface Placed {
  readonly chapter: string
  readonly section: PlanSection
}

function placedSections(plan: Plan): readonly Placed[] {
  return plan.chapters.flatMap((chapter) => chapter.sections.map((section) => ({ chapter: chapter.id, section })))
}

function compareSections(before: Plan, after: Plan): readonly SectionDifference[] {
  const [old, now] = [placedSections(before), placedSections(after)]
  const [oldById, nowById] = [byId(old), byId(now)]
  const idsOf = (placed: readonly Placed[], others: ReadonlyMap<string, Placed>) =>
    placed.map(({ section }) => section.id).filter((id) => others.has(id))
  const moved = movedIds(idsOf(old, nowById), idsOf(now, oldById))
  const differences = now.map(({ chapter, section }): SectionDifference => {
    const was = oldById.get(section.id)
    if (!was) return { id: section.id, chapter, before: null, after: section, changes: ['added'] }
    const isMoved = moved.has(section.id) || was.chapter !== chapter
    const changes = [
      ...(isMoved ? (['moved'] as const) : []),
      ...sectionChanges(was.section, section),
      ...(textsDiffer(before.texts[section.id] ?? [], after.texts[section.id] ?? []) ? (['text'] as const) : []),
    ]
    return { id: section.id, chapter, before: was.section, after: section, changes }
  })
  return withGone(differences, old, nowById)
}

function byId(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  return new Map(placed.map((one) => [one.section.id, one]))
}

/** The fewest sections that have to move to come from one order to the other. */
function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const added = diffSequence(before, after).filter(({ kind }) => kind === 'added')
  return new Set(added.flatMap(({ start, end }) => after.slice(start, end)))
}

function sectionChanges(before: PlanSection, after: PlanSection): readonly SectionChange[] {
  return [
    ...(before.leftOut === after.leftOut ? [] : [after.leftOut ? ('left-out' as const) : ('put-back' as const)]),
    ...(before.title === after.title ? [] : (['renamed'] as const)),
  ]
}

/** Puts sections that are gone behind the one that they stood behind. */
function withGone(
  differences: readonly SectionDifference[],
  old: readonly Placed[],
  now: ReadonlyMap<string, Placed>,
): readonly SectionDifference[] {
  const all = [...differences]
  let place = 0
  for (const { chapter, section } of old) {
    if (now.has(section.id)) {
      place = all.findIndex(({ id }) => id === section.id) + 1
      continue
    }
    all.splice(place, 0, { id: section.id, chapter, before: section, after: null, changes: ['removed'] })
    place += 1
  }
  return all
}

function compareFigures(before: Plan, after: Plan): readonly FigureDifference[] {
  const ids = [...new Set([...Object.keys(before.figures), ...Object.keys(after.figures)])]
  return ids
    .map((id) => ({ id, before: before.figures[id] ?? null, after: after.figures[id] ?? null }))
    .filter((difference) => !isSame(difference.before, difference.after))
}

function compareSettings(before: Plan, after: Plan): readonly SettingDifference[] {
  const all: readonly SettingDifference[] = [
    { setting: 'title', before: before.title, after: after.title },
    { setting: 'subtitle', before: before.subtitle, after: after.subtitle },
    { setting: 'municipality', before: before.municipality, after: after.municipality },
    { setting: 'period', before: before.period, after: after.period },
    { setting: 'status', before: before.status, after: after.status },
    ...compareChapters(before, after),
  ]
  return all.filter((difference) => !isSame(difference.before, difference.after))
}

function compareChapters(before: Plan, after: Plan): readonly SettingDifference[] {
  const titles = (plan: Plan) => new Map(plan.chapters.map(({ id, title }) => [id, title]))
  const [old, now] = [titles(before), titles(after)]
  const ids = [...new Set([...old.keys(), ...now.keys()])]
  return ids.map((id) => ({ setting: 'chapter', before: old.get(id) ?? '', after: now.get(id) ?? '' }))
}

/** What comes from the store may have its keys in another order. */
function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
