import type { FigureCatalogue, FigureHelp } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import type { ChapterGuidance, Reference, Template } from '../template/template.ts'
import { textVariables } from './markdown-inlines.ts'
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
    ...doubledIds(parts.template, files),
    ...unknownNames(parts, files),
    ...unknownSections(parts, files),
    ...unknownFigures(files, parts.catalogue),
    ...unknownFigureSections(parts, files),
  ]
}

/** Ids of chapters and sections are one set: a plan keeps numbers and texts under them. */
function doubledIds({ chapters }: Template, files: TemplateFiles): readonly Finding[] {
  const seen = new Set<string>()
  return chapters
    .flatMap((chapter) => [chapter.id, ...chapter.sections.map((section) => section.id)])
    .flatMap((id) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      const at = placesOf(files, id).at(-1) ?? nowhere
      return [fault(at.file, at.line, 'template-double-id', { id })]
    })
}

function unknownNames({ guidance, reference }: TemplateParts, files: TemplateFiles): readonly Finding[] {
  const known = new Set(reference.duties.map((duty) => duty.id))
  return Object.values(guidance)
    .flatMap((chapter) => Object.entries(chapter))
    .flatMap(([id, { sources, duties }]) => {
      const { file, line } = placesOf(files, id)[0] ?? nowhere
      return [
        ...sources
          .filter(({ name }) => !name)
          .map((source) => fault(file, line, 'template-unknown-source', { id: source.id })),
        ...duties
          .filter((duty) => !known.has(duty))
          .map((duty) => fault(file, line, 'template-unknown-duty', { id: duty })),
      ]
    })
}

function unknownSections({ template, reference }: TemplateParts, files: TemplateFiles): readonly Finding[] {
  const known = new Set(template.chapters.flatMap((chapter) => chapter.sections.map((section) => section.id)))
  return reference.duties.flatMap((duty) => {
    const { file, line } = placesOf(files, duty.id)[0] ?? nowhere
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
  const plain = /^(Tabel|Bron): /.test(line)
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
