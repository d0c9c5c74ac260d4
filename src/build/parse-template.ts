import type { Finding } from '../lib/finding.ts'
import type { ChapterGuidance, Guidance, Reference, Source, Template } from '../template/template.ts'
import { checkTemplate, type TemplateFiles, type TemplateParts } from './check-template.ts'
import { parseCatalogue } from './parse-catalogue.ts'
import { parseChapter } from './parse-chapter.ts'
import { parseDuties, parseSources } from './parse-reference.ts'
import { readMarkdown } from './read-markdown.ts'
import { fault } from './section-parts.ts'

export interface ParsedTemplate extends TemplateParts {
  readonly findings: readonly Finding[]
}

/**
 * Reads a whole template: `plan.md`, `cijfers.yml`, `bronnen.md` and the chapter files that `plan.md` lists.
 * Never throws on what stands in the files: everything that is wrong is a finding with file and line.
 */
export function parseTemplate(files: TemplateFiles): ParsedTemplate {
  const findings: Finding[] = []
  const file = (name: string) => {
    const text = files[name]
    if (text === undefined) findings.push(fault(name, 1, 'template-file-missing'))
    return text ?? ''
  }
  const plan = file('plan.md')
  const duties = parseDuties('plan.md', plan)
  const catalogue = parseCatalogue('cijfers.yml', file('cijfers.yml'))
  const sources = parseSources('bronnen.md', file('bronnen.md'))
  const matter = readMarkdown('plan.md', plan).matter
  const names = stringList(matter['hoofdstukken'])
  if (names.length === 0) findings.push(fault('plan.md', 1, 'template-front-matter', { key: 'hoofdstukken' }))
  if (typeof matter['versie'] !== 'number')
    findings.push(fault('plan.md', 1, 'template-front-matter', { key: 'versie' }))
  const chapters = names.map((name, index) => parseChapter(`${name}.md`, file(`${name}.md`), index + 1))
  const reference: Reference = { duties: duties.duties, sources: sources.subjects }
  findings.push(
    ...duties.findings,
    ...catalogue.findings,
    ...sources.findings,
    ...chapters.flatMap((parsed) => parsed.findings),
  )
  const guidance = Object.fromEntries(
    chapters.map((parsed) => [parsed.chapter.id, withSources(parsed.guidance, reference)]),
  )
  const template: Template = {
    id: String(matter['id'] ?? ''),
    version: Number(matter['versie'] ?? 0),
    title: String(matter['titel'] ?? ''),
    chapters: chapters.map((parsed) => parsed.chapter),
  }
  const parts = { template, guidance, reference, catalogue: catalogue.catalogue, figureHelp: catalogue.help }
  findings.push(...checkTemplate(parts, files))
  return { ...parts, findings }
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** Fills in the sources that a section names by id only. */
function withSources(guidance: ChapterGuidance, reference: Reference): ChapterGuidance {
  const known = new Map(reference.sources.flatMap((subject) => subject.sources.map((source) => [source.id, source])))
  const fill = (source: Source) => known.get(source.id) ?? source
  const entries = Object.entries(guidance).map(([id, section]): [string, Guidance] => [
    id,
    { ...section, sources: section.sources.map(fill) },
  ])
  return Object.fromEntries(entries)
}
