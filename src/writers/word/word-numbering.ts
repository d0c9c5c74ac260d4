import { LevelFormat } from 'docx'
import type { ILevelsOptions, NumberingDefinition } from 'docx'
import type { DocumentChapter, PlanDocument } from '../../document/plan-document.ts'
import { chapterCount, sectionCount } from '../heading-counts.ts'
import { hex, STYLE } from './word-names.ts'

// docx finds a list by a placeholder in the text of the file. No text of a plan can hold this character, which is taken
// out of all of them, so nothing that a writer types is mistaken for a placeholder.
const GUARD = '\uFFFE'

const CHAPTERS = `hoofdstukken${GUARD}`
const ANNEXES = `bijlagen${GUARD}`
const BULLETS = `opsomming${GUARD}`
const NUMBERS = `nummering${GUARD}`
const BASES: readonly string[] = [CHAPTERS, ANNEXES, BULLETS, NUMBERS]

/** Index of the list of bullets in the config. */
export const BULLET_LIST = 2

/** Where a heading gets its number: from its style, or from a list of its own because numbers were skipped. */
export interface HeadingNumber {
  readonly reference: string
  readonly level: 0 | 1
  readonly fromStyle: boolean
}

/** Number of every heading by chapter and section, and the lists with a start value that this takes. */
export interface HeadingNumbers {
  readonly chapters: ReadonlyMap<DocumentChapter, HeadingNumber>
  readonly sections: ReadonlyMap<DocumentChapter['sections'][number], HeadingNumber>
  readonly restarts: readonly HeadingRestart[]
}

interface HeadingRestart {
  readonly reference: string
  readonly annex: boolean
  readonly starts: readonly [number, number]
}

/** Reference of the list of bullets. */
export function bulletList(): string {
  return BULLETS
}

/** Reference of a numbered list that begins at `start`. */
export function numberedList(start: number): string {
  return start === 1 ? NUMBERS : `${NUMBERS}${start}`
}

/** Reference of the list behind the heading styles. */
export function headingList(annex: boolean): string {
  return annex ? ANNEXES : CHAPTERS
}

/**
 * Follows the count that Word keeps and starts a new list wherever the number in the document is another one. A heading
 * whose number Word cannot count has no entry and keeps its number as text.
 */
export function headingNumbers(document: PlanDocument): HeadingNumbers {
  const chapters = new Map<DocumentChapter, HeadingNumber>()
  const sections = new Map<DocumentChapter['sections'][number], HeadingNumber>()
  const restarts: HeadingRestart[] = []
  const counters = { hoofdstuk: newCounter(false), bijlage: newCounter(true) }

  for (const chapter of document.chapters) {
    const counter = counters[chapter.kind]
    const number = chapterCount(chapter)
    if (number === null) continue
    chapters.set(chapter, count(counter, restarts, [number, 0]))
    for (const section of chapter.sections) {
      const part = section.heading ? sectionCount(section.number, chapter.number) : null
      if (part !== null) sections.set(section, count(counter, restarts, [number, part]))
    }
  }
  return { chapters, sections, restarts }
}

interface Counter {
  readonly annex: boolean
  reference: string
  chapter: number
  section: number
  /** True after a jump within a chapter: then the next chapter needs a list of its own too. */
  torn: boolean
}

function newCounter(annex: boolean): Counter {
  return { annex, reference: headingList(annex), chapter: 0, section: 0, torn: false }
}

function count(counter: Counter, restarts: HeadingRestart[], wanted: readonly [number, number]): HeadingNumber {
  const [chapter, section] = wanted
  const isChapter = section === 0
  const follows = isChapter ? chapter === counter.chapter + 1 && !counter.torn : section === counter.section + 1
  if (!follows) {
    counter.reference = `${headingList(counter.annex)}${chapter}.${section}`
    counter.torn = !isChapter
    restarts.push({ reference: counter.reference, annex: counter.annex, starts: [chapter, Math.max(section, 1)] })
  }
  counter.chapter = chapter
  counter.section = section
  const fromStyle = counter.reference === headingList(counter.annex)
  return { reference: counter.reference, level: isChapter ? 0 : 1, fromStyle }
}

/** How the number of a heading looks: its colour, and the room that it takes in twips. */
export interface HeadingNumberLook {
  readonly color: string
  readonly indent: { readonly left: number; readonly hanging: number }
}

/** The lists of the file: headings, annexes, bullets and numbers, and one for each other start value. */
export function numberingConfig(
  restarts: readonly HeadingRestart[],
  listStarts: Iterable<number>,
  look: HeadingNumberLook,
): readonly NumberingDefinition[] {
  const linked = { ...look, linked: true }
  return [
    { reference: CHAPTERS, levels: headingLevels(false, [1, 1], linked) },
    { reference: ANNEXES, levels: headingLevels(true, [1, 1], linked) },
    { reference: BULLETS, levels: listLevels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
    { reference: NUMBERS, levels: listLevels(numberLevel(1)) },
    ...restarts.map(({ reference, annex, starts }) => ({
      reference,
      levels: headingLevels(annex, starts, { ...look, linked: false }),
    })),
    ...[...listStarts].map((start) => ({ reference: numberedList(start), levels: listLevels(numberLevel(start)) })),
  ]
}

/** Index in the config of the list that each list shares its count with; a list without such is not in the map. */
export function sharedLists(config: readonly NumberingDefinition[]): ReadonlyMap<number, number> {
  const shared = new Map<number, number>()
  config.forEach(({ reference }, index) => {
    const base = BASES.findIndex((name) => reference.startsWith(name))
    if (index >= BASES.length && base >= 0) shared.set(index, base)
  })
  return shared
}

function headingLevels(
  annex: boolean,
  starts: readonly [number, number],
  { color, indent, linked }: HeadingNumberLook & { readonly linked: boolean },
): readonly ILevelsOptions[] {
  const styles = annex ? [STYLE.annex, STYLE.annexSection] : [STYLE.chapter, STYLE.section]
  return [0, 1].map((level) => ({
    level,
    format: level === 0 && annex ? LevelFormat.UPPER_LETTER : LevelFormat.DECIMAL,
    text: level === 0 ? '%1' : '%1.%2',
    start: starts[level] ?? 1,
    style: {
      run: { color: hex(color) },
      paragraph: { indent },
      ...(linked ? { style: styles[level] ?? STYLE.chapter } : {}),
    },
  }))
}

function numberLevel(start: number): (level: number) => Partial<ILevelsOptions> {
  return (level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })
}

function listLevels(sign: (level: number) => Partial<ILevelsOptions>): readonly ILevelsOptions[] {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
    level,
    ...sign(level),
    style: { paragraph: { indent: { left: 320 * (level + 1), hanging: 320 } } },
  }))
}
