import * as v from 'valibot'
import { type JsonLimits, jsonFault } from '../lib/plain-json.ts'
import type { RichInline, RichMark, RichText } from './richtext.ts'
import { withoutUnsafeLinks } from './safe-link.ts'

/** Bounds of one section: far above what a person writes, far below what stops a browser. */
export const textLimits: JsonLimits = { depth: 100, nodes: 200_000, characters: 5_000_000 }

/** A text that could be read, or why not. */
export type ReadRichText =
  | { readonly readable: true; readonly text: RichText; readonly linksRemoved: boolean }
  | { readonly readable: false }

/**
 * Reads stored or imported text. One node that is not known makes the whole text unreadable, so that nothing is
 * dropped in silence; only unsafe links are taken off and attributes that version 1 does not have.
 */
export function readRichText(raw: unknown): ReadRichText {
  if (jsonFault(raw, textLimits)) return { readable: false }
  const parsed = v.safeParse(richTextShape, raw)
  if (!parsed.success) return { readable: false }
  const text = withoutUnsafeLinks(parsed.output)
  return { readable: true, text, linksRemoved: text !== parsed.output }
}

/** Largest number of rows or columns that one cell may span. */
const span = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))
/** Largest number of places in a table, covered by a cell or not. */
const mostPlaces = 100_000
const caption = v.string()
/** A key, not an address: a text can never make the browser fetch an image. */
const imageHash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/))
const figureId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))
const figureIds = v.array(figureId)

const mark: v.GenericSchema<unknown, RichMark> = v.variant('type', [
  v.object({ type: v.literal('bold') }),
  v.object({ type: v.literal('italic') }),
  v.object({ type: v.literal('subscript') }),
  v.object({ type: v.literal('superscript') }),
  v.object({ type: v.literal('link'), attrs: v.object({ href: v.string() }) }),
  v.object({
    type: v.literal('language'),
    attrs: v.object({ lang: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)) }),
  }),
])

const marks = v.exactOptional(v.array(mark))

const notation = v.object({
  unit: v.boolean(),
  decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-6), v.maxValue(20))),
  style: v.picklist(['number', 'words']),
  years: v.exactOptional(
    v.union([v.picklist(['all', 'last']), v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))]),
  ),
})

const inline: v.GenericSchema<unknown, RichInline> = v.variant('type', [
  // The editor refuses a whole document for one empty text node.
  v.object({ type: v.literal('text'), text: v.pipe(v.string(), v.minLength(1)), marks }),
  v.object({ type: v.literal('hardBreak') }),
  v.object({ type: v.literal('figureReference'), attrs: v.object({ figure: figureId, notation }), marks }),
])

const inlines = v.exactOptional(v.array(inline))

const paragraph = v.object({
  type: v.literal('paragraph'),
  attrs: v.exactOptional(v.object({ lead: v.boolean() })),
  content: inlines,
})

/** Only two levels are printed below a section; another level becomes the nearest of them. */
const headingLevel = v.pipe(
  v.number(),
  v.transform((level): 3 | 4 => (level <= 3 ? 3 : 4)),
)

const heading = v.object({
  type: v.literal('heading'),
  attrs: v.object({ level: headingLevel }),
  content: inlines,
})

type Flow = Extract<RichText[number], { type: 'paragraph' | 'bulletList' | 'orderedList' }>
type Item = Extract<RichText[number], { type: 'bulletList' }>['content'][number]

const flow: v.GenericSchema<unknown, Flow> = v.lazy(() => v.variant('type', [paragraph, bulletList, orderedList]))

const listItem: v.GenericSchema<unknown, Item> = v.object({
  type: v.literal('listItem'),
  content: v.pipe(
    v.array(flow),
    v.check((blocks) => blocks[0]?.type === 'paragraph'),
  ),
})

const listItems = v.pipe(v.array(listItem), v.minLength(1))

const bulletList = v.object({ type: v.literal('bulletList'), content: listItems })

const orderedList = v.object({
  type: v.literal('orderedList'),
  attrs: v.exactOptional(v.object({ start: v.pipe(v.number(), v.integer()) })),
  content: listItems,
})

const blocks = v.pipe(v.array(flow), v.minLength(1))

const quote = v.object({
  type: v.literal('quote'),
  attrs: v.object({ source: v.string() }),
  content: v.pipe(v.array(paragraph), v.minLength(1)),
})

const box = v.object({
  type: v.literal('box'),
  attrs: v.object({ kind: v.picklist(['plicht', 'keuze', 'kernpunt', 'let-op']) }),
  content: blocks,
})

const cell = v.object({
  type: v.picklist(['tableCell', 'tableHeader']),
  attrs: v.object({
    colspan: span,
    rowspan: span,
    colwidth: v.nullable(v.array(v.pipe(v.number(), v.minValue(0)))),
    align: v.nullable(v.picklist(['left', 'right'])),
  }),
  content: blocks,
})

const table = v.object({
  type: v.literal('table'),
  attrs: v.object({ caption, source: v.string(), landscape: v.boolean() }),
  content: v.pipe(
    v.array(v.object({ type: v.literal('tableRow'), content: v.array(cell) })),
    v.minLength(1),
    v.check((rows) => isDrawable(rows)),
  ),
})

/** Spans make a table larger than it is: its places are counted, so that a few lines cannot stop the browser. */
function isDrawable(rows: readonly { readonly content: readonly v.InferOutput<typeof cell>[] }[]): boolean {
  let [widest, places] = [0, 0]
  for (const row of rows) {
    let width = 0
    for (const { attrs } of row.content) {
      width += attrs.colspan
      places += attrs.colspan * attrs.rowspan
    }
    widest = Math.max(widest, width)
  }
  return Math.max(places, widest * rows.length) <= mostPlaces
}

const image = v.object({
  type: v.literal('image'),
  attrs: v.object({ image: imageHash, alt: v.string(), decorative: v.boolean(), caption }),
})

const chart = v.object({
  type: v.literal('chart'),
  attrs: v.object({
    kind: v.picklist(['bar', 'grouped-bar', 'stacked-bar', 'line']),
    figures: figureIds,
    caption,
    alt: v.string(),
    numbers: v.exactOptional(v.picklist(['shown', 'hidden'])),
  }),
})

const figureTable = v.object({
  type: v.literal('figureTable'),
  attrs: v.object({ figures: figureIds, caption, total: v.exactOptional(v.boolean()) }),
})

const pageBreak = v.object({ type: v.literal('pageBreak') })

/** Shape of version 1. For text from outside use `readRichText`, which also bounds its size. */
export const richTextShape: v.GenericSchema<unknown, RichText> = v.array(
  v.variant('type', [
    paragraph,
    heading,
    bulletList,
    orderedList,
    quote,
    box,
    table,
    image,
    chart,
    figureTable,
    pageBreak,
  ]),
)
