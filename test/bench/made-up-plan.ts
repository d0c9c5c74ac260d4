import type { Plan, PlanChapter, PlanSection } from '../../src/plan/plan.ts'
import { ownSectionId } from '../../src/plan/section-id.ts'
import { defaultNotation, type RichBlock, type RichText } from '../../src/richtext/richtext.ts'

/** How much text a chapter gets, by its id, in the characters that `weightOf` counts. */
export type Budgets = Readonly<Record<string, number>>

const places = ['Rijnveen', 'Oudermeer', 'Lageland', 'Kerkhorst', 'Westerdam', 'Hoogbroek', 'Zandvoorde', 'Elzerade']
const heaviest = 1200

/** Roughly how much of a page a block takes, in characters of running text. */
export function weightOf(block: RichBlock): number {
  if (block.type === 'image') return heaviest
  const json = JSON.stringify(block)
  const runs = json.match(/"text":"[^"]*"/g) ?? []
  const parts = json.match(/"type":"(paragraph|listItem|tableRow)"/g) ?? []
  return runs.reduce((sum, run) => sum + run.length - 9, 0) + 60 * Math.max(1, parts.length)
}

/** Turns the sentences of a text round and renames the municipality, so that no copy is set like another. */
function variedText(text: string, copy: number): string {
  const sentences = text.split(/(?<=[.?!]) /)
  const shift = copy % sentences.length
  const turned = [...sentences.slice(shift), ...sentences.slice(0, shift)].join(' ')
  return turned.replaceAll('Rijnveen', places[copy % places.length] ?? '')
}

function varied<T>(value: T, copy: number): T {
  if (copy === 0) return value
  const text = JSON.stringify(value, (key, part: unknown) =>
    key === 'text' && typeof part === 'string' && part.length > 0 ? variedText(part, copy) : part,
  )
  return JSON.parse(text) as T
}

/** The blocks that fit in a budget, at least one. */
function fitting(blocks: RichText, budget: number): RichText {
  let used = 0
  return blocks.filter((block, index) => {
    used += weightOf(block)
    return index === 0 || used <= budget
  })
}

function textOf(plan: Plan, section: PlanSection): RichText {
  return section.leftOut ? [] : (plan.texts[section.id] ?? [])
}

function copyOf(section: PlanSection, number: number, copy: number): PlanSection {
  const id = ownSectionId(`b${String(number).padStart(7, '0')}`)
  return { ...section, id, origin: 'eigen', title: `${section.title} in ${places[copy % places.length]}` }
}

interface FilledChapter {
  readonly chapter: PlanChapter
  readonly texts: Readonly<Record<string, RichText>>
}

/** A chapter with its own sections and then varied copies of them, until the budget is used. */
function filledChapter(plan: Plan, chapter: PlanChapter, budget: number): FilledChapter {
  const number = plan.chapters.indexOf(chapter)
  const sources = chapter.sections.filter((section) => textOf(plan, section).length > 0)
  const copies: PlanSection[] = []
  const texts: Record<string, RichText> = {}
  let left = budget
  for (let turn = 0; left > 0 && sources.length > 0; turn += 1) {
    const copy = Math.floor(turn / sources.length)
    const source = sources[turn % sources.length] as PlanSection
    const section = copy === 0 ? source : copyOf(source, number * 1000 + turn, copy)
    const blocks = fitting(varied(textOf(plan, source), copy), left)
    if (copy > 0) copies.push(section)
    texts[section.id] = blocks
    left -= blocks.reduce((sum, block) => sum + weightOf(block), 0)
  }
  return { chapter: { ...chapter, sections: [...chapter.sections, ...copies] }, texts }
}

/** A made-up plan: the texts of a plan, repeated and varied, each chapter as long as its budget; 0 leaves it empty. */
export function madeUpPlan(example: Plan, budgets: Budgets): Plan {
  const filled = example.chapters.map((chapter) => filledChapter(example, chapter, budgets[chapter.id] ?? 0))
  return {
    ...example,
    chapters: filled.map(({ chapter }) => chapter),
    texts: Object.assign({}, ...filled.map(({ texts }) => texts)),
  }
}

/** The same plan with the texts of one chapter only; its sections stay. */
export function onlyChapter(plan: Plan, id: string): Plan {
  const kept = new Set(plan.chapters.find((chapter) => chapter.id === id)?.sections.map((section) => section.id))
  return { ...plan, texts: Object.fromEntries(Object.entries(plan.texts).filter(([section]) => kept.has(section))) }
}

/** The same plan without the images in its texts. */
export function withoutImages(plan: Plan): Plan {
  const texts = Object.entries(plan.texts).map(([section, text]) => [
    section,
    text.filter(({ type }) => type !== 'image'),
  ])
  return { ...plan, texts: Object.fromEntries(texts) }
}

/** The plan with so many references to one figure, spread evenly over its paragraphs; its own references to it count. */
export function withReferences(plan: Plan, figure: string, count: number): Plan {
  const isParagraph = (block: RichBlock) => block.type === 'paragraph'
  const paragraphs = Object.values(plan.texts).flat().filter(isParagraph).length
  const lacking = count - (JSON.stringify(plan.texts).match(new RegExp(`"figure":"${figure}"`, 'g')) ?? []).length
  const added = (index: number) =>
    Math.floor(((index + 1) * lacking) / paragraphs) - Math.floor((index * lacking) / paragraphs)
  let index = -1
  const more = (block: RichBlock): RichBlock => {
    if (block.type !== 'paragraph') return block
    index += 1
    const references = Array.from({ length: added(index) }, () => [
      { type: 'text' as const, text: ' ' },
      { type: 'figureReference' as const, attrs: { figure, notation: defaultNotation } },
    ]).flat()
    return { ...block, content: [...(block.content ?? []), ...references] }
  }
  const texts = Object.fromEntries(Object.entries(plan.texts).map(([id, text]) => [id, text.map(more)]))
  return { ...plan, texts }
}
