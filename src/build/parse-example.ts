import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Figure, FigureCatalogue, FigureValue, OwnFigures } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import { createPlan } from '../plan/create-plan.ts'
import { isOwnFigureId } from '../plan/own-figure-id.ts'
import type { ImageFacts, Plan, PlanChapter, PlanSection } from '../plan/plan.ts'
import type { RichBlock, RichText } from '../richtext/richtext.ts'
import type { Template } from '../template/template.ts'
import { templateFaultSentence } from '../words/template-words.ts'
import { checkExampleFacts, checkExampleTexts } from './check-example.ts'
import { convertMarkdown } from './markdown-rich-text.ts'
import { readMarkdown, readYaml } from './read-markdown.ts'
import { fault, splitSections } from './section-parts.ts'

/** A plan made from the files of an example, with the bytes of its images. */
export interface ParsedExample {
  readonly plan: Plan
  readonly images: readonly { readonly hash: string; readonly base64: string }[]
  readonly findings: readonly Finding[]
}

export interface ExampleFiles {
  readonly texts: Readonly<Record<string, string>>
  /** Images by the path that the texts use. */
  readonly images: Readonly<Record<string, Uint8Array>>
}

const date = v.pipe(
  v.unknown(),
  v.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''))),
  v.isoDate(),
)

const shape = v.object({
  titel: v.string(),
  ondertitel: v.string(),
  gemeente: v.string(),
  periode: v.tuple([v.number(), v.number()]),
  status: v.picklist(['concept', 'college', 'vastgesteld']),
  vaststeller: v.picklist(['college', 'raad']),
  cijfers: v.record(
    v.string(),
    v.object({
      waarde: v.union([v.number(), v.literal('minder dan 5'), v.record(v.string(), v.nullable(v.number()))]),
      bron: v.string(),
      peildatum: date,
      status: v.picklist(['definitief', 'voorlopig', 'raming']),
    }),
  ),
  eigen: v.optional(
    v.record(
      v.pipe(v.string(), v.check(isOwnFigureId)),
      v.object({
        naam: v.string(),
        soort: v.picklist(['aantal', 'bedrag', 'procent', 'score', 'uren']),
        eenheid: v.optional(v.tuple([v.string(), v.string()]), ['', '']),
        uitleg: v.string(),
      }),
    ),
    {},
  ),
  secties: v.optional(v.record(v.string(), v.object({ stand: v.picklist(['leeg', 'bezig', 'klaar']) })), {}),
})

type Facts = v.InferOutput<typeof shape>

/** Makes the example plan. `retrieved` is the day on which its figures count as filled in. */
export function parseExample(files: ExampleFiles, template: Template, catalogue: FigureCatalogue): ParsedExample {
  const yaml = readYaml('plan.yml', files.texts['plan.yml'] ?? '')
  const parsed = v.safeParse(shape, yaml.value)
  if (!parsed.success) {
    const path = (parsed.issues[0].path ?? []).map((item) => String(item.key))
    const wrong = fault('plan.yml', yaml.lineAt(path), 'example-shape', { detail: path.join('.') })
    throw new Error(templateFaultSentence(yaml.findings[0] ?? wrong))
  }
  const facts = parsed.output
  const ownFigures = ownFiguresOf(facts)
  const known = withOwn(catalogue, ownFigures)
  const findings: Finding[] = [
    ...checkExampleFacts(facts, yaml, { template, catalogue: known }),
    ...checkExampleTexts(files.texts, template, known),
  ]
  const written = readTexts(files, findings)
  const images = readImages(files, written, findings)
  const empty = createPlan({
    id: 'voorbeeld',
    template,
    municipality: { name: facts.gemeente, code: null },
    title: facts.titel,
    subtitle: facts.ondertitel,
    period: { from: facts.periode[0], to: facts.periode[1] },
    houseStyle: 'rijnveen',
  })
  const plan: Plan = {
    ...empty,
    versions: { ...empty.versions, figures: catalogue.version },
    status: { stage: facts.status, adoptedBy: facts.vaststeller, date: null },
    chapters: empty.chapters.map((chapter) => filledChapter(chapter, written, facts)),
    texts: Object.fromEntries([...written].map(([id, part]) => [id, withHashes(part.blocks, images.hashes)])),
    images: images.facts,
    figures: figuresOf(facts),
    ownFigures,
  }
  return { plan, images: images.stored, findings }
}

interface Written {
  readonly file: string
  readonly line: number
  readonly chapter: number
  readonly title: string
  readonly blocks: readonly RichBlock[]
}

function readTexts(files: ExampleFiles, findings: Finding[]): Map<string, Written> {
  const written = new Map<string, Written>()
  for (const [file, text] of Object.entries(files.texts)) {
    if (!file.endsWith('.md')) continue
    const source = readMarkdown(file, text)
    for (const part of splitSections(source, findings)) {
      const converted = convertMarkdown(source, part.nodes)
      findings.push(...converted.findings)
      written.set(part.id, {
        file,
        line: part.line,
        chapter: Number.parseInt(file, 10),
        title: part.title,
        blocks: converted.blocks,
      })
    }
  }
  return written
}

function filledChapter(chapter: PlanChapter, written: Map<string, Written>, facts: Facts): PlanChapter {
  const ids = chapter.sections.map((section) => section.id)
  const number = written.get(ids[0] ?? '')?.chapter
  const sections = chapter.sections.map((section) => filledSection(section, written.get(section.id), facts))
  const own = [...written].filter(([id, part]) => id.startsWith('eigen-') && part.chapter === number)
  for (const [id, part] of own) {
    const before = [...written.keys()][[...written.keys()].indexOf(id) - 1] ?? ''
    const at = sections.findIndex((section) => section.id === before)
    sections.splice(at < 0 ? sections.length : at + 1, 0, ownSection(id, part))
  }
  return { ...chapter, sections }
}

function filledSection(section: PlanSection, part: Written | undefined, facts: Facts): PlanSection {
  if (!part) return section
  const state = facts.secties[section.id]?.stand ?? 'klaar'
  return { ...section, title: part.title || section.title, state }
}

function ownSection(id: string, part: Written): PlanSection {
  const fixed = { leftOut: false, revision: 0, questionsTicked: [], examplesInserted: [], examplesRefused: [] } as const
  return { id, title: part.title, heading: true, origin: 'eigen', state: 'klaar', ...fixed }
}

function figuresOf(facts: Facts): Readonly<Record<string, Figure>> {
  const entries = Object.entries(facts.cijfers).map(([id, given]): [string, Figure] => {
    const value = givenValue(given.waarde)
    return [
      id,
      {
        id,
        value,
        source: given.bron,
        referenceDate: given.peildatum,
        retrievedDate: '2026-11-04',
        status: given.status,
      },
    ]
  })
  return Object.fromEntries(entries)
}

/** One number, or by year or by place. */
function givenValue(given: Facts['cijfers'][string]['waarde']): FigureValue {
  if (typeof given === 'number') return { type: 'number', number: given }
  if (given === 'minder dan 5') return { type: 'fewer-than-5' }
  const parts = Object.entries(given)
  if (parts.every(([name]) => /^\d{4}$/.test(name)))
    return { type: 'series', years: parts.map(([year, number]) => ({ year: Number(year), number })) }
  return { type: 'areas', areas: parts.map(([area, number]) => ({ area, number })) }
}

function ownFiguresOf({ eigen }: Facts): OwnFigures {
  const entries = Object.entries(eigen).map(([id, { naam, soort, eenheid, uitleg }]) => {
    const [one, many] = eenheid
    return [id, { id, name: naam, kind: soort, unit: [one, many] as const, meaning: uitleg }] as const
  })
  return Object.fromEntries(entries)
}

/** The figures that a text of the example may name. */
function withOwn(catalogue: FigureCatalogue, own: OwnFigures): FigureCatalogue {
  const definitions = Object.values(own).map((figure) => ({ ...figure, subject: '', whereFound: '' }))
  return { ...catalogue, definitions: [...catalogue.definitions, ...definitions] }
}

function readImages(files: ExampleFiles, written: Map<string, Written>, findings: Finding[]) {
  const hashes = new Map<string, string>()
  const facts: Record<string, ImageFacts> = {}
  const stored: { hash: string; base64: string }[] = []
  for (const part of written.values()) {
    for (const block of part.blocks) {
      if (block.type !== 'image' || hashes.has(block.attrs.image)) continue
      const bytes = files.images[block.attrs.image]
      if (!bytes) {
        findings.push(fault(part.file, part.line, 'example-image-missing', { image: block.attrs.image }))
        continue
      }
      const hash = createHash('sha256').update(bytes).digest('hex')
      hashes.set(block.attrs.image, hash)
      facts[hash] = { type: 'image/png', ...pngSize(bytes), bytes: bytes.length }
      stored.push({ hash, base64: Buffer.from(bytes).toString('base64') })
    }
  }
  return { hashes, facts, stored }
}

/** Width and height stand at fixed places in the first chunk of a PNG. */
function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function withHashes(blocks: readonly RichBlock[], hashes: ReadonlyMap<string, string>): RichText {
  return blocks.map((block) =>
    block.type === 'image'
      ? { ...block, attrs: { ...block.attrs, image: hashes.get(block.attrs.image) ?? '' } }
      : block,
  )
}
