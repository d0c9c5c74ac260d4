import type { RichText } from '../richtext/richtext.ts'

/** A kind of plan: what it can hold and the guidance for writing it. Nothing in it is mandatory for a writer. */
export interface Template {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly chapters: readonly Chapter[]
  /** Sections of earlier versions that are gone. */
  readonly retired?: readonly RetiredSection[]
}

/** A section that the template had once. Its id is never used for another one. */
export interface RetiredSection {
  readonly id: string
  /** Id of the section that its text fits in now, or null. */
  readonly replacedBy: string | null
}

/** Guidance of the sections of one chapter, by section id; apart from the template so that it is loaded when needed. */
export type ChapterGuidance = Readonly<Record<string, Guidance>>

/** What holds for the plan as a whole: the duties of law and the national sources. */
export interface Reference {
  readonly duties: readonly Duty[]
  readonly sources: readonly SourceSubject[]
}

export interface Chapter {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Whether the chapter is about a legal duty of the municipality. */
  readonly duty: 'ja' | 'nee' | 'deels'
  readonly dutyText: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly id: string
  readonly title: string
  /** False for a section whose heading is not printed, such as the lead of a chapter. */
  readonly heading: boolean
  /** Of its help, so that a change of it is noticed without the help itself. */
  readonly digests?: SectionDigests
}

export interface SectionDigests {
  /** Of everything that helps with writing. */
  readonly guidance: string
  /** Of the law and the duties that are named. */
  readonly law: string
}

/** Help beside the text; never printed unless asked for. */
export interface Guidance {
  readonly content: RichText
  readonly questions: readonly string[]
  readonly examples: readonly Example[]
  readonly laws: readonly LawReference[]
  readonly sources: readonly Source[]
  readonly mistakes: readonly string[]
  /** Usual length in words. */
  readonly length: { readonly min: number; readonly max: number } | null
  /** Ids of the duties that this section can meet. */
  readonly duties: readonly string[]
}

/** A ready-made passage with references to figures; `id` is unique within the section. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly content: RichText
}

/** How sure we are of a statement of law: only the first two are shown without a warning. */
export type Certainty = 'geverifieerd' | 'afgeleid' | 'ouder' | 'indirect'

export interface LawReference {
  readonly text: string
  readonly source: string
  readonly url: string
  /** The former number of the article, or empty. */
  readonly formerly: string
  /** When the source was read, such as "november 2026". */
  readonly read: string
  readonly certainty: Certainty
}

/** A duty of law, and the sections where a plan can meet it. */
export interface Duty extends LawReference {
  readonly id: string
  readonly name: string
  readonly sections: readonly string[]
}

export interface SourceSubject {
  readonly id: string
  readonly name: string
  readonly sources: readonly Source[]
}

export interface Source {
  readonly id: string
  readonly name: string
  readonly url: string
  /** What a writer finds there. */
  readonly gives: string
  /** Warning about the link, such as that it dates from 2021-2022; empty when none. */
  readonly caution: string
}
