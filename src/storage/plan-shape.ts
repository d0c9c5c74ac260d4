import * as v from 'valibot'
import type { HouseStyle } from '../housestyle/house-style.ts'
import { cleanName } from '../lib/clean-name.ts'
import { type JsonLimits, isAllowedKey } from '../lib/plain-json.ts'
import type { Plan } from '../plan/plan.ts'
import { isOwnFigureId } from '../plan/own-figure-id.ts'
import { isSectionId } from '../plan/section-id.ts'

/** Bounds of a plan without its texts, and of a whole file apart from its images. */
export const planLimits: JsonLimits = { depth: 100, nodes: 200_000, characters: 5_000_000 }

/** A plan without its texts, as its manifest and its file hold it. */
export type PlanWithoutTexts = Omit<Plan, 'texts'>

/** Id of a plan or a house style: it becomes part of a key, where `:` separates. */
export const recordId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const sectionId = v.pipe(v.string(), v.check(isSectionId))
const hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/))
const key = v.pipe(v.string(), v.check(isAllowedKey))
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))
const finite = v.pipe(v.number(), v.finite())
const texts = v.array(v.string())
/** A name of one line; characters that would show it otherwise than it is are taken out. */
const name = v.pipe(v.string(), v.transform(cleanName))

const section = v.object({
  id: sectionId,
  title: name,
  heading: v.boolean(),
  origin: v.picklist(['sjabloon', 'eigen']),
  leftOut: v.boolean(),
  state: v.picklist(['leeg', 'bezig', 'klaar']),
  revision: count,
  questionsTicked: texts,
  examplesInserted: texts,
  examplesRefused: texts,
})

const chapter = v.object({
  id: sectionId,
  kind: v.picklist(['hoofdstuk', 'bijlage']),
  title: name,
  sections: v.pipe(v.array(section), v.maxLength(1000)),
})

const partNumber = v.nullable(v.union([finite, v.literal('fewer-than-5')]))

const figureValue = v.variant('type', [
  v.object({ type: v.literal('number'), number: finite }),
  v.object({ type: v.literal('fewer-than-5') }),
  v.object({
    type: v.literal('series'),
    years: v.array(v.object({ year: v.pipe(v.number(), v.integer()), number: partNumber })),
  }),
  v.object({
    type: v.literal('areas'),
    areas: v.array(v.object({ area: name, number: partNumber })),
  }),
])

/** A figure as stored. */
export const figureShape = v.object({
  id: v.string(),
  value: figureValue,
  source: v.string(),
  referenceDate: v.string(),
  retrievedDate: v.string(),
  status: v.picklist(['definitief', 'voorlopig', 'raming']),
})

const ownFigure = v.object({
  id: v.pipe(v.string(), v.check(isOwnFigureId)),
  name,
  kind: v.picklist(['aantal', 'bedrag', 'procent', 'score', 'uren']),
  unit: v.tuple([v.string(), v.string()]),
  meaning: v.string(),
})

const templateRecord = v.object({
  chapters: v.array(
    v.object({
      id: sectionId,
      title: v.string(),
      duty: v.string(),
      dutyText: v.string(),
      sections: v.array(
        v.object({ id: sectionId, title: v.string(), heading: v.boolean(), guidance: v.string(), law: v.string() }),
      ),
    }),
  ),
})
/** What is kept of a definition when a plan is adopted: that of any figure, not the writer's own alone. */
const frozenDefinition = v.object({ ...ownFigure.entries, id: v.string() })

/** What is known about an image. */
export const imageFactsShape = v.object({
  type: v.picklist(['image/png', 'image/jpeg']),
  width: count,
  height: count,
  bytes: count,
})

/** Shape of version 1 of a plan without its texts. */
export const planShapeV1: v.GenericSchema<unknown, PlanWithoutTexts> = v.pipe(
  v.object({
    id: recordId,
    revision: count,
    versions: v.object({ shape: count, template: count, figures: count }),
    templateId: v.string(),
    municipality: v.object({ name, code: v.nullable(v.string()) }),
    title: name,
    subtitle: name,
    period: v.object({ from: year, to: year }),
    status: v.object({
      stage: v.picklist(['concept', 'college', 'vastgesteld']),
      adoptedBy: v.nullable(v.picklist(['college', 'raad'])),
      date: v.nullable(v.string()),
    }),
    chapters: v.pipe(v.array(chapter), v.maxLength(300)),
    images: v.record(hash, imageFactsShape),
    figures: v.record(key, figureShape),
    // Plans of before there were figures of the writer have none.
    ownFigures: v.optional(v.record(key, ownFigure), {}),
    // Only adopted plans have them.
    frozen: v.exactOptional(
      v.object({
        figures: v.record(key, figureShape),
        computed: texts,
        definitions: v.record(key, frozenDefinition),
      }),
    ),
    houseStyle: v.string(),
    // Nor do they know what their template was like.
    templateRecord: v.optional(v.nullable(templateRecord), null),
    looseTitles: v.optional(v.record(sectionId, v.string()), {}),
  }),
  v.check((plan) => isUnique(plan.chapters.map(({ id }) => id))),
  v.check((plan) => isUnique(plan.chapters.flatMap(({ sections }) => sections.map(({ id }) => id)))),
)

const picture = v.object({ image: hash, alt: v.string() })

/** Shape of a house style. Cover and photo came later than the rest. */
export const houseStyleShape = v.object({
  id: recordId,
  name,
  accent: v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/)),
  headingFont: v.picklist(['serif', 'sans']),
  textFont: v.picklist(['serif', 'sans']),
  logo: v.nullable(picture),
  cover: v.optional(v.picklist(['foto', 'logo', 'zonder']), 'logo'),
  photo: v.optional(v.nullable(picture), null),
  wordTemplate: v.exactOptional(v.object({ file: hash, name })),
}) satisfies v.GenericSchema<unknown, HouseStyle>

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
