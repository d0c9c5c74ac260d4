import type { FigureCatalogue } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import { isOwnSectionId } from '../plan/section-id.ts'
import type { Template } from '../template/template.ts'
import { wrongLinks } from './check-links.ts'
import { slipsInMarks } from './check-lines.ts'
import { type TemplateFiles, unknownFigures } from './check-template.ts'
import { type ReadYaml, readMarkdown } from './read-markdown.ts'
import { fault, splitSections } from './section-parts.ts'

/** Where the sections of an example are written, in the order of the files. */
interface WrittenSection {
  readonly id: string
  readonly file: string
  readonly line: number
}

/** Faults in the texts of an example: unknown or doubled sections, links and figures that lead nowhere, slips in marks. */
export function checkExampleTexts(
  texts: TemplateFiles,
  template: Template,
  catalogue: FigureCatalogue,
): readonly Finding[] {
  const sources = Object.entries(texts)
    .filter(([file]) => file.endsWith('.md'))
    .map(([file, text]) => readMarkdown(file, text))
  const written = sources.flatMap((source) =>
    splitSections(source, []).map(({ id, line }): WrittenSection => ({ id, file: source.file, line })),
  )
  const known = sectionIds(template)
  const inside = (id: string) => known.has(id) || written.some((section) => section.id === id)
  return [
    ...wrongSections(written, known),
    ...sources.flatMap((source) => wrongLinks(source, inside)),
    ...sources.flatMap(({ file }) => slipsInMarks(file, texts[file] ?? '')),
    ...unknownFigures(texts, catalogue),
  ]
}

function wrongSections(written: readonly WrittenSection[], known: ReadonlySet<string>): readonly Finding[] {
  return written.flatMap(({ id, file, line }, index) => {
    if (written.findIndex((section) => section.id === id) < index)
      return [fault(file, line, 'template-double-id', { id })]
    if (id.startsWith('eigen-') && !isOwnSectionId(id)) return [fault(file, line, 'example-own-section', { id })]
    return known.has(id) || isOwnSectionId(id) ? [] : [fault(file, line, 'example-section', { id })]
  })
}

/** Names in `plan.yml` that nothing answers to: figures that are not in the catalogue, sections that do not exist. */
export function checkExampleFacts(
  facts: { readonly cijfers: object; readonly secties: object },
  yaml: ReadYaml,
  known: { readonly template: Template; readonly catalogue: FigureCatalogue },
): readonly Finding[] {
  const figures = new Set(known.catalogue.definitions.map((definition) => definition.id))
  const sections = sectionIds(known.template)
  const at = (path: readonly string[], code: string) =>
    fault('plan.yml', yaml.lineAt(path), code, { id: path.at(-1) ?? '' })
  return [
    ...Object.keys(facts.cijfers)
      .filter((id) => !figures.has(id))
      .map((id) => at(['cijfers', id], 'example-figure')),
    ...Object.keys(facts.secties)
      .filter((id) => !sections.has(id) && !isOwnSectionId(id))
      .map((id) => at(['secties', id], 'example-section')),
  ]
}

function sectionIds(template: Template): ReadonlySet<string> {
  return new Set(template.chapters.flatMap((chapter) => chapter.sections.map((section) => section.id)))
}
