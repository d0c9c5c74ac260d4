import type { Finding } from '../lib/finding.ts'
import type {
  ChapterGuidance,
  Guidance,
  Reference,
  RetiredSection,
  Source,
  SourceSubject,
  Template,
} from '../template/template.ts'
import { checkTemplate, type TemplateFiles, type TemplateParts } from './check-template.ts'
import { parseCatalogue } from './parse-catalogue.ts'
import { slipsInMarks } from './check-lines.ts'
import { withoutEchoes } from './drop-echoes.ts'
import { joinDuties } from './join-duties.ts'
import { matterText, type ParsedChapter, parseChapter, unknownKeys } from './parse-chapter.ts'
import { parseDuties, parseSources } from './parse-reference.ts'
import { parseRetired } from './parse-retired.ts'
import { readMarkdown } from './read-markdown.ts'
import { fault } from './section-parts.ts'
import { withDigests } from './template-digests.ts'

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
  const plan = readPlanFile(file('plan.md'), files)
  const catalogue = parseCatalogue('cijfers.yml', file('cijfers.yml'))
  const duties = parseDuties('plan.md', files['plan.md'] ?? '')
  const sources = parseSources('bronnen.md', file('bronnen.md'))
  const chapters = plan.names.flatMap((name, index): ParsedChapter[] => {
    const text = file(`${name}.md`)
    return text === '' && files[`${name}.md`] === undefined ? [] : [parseChapter(`${name}.md`, text, index + 1)]
  })
  const written = chapters.map((parsed) => [parsed.chapter.id, withSources(parsed.guidance, sources.subjects)])
  const { duties: joined, guidance } = joinDuties({ duties: duties.duties, guidance: Object.fromEntries(written) })
  const reference: Reference = { duties: joined, sources: sources.subjects }
  const template: Template = {
    ...plan.template,
    chapters: withDigests(
      chapters.map((parsed) => parsed.chapter),
      { guidance, duties: joined },
    ),
    ...(plan.retired.length > 0 ? { retired: plan.retired } : {}),
  }
  const parts = { template, guidance, reference, catalogue: catalogue.catalogue, figureHelp: catalogue.help }
  findings.push(
    ...plan.findings,
    ...duties.findings,
    ...catalogue.findings,
    ...sources.findings,
    ...chapters.flatMap((parsed) => parsed.findings),
    ...Object.entries(files).flatMap(([name, text]) => (name.endsWith('.md') ? slipsInMarks(name, text) : [])),
    ...checkTemplate(parts, files),
  )
  return { ...parts, findings: withoutEchoes(findings) }
}

interface PlanFile {
  readonly names: readonly string[]
  readonly template: Omit<Template, 'chapters'>
  readonly retired: readonly RetiredSection[]
  readonly findings: readonly Finding[]
}

const planKeys: readonly string[] = ['id', 'versie', 'titel', 'gelezen', 'hoofdstukken', 'vervallen']

/** Reads the head of `plan.md`. What it says of the duties is read apart. */
function readPlanFile(text: string, files: TemplateFiles): PlanFile {
  const source = readMarkdown('plan.md', text)
  const findings: Finding[] = [...unknownKeys(source, planKeys)]
  const names = stringList(source.matter['hoofdstukken']).map((name) => name.replace(/\.md$/, ''))
  const line = (key: string) => source.matterLines.get(key) ?? 1
  if (source.findings.length === 0 && source.matterLines.size > 0) {
    if (names.length === 0) findings.push(fault('plan.md', line('hoofdstukken'), 'template-chapters'))
    else findings.push(...unlistedChapters(names, files))
    if (!Number.isInteger(source.matter['versie'])) findings.push(fault('plan.md', line('versie'), 'template-version'))
  }
  const listed = names.filter((name, index) => {
    if (names.indexOf(name) === index) return true
    findings.push(fault('plan.md', line('hoofdstukken'), 'template-chapter-twice', { name }))
    return false
  })
  const template = {
    id: matterText(source, 'id', findings),
    version: Number(source.matter['versie'] ?? 0),
    title: matterText(source, 'titel', findings),
  }
  const retired = parseRetired('plan.md', text)
  findings.push(...retired.findings)
  return { names: listed, template, retired: retired.retired, findings }
}

/** A chapter that lies in the folder and is not in the list would be left out without a word. */
function unlistedChapters(names: readonly string[], files: TemplateFiles): readonly Finding[] {
  const chapters = Object.keys(files).filter((name) => /^\d+-.*\.md$/.test(name))
  return chapters
    .filter((name) => !names.includes(name.replace(/\.md$/, '')))
    .map((name) => fault(name, 1, 'template-chapter-unlisted', { name: name.replace(/\.md$/, '') }))
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** Fills in the sources that a section names by id only. */
function withSources(guidance: ChapterGuidance, subjects: readonly SourceSubject[]): ChapterGuidance {
  const known = new Map(subjects.flatMap((subject) => subject.sources.map((source) => [source.id, source])))
  const fill = (source: Source) => known.get(source.id) ?? source
  const entries = Object.entries(guidance).map(([id, section]): [string, Guidance] => [
    id,
    { ...section, sources: section.sources.map(fill) },
  ])
  return Object.fromEntries(entries)
}
