import type { Finding } from '../lib/finding.ts'
import { isSectionId } from '../plan/section-id.ts'
import type { Chapter, ChapterGuidance, Section } from '../template/template.ts'
import { wrongLinks } from './check-links.ts'
import { parseGuidance } from './parse-guidance.ts'
import { type MarkdownFile, readMarkdown } from './read-markdown.ts'
import { fault, splitSections } from './section-parts.ts'

export interface ParsedChapter {
  readonly chapter: Chapter
  readonly guidance: ChapterGuidance
  readonly findings: readonly Finding[]
}

/** Reads a chapter file of a template. Every fault is a finding with file, line and what is expected. */
export function parseChapter(file: string, text: string, number: number): ParsedChapter {
  const source = readMarkdown(file, text)
  const findings: Finding[] = [...source.findings, ...wrongLinks(source), ...unknownKeys(source, chapterKeys)]
  if (source.matterLines.size === 0) findings.push(fault(file, 1, 'template-head'))
  const title = matterText(source, 'titel', findings)
  const id = chapterId(source, findings)
  const duty = dutyOf(source, findings)
  const parts = splitSections(source, findings)
  if (parts.length === 0) findings.push(fault(file, 1, 'template-no-sections'))
  const guidance: Record<string, ReturnType<typeof parseGuidance>['guidance']> = {}
  for (const part of parts) {
    const parsed = parseGuidance(source, part)
    guidance[part.id] = parsed.guidance
    findings.push(...parsed.findings)
  }
  const sections = parts.map((part): Section => ({ id: part.id, title: part.title, heading: part.heading }))
  const dutyText = typeof source.matter['plichttekst'] === 'string' ? source.matter['plichttekst'] : ''
  return { chapter: { id, number, title, duty, dutyText, sections }, guidance, findings }
}

const chapterKeys: readonly string[] = ['id', 'titel', 'plicht', 'plichttekst']

/** Lines of the front matter that nobody reads: most often a slip in a name. */
export function unknownKeys(source: MarkdownFile, known: readonly string[]): readonly Finding[] {
  const unknown = Object.keys(source.matter).filter((key) => !known.includes(key))
  return unknown.map((key) => fault(source.file, source.matterLines.get(key) ?? 1, 'template-key-unknown', { key }))
}

/** Whether there is front matter that could be read: if not, that is a finding already. */
function hasHead(source: MarkdownFile): boolean {
  return source.findings.length === 0 && source.matterLines.size > 0
}

/** A line of the front matter as text; a finding and empty text when it is not there. */
export function matterText(source: MarkdownFile, key: string, findings: Finding[]): string {
  const value = source.matter[key]
  if (typeof value === 'string' && value.trim()) return value.trim()
  if (hasHead(source))
    findings.push(fault(source.file, source.matterLines.get(key) ?? 1, 'template-front-matter', { key }))
  return ''
}

/** Last parts of the addresses of the other screens of a plan. */
const taken: ReadonlySet<string> = new Set(['export', 'cijfers', 'versies', 'sjabloon'])

function chapterId(source: MarkdownFile, findings: Finding[]): string {
  const id = matterText(source, 'id', findings)
  if (id && (!isSectionId(id) || taken.has(id)))
    findings.push(fault(source.file, source.matterLines.get('id') ?? 1, 'template-chapter-id', { id }))
  return id
}

function dutyOf(source: MarkdownFile, findings: Finding[]): Chapter['duty'] {
  const value = source.matter['plicht']
  if (value === 'ja' || value === 'nee' || value === 'deels') return value
  if (hasHead(source)) findings.push(fault(source.file, source.matterLines.get('plicht') ?? 1, 'template-duty'))
  return 'nee'
}
