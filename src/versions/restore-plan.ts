import { canonicalJson } from '../lib/plain-json.ts'
import { figuresInText } from '../plan/figure-places.ts'
import { findSection } from '../plan/find-section.ts'
import { withoutPlace } from '../plan/loose-texts.ts'
import type { Plan, PlanChapter, PlanSection } from '../plan/plan.ts'
import { nextPlan } from '../plan/touch-section.ts'
import type { RichText } from '../richtext/richtext.ts'

/**
 * The plan with chapters, texts, figures and facts as they were in a version, one revision on. Id, status and house style stay
 * as they are: what was adopted is no matter of text. What is remembered of the template goes back along. Texts of sections that the version does not know are kept beside the
 * others, and revisions of sections that change grow. A version that is the same gives the plan itself.
 */
export function restorePlan(plan: Plan, version: Plan): Plan {
  const revision = plan.revision + 1
  const chapters = version.chapters.map((chapter) => ({
    ...chapter,
    sections: chapter.sections.map((section) => restoredSection(plan, version, section.id) ?? { ...section, revision }),
  }))
  const { title, subtitle, municipality, period, figures, versions, templateRecord } = version
  const ownFigures = { ...plan.ownFigures, ...version.ownFigures }
  const texts = restoredTexts(plan, version)
  const restored: Partial<Plan> = {
    title,
    subtitle,
    municipality,
    period,
    figures,
    // The names of figures that came later are kept for the texts that are kept.
    ownFigures,
    versions: { ...versions, shape: plan.versions.shape },
    templateRecord,
    chapters,
    texts,
    looseTitles: titlesOfLoose(texts, { chapters }, [plan, version]),
    images: { ...version.images, ...plan.images },
  }
  return isSame({ ...plan, ...restored }, plan) ? plan : nextPlan(plan, restored)
}

/** The section as the plan has it when nothing of it changes, or null. */
function restoredSection(plan: Plan, version: Plan, id: string): PlanSection | null {
  const now = findSection(plan, id)?.section
  const then = findSection(version, id)?.section
  if (!now || !then || !isSame({ ...now, revision: 0 }, { ...then, revision: 0 })) return null
  return isSame(plan.texts[id] ?? [], version.texts[id] ?? []) ? now : null
}

function restoredTexts(plan: Plan, version: Plan): Plan['texts'] {
  const known = new Set(version.chapters.flatMap(({ sections }) => sections.map(({ id }) => id)))
  const loose = Object.entries(plan.texts).filter(([id]) => !known.has(id))
  const texts = Object.entries(version.texts).map(([id, text]) => {
    const now = plan.texts[id]
    // A text that stays is the same object, so that nothing is written anew for it.
    return [id, now && isSame(now, text) ? now : text] as const
  })
  return Object.fromEntries([...loose, ...texts])
}

/** What texts are called that have no place in the restored chapters: as the first plan that knows names them. */
function titlesOfLoose(
  texts: Plan['texts'],
  { chapters }: Pick<Plan, 'chapters'>,
  known: readonly Plan[],
): Plan['looseTitles'] {
  const titleOf = (id: string, plan: Plan) => findSection(plan, id)?.section.title ?? plan.looseTitles[id]
  const titles = withoutPlace({ chapters }, Object.keys(texts)).flatMap((id) => {
    const title = known.map((plan) => titleOf(id, plan)).find((one) => one !== undefined)
    return title === undefined ? [] : [[id, title] as const]
  })
  return Object.fromEntries(titles)
}

/**
 * The plan with one section as it was in a version: its text, title, state and whether it was left out. It keeps its place; one
 * that is gone comes back where it stood. The plan itself when that changes nothing or the version does not know the section.
 */
export function restoreSectionOf(plan: Plan, version: Plan, id: string): Plan {
  const then = findSection(version, id)
  if (!then || restoredSection(plan, version, id)) return plan
  const { [id]: _now, ...others } = plan.texts
  const text = version.texts[id]
  return nextPlan(plan, {
    chapters: withSection(plan.chapters, then.chapter, { ...then.section, revision: plan.revision + 1 }),
    texts: text ? { ...others, [id]: text } : others,
    images: { ...version.images, ...plan.images },
    ...goneFigures(plan, version, text ?? []),
  })
}

/** Figures of the writer that stand in a text and were taken out since, with their values. */
function goneFigures(plan: Plan, version: Plan, text: RichText): Partial<Plan> {
  const gone = figuresInText(text).flatMap((id) => {
    const own = Object.hasOwn(plan.ownFigures, id) ? undefined : version.ownFigures[id]
    return own ? [own] : []
  })
  if (gone.length === 0) return {}
  const values = gone.flatMap(({ id }) => version.figures[id] ?? [])
  return {
    ownFigures: { ...plan.ownFigures, ...Object.fromEntries(gone.map((own) => [own.id, own])) },
    figures: { ...Object.fromEntries(values.map((figure) => [figure.id, figure])), ...plan.figures },
  }
}

function withSection(
  chapters: readonly PlanChapter[],
  then: PlanChapter,
  section: PlanSection,
): readonly PlanChapter[] {
  if (findSection({ chapters }, section.id)) {
    return chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((found) => (found.id === section.id ? section : found)),
    }))
  }
  if (!chapters.some(({ id }) => id === then.id)) return [...chapters, { ...then, sections: [section] }]
  return chapters.map((chapter) => (chapter.id === then.id ? insertedWhereItStood(chapter, then, section) : chapter))
}

function insertedWhereItStood(chapter: PlanChapter, then: PlanChapter, section: PlanSection): PlanChapter {
  const before = then.sections.slice(
    0,
    then.sections.findIndex(({ id }) => id === section.id),
  )
  const neighbour = before.findLast(({ id }) => chapter.sections.some((found) => found.id === id))
  const place = chapter.sections.findIndex(({ id }) => id === neighbour?.id) + 1
  return { ...chapter, sections: chapter.sections.toSpliced(place, 0, section) }
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other)
}
