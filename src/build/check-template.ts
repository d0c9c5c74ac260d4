import type { FigureCatalogue, FigureHelp } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import type { ChapterGuidance, Reference, Template } from '../template/template.ts'
import { textVariables } from './markdown-inlines.ts'
import { wrongRetired } from './parse-retired.ts'
import { fault } from './section-parts.ts'

/** File name (without folder) to text. */
export type TemplateFiles = Readonly<Record<string, string>>

/** A template with all that belongs to it. */
export interface TemplateParts {
  readonly template: Template
  readonly guidance: Readonly<Record<string, ChapterGuidance>>
  readonly reference: Reference
  readonly catalogue: FigureCatalogue
  readonly figureHelp: Readonly<Record<string, FigureHelp>>
}

/** What only shows when all files are read: doubled ids, unknown figures, sources, duties and sections. */
export function checkTemplate(parts: TemplateParts, files: TemplateFiles): readonly Finding[] {
  return [
    ...doubledIds(parts, files),
    ...unknownNames(parts, files),
    ...unknownSections(parts, files),
    ...unknownFigures(files, parts.catalogue),
    ...unknownFigureSections(parts, files),
    ...wrongRetired(parts.template, files),
  ]
}

/** Ids of chapters and sections are one set: a plan keeps numbers and texts under them. Duties and sources are two more. */
function doubledIds({ template, reference }: TemplateParts, files: TemplateFiles): readonly Finding[] {
  const sections = template.chapters.flatMap(({ id, sections }) => [id, ...sections.map((section) => section.id)])
  const duties = reference.duties.map((duty) => duty.id)
  const sources = reference.sources.flatMap((subject) => subject.sources.map((source) => source.id))
  return [
    ...doubled(sections, chapterFiles(files)),
    ...doubled(duties, only('plan.md', files)),
    ...doubled(sources, only('bronnen.md', files)),
  ]
}

function doubled(ids: readonly string[], files: TemplateFiles): readonly Finding[] {
  const twice = new Set(ids.filter((id, index) => id !== '' && ids.indexOf(id) < index))
  return [...twice].map((id) => {
    const { file, line } = placesOf(files, id).at(-1) ?? nowhere
    return fault(file, line, 'template-double-id', { id })
  })
}

function unknownNames({ guidance, reference }: TemplateParts, files: TemplateFiles): readonly Finding[] {
  const known = new Set(reference.duties.map((duty) => duty.id))
  return Object.values(guidance)
    .flatMap((chapter) => Object.entries(chapter))
    .flatMap(([section, { sources, duties }]) => {
      const unknown = (code: string, id: string) => {
        const { file, line } = mentionOf(files, section, id)
        return fault(file, line, code, { id })
      }
      return [
        ...sources.filter(({ name }) => !name).map(({ id }) => unknown('template-unknown-source', id)),
        ...duties.filter((duty) => !known.has(duty)).map((duty) => unknown('template-unknown-duty', duty)),
      ]
    })
}

function unknownSections({ template, reference }: TemplateParts, files: TemplateFiles): readonly Finding[] {
  const known = new Set(template.chapters.flatMap((chapter) => chapter.sections.map((section) => section.id)))
  return reference.duties.flatMap((duty) => {
    const { file, line } = placesOf(only('plan.md', files), duty.id)[0] ?? nowhere
    const unknown = duty.sections.filter((id) => !known.has(id))
    return unknown.map((id) => fault(file, line, 'template-unknown-section', { id }))
  })
}

/** A figure is said to be used in sections that exist. */
function unknownFigureSections({ template, figureHelp }: TemplateParts, files: TemplateFiles): readonly Finding[] {
  const known = new Set(template.chapters.flatMap((chapter) => chapter.sections.map((section) => section.id)))
  const lines = (files['cijfers.yml'] ?? '').split('\n')
  return Object.entries(figureHelp).flatMap(([id, { sections }]) => {
    const line = lines.findIndex((text) => text.trim() === `- id: ${id}`) + 1
    const unknown = sections.filter((section) => !known.has(section))
    return unknown.map((section) => fault('cijfers.yml', Math.max(line, 1), 'catalogue-section', { id, section }))
  })
}

/** Every `{{id}}` exists in the catalogue and is written in a way that is known, or the build stops. */
export function unknownFigures(files: TemplateFiles, catalogue: FigureCatalogue): readonly Finding[] {
  const known = new Set<string>([...catalogue.definitions.map((definition) => definition.id), ...textVariables])
  return Object.entries(files)
    .filter(([file]) => file.endsWith('.md'))
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => figureFaults(line, known, { file, line: index + 1 })),
    )
}

function figureFaults(line: string, known: ReadonlySet<string>, at: Place): readonly Finding[] {
  // A caption and a source are plain text in a plan: a figure there would be printed as it is typed.
  const plain = /^(Tabel|Bron|Grafiek|Cijfertabel|Alt): /.test(line)
  return [...line.matchAll(/\{\{\s*([^}|\\]*?)\s*(?:\\?\|\s*([^}]*?)\s*)?\}\}/g)].flatMap(([, id = '', way]) => {
    if (!known.has(id)) return [fault(at.file, at.line, 'template-unknown-figure', { id })]
    if (plain) return [fault(at.file, at.line, 'template-figure-in-caption', { id })]
    return way === undefined || way === 'getal'
      ? []
      : [fault(at.file, at.line, 'template-unknown-notation', { id, way })]
  })
}

interface Place {
  readonly file: string
  readonly line: number
}

const nowhere: Place = { file: 'plan.md', line: 1 }

/** Where an id is given: `{#id}` behind a heading, or `id:` at the head of a chapter. */
function placesOf(files: TemplateFiles, id: string): readonly Place[] {
  const given = new RegExp(`\\{#${id}[} ]|^id: ${id}$`)
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => (given.test(line) ? [{ file, line: index + 1 }] : [])),
  )
}

/** Where a section mentions the id of a source or a duty; its heading when that line cannot be told. */
function mentionOf(files: TemplateFiles, section: string, id: string): Place {
  const at = placesOf(chapterFiles(files), section)[0] ?? nowhere
  const lines = (files[at.file] ?? '').split('\n').slice(at.line)
  const index = lines.findIndex((line) => !line.startsWith('#') && line.split(/[\s,]+/).includes(id))
  return index < 0 ? at : { file: at.file, line: at.line + index + 1 }
}

function chapterFiles(files: TemplateFiles): TemplateFiles {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !/^(plan|bronnen)\.md$/.test(file)))
}

function only(file: string, files: TemplateFiles): TemplateFiles {
  return { [file]: files[file] ?? '' }
}
