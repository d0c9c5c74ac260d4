import type { List, ListItem, RootContent } from 'mdast'
import type { Finding } from '../lib/finding.ts'
import type { RichText } from '../richtext/richtext.ts'
import type { Example, Guidance, LawReference, Source } from '../template/template.ts'
import { convertMarkdown } from './markdown-rich-text.ts'
import { factsOf, firstLink, lawFacts, readLaw } from './read-law.ts'
import { lineOf, type MarkdownFile, textOf } from './read-markdown.ts'
import { fault, type SectionPart } from './section-parts.ts'

const limits = { content: [60, 200], example: [60, 150], questions: 3 } as const

interface Part {
  readonly name: string
  readonly line: number
  readonly nodes: readonly RootContent[]
}

type Draft = { -readonly [Key in keyof Guidance]: Guidance[Key] }

/** Reads the level-3 parts of a section. The limits of length are those that the README states. */
export function parseGuidance(source: MarkdownFile, section: SectionPart): { guidance: Guidance; findings: Finding[] } {
  const findings: Finding[] = []
  const guidance: Draft = {
    content: [],
    questions: [],
    examples: [],
    laws: [],
    sources: [],
    mistakes: [],
    length: null,
    duties: [],
  }
  const context: Context = { source, section, guidance, findings }
  const parts = splitParts(source, section, findings)
  for (const part of parts) readPart(context, part)
  checkParts(context, parts)
  return { guidance, findings }
}

const needed = ['Wat kunt u hier beschrijven', 'Vragen', 'Voorbeeld: ...', 'Bronnen', 'Veelgemaakte fouten', 'Lengte']

/** Parts that may stand in a section more than once. */
const repeatable = /^(Wet|Voorbeeld:.*)$/

function checkParts(context: Context, parts: readonly Part[]): void {
  const names = parts.map((part) => (part.name.startsWith('Voorbeeld:') ? 'Voorbeeld: ...' : part.name))
  for (const part of needed)
    if (!names.includes(part)) report(context, context.section.line, 'template-part-missing', { part })
  parts.forEach((part, index) => {
    if (!repeatable.test(part.name) && names.indexOf(part.name) < index)
      report(context, part.line, 'template-part-double', { part: part.name })
  })
}

interface Context {
  readonly source: MarkdownFile
  readonly section: SectionPart
  readonly guidance: Draft
  readonly findings: Finding[]
}

function report(context: Context, line: number, code: string, facts: Record<string, string | number> = {}): void {
  context.findings.push(fault(context.source.file, line, code, { section: context.section.id, ...facts }))
}

function splitParts(source: MarkdownFile, section: SectionPart, findings: Finding[]): Part[] {
  const parts: (Part & { nodes: RootContent[] })[] = []
  for (const node of section.nodes) {
    if (node.type === 'heading' && node.depth === 3)
      parts.push({ name: textOf(node).trim(), line: lineOf(source, node), nodes: [] })
    else if (parts.length === 0)
      findings.push(fault(source.file, lineOf(source, node), 'template-text-before-part', { section: section.id }))
    else parts.at(-1)?.nodes.push(node)
  }
  return parts
}

/** Parts of which the help shows the bare text: a figure would stand there as it is typed. */
const plainParts: readonly string[] = ['Vragen', 'Wet', 'Bronnen', 'Veelgemaakte fouten', 'Lengte', 'Plicht']

function readPart(context: Context, part: Part): void {
  const { guidance } = context
  if (plainParts.includes(part.name) && part.nodes.some((node) => textOf(node).includes('{{')))
    report(context, part.line, 'template-figure-in-plain', { part: part.name })
  if (part.name === 'Wat kunt u hier beschrijven') guidance.content = converted(context, part, limits.content)
  else if (part.name === 'Vragen') guidance.questions = questionsOf(context, part)
  else if (part.name.startsWith('Voorbeeld:')) guidance.examples = [...guidance.examples, exampleOf(context, part)]
  else if (part.name === 'Wet') guidance.laws = [...guidance.laws, ...lawOf(context, part)]
  else if (part.name === 'Bronnen') guidance.sources = sourcesOf(context, part)
  else if (part.name === 'Veelgemaakte fouten') guidance.mistakes = itemsOf(context, part).map((item) => textOf(item))
  else if (part.name === 'Lengte') guidance.length = lengthOf(context, part)
  else if (part.name === 'Plicht') guidance.duties = dutiesOf(part)
  else report(context, part.line, 'template-part-unknown', { part: part.name })
}

function converted(context: Context, part: Part, [least, most]: readonly [number, number]): RichText {
  const { blocks, findings } = convertMarkdown(context.source, part.nodes)
  context.findings.push(...findings)
  if (blocks.some((block) => block.type === 'image'))
    report(context, part.line, 'template-image-in-help', { part: part.name })
  const words = part.nodes.map((node) => countWords(node)).reduce((sum, count) => sum + count, 0)
  if (words < least || words > most)
    report(context, part.line, 'template-word-count', { part: part.name, words, least, most })
  return blocks
}

function countWords(node: RootContent): number {
  const separate = 'children' in node ? node.children.map((child) => countOrText(child)) : [textOf(node)]
  return separate
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Cells and items stand apart, so that their words are not glued together. */
function countOrText(node: RootContent | List['children'][number]): string {
  if (node.type === 'listItem' || node.type === 'tableRow' || node.type === 'list') {
    return node.children.map((child) => (child.type === 'tableCell' ? textOf(child) : countOrText(child))).join(' ')
  }
  return textOf(node)
}

/** Ids of duties, as a list or in one line with commas. */
function dutiesOf(part: Part): readonly string[] {
  const lines = part.nodes.flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => textOf(item)) : [textOf(node)],
  )
  return lines.flatMap((line) => line.split(',').map((id) => id.trim()))
}

/** The id of an example follows from its title, so that titles can be told apart and nothing extra is to be typed. */
function exampleOf(context: Context, part: Part): Example {
  const title = part.name.slice('Voorbeeld:'.length).trim()
  const id = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (!id) report(context, part.line, 'template-example-title')
  if (context.guidance.examples.some((example) => example.id === id))
    report(context, part.line, 'template-example-double', { title })
  return { id, title, content: converted(context, part, limits.example) }
}

function itemsOf(context: Context, part: Part): readonly ListItem[] {
  const items = part.nodes.flatMap((node) => (node.type === 'list' ? node.children : []))
  if (items.length === 0) report(context, part.line, 'template-list-expected', { part: part.name })
  return items
}

function questionsOf(context: Context, part: Part): readonly string[] {
  const questions = itemsOf(context, part).map((item) => textOf(item))
  const facts = { count: questions.length, least: limits.questions }
  if (questions.length > 0 && questions.length < limits.questions)
    report(context, part.line, 'template-few-questions', facts)
  return questions
}

function lawOf(context: Context, part: Part): LawReference[] {
  for (const fact of factsOf(part.nodes).keys())
    if (!lawFacts.includes(fact)) report(context, part.line, 'template-fact-unknown', { fact })
  const read = readLaw(part.nodes)
  if ('law' in read) return [read.law]
  report(context, part.line, 'template-law', { lacks: read.lacks })
  return []
}

function sourcesOf(context: Context, part: Part): readonly Source[] {
  const sources = itemsOf(context, part).map((item) => sourceOf(item))
  for (const { name, url, gives } of sources)
    if (url && !gives) report(context, part.line, 'template-source-gives', { name })
  return sources
}

/** Either the id of an entry in bronnen.md (filled in later) or `[naam](link): wat u er vindt`. */
function sourceOf(item: ListItem): Source {
  const text = textOf(item).trim()
  const url = firstLink(item)
  if (!url) return { id: text, name: '', url: '', gives: '', caution: '' }
  const [name = '', gives = ''] = text.split(/:\s*(.*)/s)
  return { id: '', name: name.trim(), url, gives: gives.trim(), caution: '' }
}

function lengthOf(context: Context, part: Part): Guidance['length'] {
  const match = /^(\d+) tot (\d+) woorden/.exec(part.nodes.map((node) => textOf(node)).join(' '))
  if (!match || Number(match[1]) > Number(match[2])) report(context, part.line, 'template-length')
  return match ? { min: Number(match[1]), max: Number(match[2]) } : { min: 0, max: 0 }
}
