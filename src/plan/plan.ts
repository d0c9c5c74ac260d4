import type { Figures, FrozenFigures, OwnFigures } from '../figures/figure.ts'
import type { RichText } from '../richtext/richtext.ts'

/** Version of the stored shape. It changes only together with a migration. */
export const planShape = 1

/**
 * One plan of one municipality, as stored. Plain JSON.
 * `revision` grows by one with every change and never follows a clock.
 */
export interface Plan {
  readonly id: string
  readonly revision: number
  readonly versions: { readonly shape: number; readonly template: number; readonly figures: number }
  readonly templateId: string
  readonly municipality: Municipality
  readonly title: string
  readonly subtitle: string
  readonly period: Period
  readonly status: PlanStatus
  readonly chapters: readonly PlanChapter[]
  /** Text by section id; a section without a key has never been written in. */
  readonly texts: Readonly<Record<string, RichText>>
  /** What is known about every image in the plan, by content hash; the bytes are stored apart. */
  readonly images: Readonly<Record<string, ImageFacts>>
  readonly figures: Figures
  /** Figures that the writer added, by id; their values stand in `figures`. */
  readonly ownFigures: OwnFigures
  /** What every figure was when the plan was adopted; absent for a plan that was not, or was before this was kept. */
  readonly frozen?: FrozenFigures
  /** Id of the house style; the style itself is stored once per municipality. */
  readonly houseStyle: string
  /** The template as the writer took it over; null in a plan of before this was kept. */
  readonly templateRecord: TemplateRecord | null
  /** What sections were called that are gone, by id, as long as their text has no other place. */
  readonly looseTitles: Readonly<Record<string, string>>
}

/** What is remembered of a template, to see later what is new in it. Chapters and sections in order. */
export interface TemplateRecord {
  readonly chapters: readonly ChapterRecord[]
}

export interface ChapterRecord {
  readonly id: string
  readonly title: string
  readonly duty: string
  readonly dutyText: string
  readonly sections: readonly SectionRecord[]
}

export interface SectionRecord {
  readonly id: string
  readonly title: string
  readonly heading: boolean
  /** Digests of help and of law; empty when not known. */
  readonly guidance: string
  readonly law: string
}

export interface Municipality {
  readonly name: string
  /** CBS code such as `GM0363`, or null for one that CBS does not know. */
  readonly code: string | null
}

/** First and last calendar year. */
export interface Period {
  readonly from: number
  readonly to: number
}

export interface PlanStatus {
  readonly stage: 'concept' | 'college' | 'vastgesteld'
  readonly adoptedBy: 'college' | 'raad' | null
  /** `YYYY-MM-DD` of the adoption, or null. */
  readonly date: string | null
}

export interface PlanChapter {
  readonly id: string
  /** A `bijlage` is lettered instead of numbered. */
  readonly kind: 'hoofdstuk' | 'bijlage'
  readonly title: string
  readonly sections: readonly PlanSection[]
}

export type SectionState = 'leeg' | 'bezig' | 'klaar'

export interface PlanSection {
  readonly id: string
  readonly title: string
  /** False when the heading is not printed. */
  readonly heading: boolean
  readonly origin: 'sjabloon' | 'eigen'
  /** Left out of the plan: kept, not printed, restorable. */
  readonly leftOut: boolean
  readonly state: SectionState
  /** Plan revision at which the section last changed, so that two edited copies can be merged. */
  readonly revision: number
  /** Texts of the questions that the writer ticked. */
  readonly questionsTicked: readonly string[]
  /** Ids of the examples that were inserted or refused; neither is offered again by itself. */
  readonly examplesInserted: readonly string[]
  readonly examplesRefused: readonly string[]
}

export interface ImageFacts {
  readonly type: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
  readonly bytes: number
}
