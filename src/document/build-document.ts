import type { FigureCatalogue } from '../figures/figure.ts'
import { resolveFigures } from '../figures/resolve-figures.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import type { Plan } from '../plan/plan.ts'
import type { ChapterGuidance } from '../template/template.ts'
import type { DocumentWords } from '../words/document-words.ts'
import { convertChapter } from './convert-chapter.ts'
import type { Conversion } from './conversion.ts'
import { documentLook } from './document-look.ts'
import { aboutRows, documentStatus, periodText } from './document-status.ts'
import { numberCaptions } from './number-captions.ts'
import { type HeadingNumbers, numberHeadings } from '../plan/number-headings.ts'
import type { DocumentLook, Picture, PlanDocument } from './plan-document.ts'
import { linkTargets, type SelectedChapter, selectSections, type Selection } from './select-sections.ts'
import { sourceAnnex, sourceTableId } from './source-annex.ts'
import { startSourceNotes } from './source-notes.ts'
import { typeset } from './typography.ts'

/** What a document is made from besides the plan. */
export interface DocumentParts {
  readonly catalogue: FigureCatalogue
  /** Help by section id of every chapter that is printed; only read when the choices ask for it. */
  readonly guidance?: ChapterGuidance
  readonly style: HouseStyle
  /** By content hash; what is absent is printed as a note. */
  readonly pictures: ReadonlyMap<string, Picture>
  readonly words: DocumentWords
}

/** What the writer chose for this document. */
export interface ExportChoices extends Selection {
  /** Prints the help of the template before the text of each section. */
  readonly guidance: boolean
  /** Marks every page as a draft, as long as the plan is not adopted. */
  readonly draftMark: boolean
  /** Numbers the figures in the text and lists their sources in an annex. */
  readonly sources: boolean
  /** Day of the document, `YYYY-MM-DD`. */
  readonly date: string
}

/**
 * Everything that is printed, in order, numbered, with figures filled in. Never throws on what a plan holds: a missing
 * figure is marked, an unsafe or dead link becomes text, a crooked table is repaired.
 */
export function buildDocument(plan: Plan, parts: DocumentParts, choices: ExportChoices): PlanDocument {
  const { words } = parts
  const name = words.municipality(plan.municipality.name)
  const look = documentLook(parts.style, { pictures: parts.pictures, name })
  return {
    title: typeset(plan.title),
    subtitle: typeset(plan.subtitle),
    period: typeset(plan.title).includes(periodText(plan)) ? '' : periodText(plan),
    municipality: plan.municipality.name,
    lang: words.lang,
    identity: {
      planId: plan.id,
      revision: plan.revision,
      templateVersion: plan.versions.template,
      date: choices.date,
    },
    status: documentStatus(plan, choices, words),
    look,
    about: aboutRows(plan, choices, words),
    chapters: printedChapters(plan, parts, { choices, look }),
    labels: words.labels,
  }
}

function printedChapters(plan: Plan, parts: DocumentParts, { choices, look }: Wish): PlanDocument['chapters'] {
  const numbers = numberHeadings(plan)
  const selected = selectSections(plan, choices)
  const conversion = conversionOf(plan, parts, { numbers, selected, sources: choices.sources, look })
  const guidance = choices.guidance ? (parts.guidance ?? null) : null
  const chapters = selected.map((chapter) =>
    convertChapter(chapter, { conversion, numbers, texts: plan.texts, guidance, locked: choices.locked ?? [] }),
  )
  const annex = sourceAnnex(conversion)
  return annex ? [...chapters, annex] : chapters
}

interface Wish {
  readonly choices: ExportChoices
  readonly look: DocumentLook
}

interface Printed extends Pick<Wish, 'look'> {
  readonly numbers: HeadingNumbers
  readonly selected: readonly SelectedChapter[]
  readonly sources: boolean
}

function conversionOf(plan: Plan, parts: DocumentParts, { numbers, selected, sources, look }: Printed): Conversion {
  const { figures, definitions } = resolveFigures(plan, parts.catalogue, parts.words.sources.figures)
  return {
    words: parts.words,
    figures,
    definitions,
    pictures: parts.pictures,
    look,
    municipality: plan.municipality.name,
    captions: numberCaptions(plan, numbers),
    targets: linkTargets(selected),
    sources: sources ? { notes: startSourceNotes(), annex: numbers.nextAnnex, target: sourceTableId } : null,
  }
}
