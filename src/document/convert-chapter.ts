import type { PlanSection } from '../plan/plan.ts'
import type { RichText } from '../richtext/richtext.ts'
import type { ChapterGuidance } from '../template/template.ts'
import type { Conversion, Place } from './conversion.ts'
import { convertBlocks } from './convert-blocks.ts'
import { convertGuidance } from './convert-guidance.ts'
import type { HeadingNumbers } from '../plan/number-headings.ts'
import type { Block, DocumentChapter, DocumentSection, Inline } from './plan-document.ts'
import type { SelectedChapter } from './select-sections.ts'
import { typeset } from './typography.ts'

/** What a chapter is made from besides its own sections. */
export interface ChapterParts {
  readonly conversion: Conversion
  readonly numbers: HeadingNumbers
  readonly texts: Readonly<Record<string, RichText>>
  /** By section id; null when no guidance is printed. */
  readonly guidance: ChapterGuidance | null
  /** Ids of the sections whose text cannot be read. */
  readonly locked: readonly string[]
}

/** One chapter as printed. A lead paragraph that opens it moves up to stand under its title. */
export function convertChapter({ chapter, sections }: SelectedChapter, parts: ChapterParts): DocumentChapter {
  const place: Place = { conversion: parts.conversion, chapter: chapter.id, kind: 'text' }
  const converted = sections.map((section) => convertSection(section, { parts, place }))
  const { lead, rest } = withoutLead(converted)
  return {
    id: chapter.id,
    kind: chapter.kind,
    number: parts.numbers.chapters[chapter.id] ?? '',
    title: typeset(chapter.title),
    lead,
    sections: rest,
  }
}

function convertSection(
  section: PlanSection,
  { parts, place }: { parts: ChapterParts; place: Place },
): DocumentSection {
  const guidance = parts.guidance?.[section.id]
  const help: readonly Block[] = guidance ? [convertGuidance(guidance, place)] : []
  const text = convertBlocks(parts.texts[section.id] ?? [], place)
  const blocks = text.length > 0 ? text : [noteFor(section, parts.locked.includes(section.id), place)]
  return {
    id: section.id,
    number: parts.numbers.sections[section.id] ?? '',
    title: typeset(section.title),
    heading: section.heading,
    blocks: [...help, ...blocks],
  }
}

/** Without a heading above it the line must say itself what is not written yet. */
function noteFor(section: PlanSection, locked: boolean, { conversion: { words } }: Place): Block {
  const named = !section.heading && section.title !== ''
  const empty = named ? words.emptyUnnamedSection(section.title) : words.emptySection
  const unread = named ? words.lockedUnnamedSection(section.title) : words.lockedSection
  const text = locked ? unread : empty
  return { type: 'paragraph', content: [{ type: 'text', text, italic: true }] }
}

function withoutLead(sections: readonly DocumentSection[]): {
  lead: readonly Inline[]
  rest: readonly DocumentSection[]
} {
  const [first, ...others] = sections
  const [opening, ...blocks] = first?.blocks ?? []
  if (!first || first.heading || opening?.type !== 'lead') return { lead: [], rest: sections }
  return { lead: opening.content, rest: blocks.length > 0 ? [{ ...first, blocks }, ...others] : others }
}
