import type { Finding } from '../lib/finding.ts'
import { isSectionId } from '../plan/section-id.ts'
import type { Chapter, ChapterGuidance, Section } from '../template/template.ts'
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
  const findings: Finding[] = [...source.findings]
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

function matterText(source: MarkdownFile, key: string, findings: Finding[]): string {
  const value = source.matter[key]
  if (typeof value === 'string' && value.trim()) return value.trim()
  findings.push(fault(source.file, 1, 'template-front-matter', { key }))
  return ''
}

/** Last parts of the addresses of the other screens of a plan. */
const taken: ReadonlySet<string> = new Set(['export', 'cijfers'])

function chapterId(source: MarkdownFile, findings: Finding[]): string {
  const id = matterText(source, 'id', findings)
  if (id && (!isSectionId(id) || taken.has(id))) findings.push(fault(source.file, 1, 'template-chapter-id', { id }))
  return id
}

function dutyOf(source: MarkdownFile, findings: Finding[]): Chapter['duty'] {
  const value = source.matter['plicht']
  if (value === 'ja' || value === 'nee' || value === 'deels') return value
  findings.push(fault(source.file, 1, 'template-duty'))
  return 'nee'
}
