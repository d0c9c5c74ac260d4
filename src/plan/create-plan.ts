import type { Section, Template } from '../template/template.ts'
import type { Municipality, Period, Plan, PlanChapter, PlanSection } from './plan.ts'
import { planShape } from './plan.ts'
import { recordOf } from './template-record.ts'

export interface CreatePlanInput {
  readonly id: string
  readonly template: Template
  readonly municipality: Municipality
  readonly title: string
  readonly subtitle: string
  readonly period: Period
  /** Id of the house style. */
  readonly houseStyle: string
  /** Version of the figure catalogue, which stands apart from the template; 1 when not given. */
  readonly figuresVersion?: number
}

/** An empty plan with all chapters and sections of the template, at revision 0. */
export function createPlan(input: CreatePlanInput): Plan {
  const { id, template, municipality, title, subtitle, period, houseStyle, figuresVersion = 1 } = input
  return {
    id,
    revision: 0,
    versions: { shape: planShape, template: template.version, figures: figuresVersion },
    templateId: template.id,
    municipality,
    title,
    subtitle,
    period,
    status: { stage: 'concept', adoptedBy: null, date: null },
    chapters: template.chapters.map((chapter) => planChapter(chapter)),
    texts: {},
    images: {},
    figures: {},
    ownFigures: {},
    houseStyle,
    templateRecord: recordOf(template),
    looseTitles: {},
  }
}

/** An untouched section, at revision 0. */
export function emptySection(section: Pick<PlanSection, 'id' | 'title' | 'heading' | 'origin'>): PlanSection {
  return {
    ...section,
    leftOut: false,
    state: 'leeg',
    revision: 0,
    questionsTicked: [],
    examplesInserted: [],
    examplesRefused: [],
  }
}

function planChapter(chapter: Template['chapters'][number]): PlanChapter {
  return { id: chapter.id, kind: 'hoofdstuk', title: chapter.title, sections: chapter.sections.map(planSection) }
}

function planSection({ id, title, heading }: Section): PlanSection {
  return emptySection({ id, title, heading, origin: 'sjabloon' })
}
