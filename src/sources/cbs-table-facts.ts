import * as v from 'valibot'

const text = v.pipe(v.string(), v.maxLength(20_000))
const loose = v.optional(v.nullable(text), '')

/** A line of what a table says about its own columns. */
export const propertyRow = v.object({
  ID: v.optional(v.nullable(v.number()), null),
  ParentID: v.optional(v.nullable(v.number()), null),
  Type: v.pipe(v.string(), v.maxLength(60)),
  Key: loose,
  Title: loose,
  Unit: loose,
})

/** A member of a dimension, such as an age or a municipality. Keys are padded with spaces. */
export const memberRow = v.object({
  Key: v.pipe(v.string(), v.maxLength(60)),
  Title: loose,
  Status: loose,
})

/** A line of numbers: what it is about and its values. */
export const dataRow = v.record(
  v.pipe(v.string(), v.maxLength(200)),
  v.union([v.string(), v.number(), v.boolean(), v.null()]),
)

export type PropertyRow = v.InferOutput<typeof propertyRow>
export type MemberRow = v.InferOutput<typeof memberRow>
export type DataRow = v.InferOutput<typeof dataRow>

/** A column with numbers. */
export interface Topic {
  readonly key: string
  readonly title: string
  readonly unit: string
  /** Titles of the groups around it. */
  readonly groups: readonly string[]
}

/** What a table is made of. */
export interface TableFacts {
  readonly topics: readonly Topic[]
  /** Name of the column with the area, or null when the table has none. */
  readonly region: string | null
  readonly period: string | null
  /** Every other dimension. */
  readonly others: readonly string[]
}

/** Reads what a table says about its columns. */
export function tableFacts(rows: readonly PropertyRow[]): TableFacts {
  const byId = new Map(rows.map((row) => [row.ID, row]))
  const dimensions = rows.filter(({ Type, Key }) => Key && /dimension|^geo/i.test(Type))
  const region = dimensions.find(({ Type, Key }) => /^geo/i.test(Type) || isRegionName(Key ?? ''))
  const period = dimensions.find(({ Type, Key }) => /^time/i.test(Type) || Key === 'Perioden')
  return {
    topics: rows.filter(({ Type, Key }) => Type === 'Topic' && Key).map((row) => topicOf(row, byId)),
    region: region?.Key ?? null,
    period: period?.Key ?? null,
    others: dimensions.filter((row) => row !== region && row !== period).map(({ Key }) => Key ?? ''),
  }
}

function isRegionName(key: string): boolean {
  return key === 'RegioS' || key === 'WijkenEnBuurten' || key === 'Regiokenmerken'
}

function topicOf(row: PropertyRow, byId: ReadonlyMap<number | null, PropertyRow>): Topic {
  const groups: string[] = []
  // A table of a few hundred columns has no more levels than this; a circle ends as well.
  for (let parent = byId.get(row.ParentID); parent && groups.length < 12; parent = byId.get(parent.ParentID))
    groups.push(plainTitle(parent.Title ?? ''))
  return { key: row.Key ?? '', title: plainTitle(row.Title ?? ''), unit: (row.Unit ?? '').trim(), groups }
}

/** Titles are compared without capitals and with single spaces. */
export function plainTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The first topic that has one of the titles, within a group when one is asked for; of two the one whose unit fits. */
export function findTopic(
  { topics }: TableFacts,
  { titles, group = '' }: { readonly titles: readonly string[]; readonly group?: string },
  fits: (topic: Topic) => boolean = () => true,
): Topic | null {
  for (const title of titles) {
    const called = topics.filter((topic) => topic.title === plainTitle(title))
    const found = called.filter(({ groups }) => group === '' || groups.includes(plainTitle(group)))
    const best = found.find(fits) ?? found[0]
    if (best) return best
  }
  return null
}

/** The member with one of the titles or keys, best first; without any, the total. */
export function findMember(members: readonly MemberRow[], wanted: readonly string[]): MemberRow | null {
  for (const name of wanted) {
    const found = members.find(({ Key, Title }) => Key.trim() === name || plainTitle(Title ?? '') === plainTitle(name))
    if (found) return found
  }
  if (wanted.length > 0) return null
  return members.length === 1
    ? (members[0] ?? null)
    : (members.find(({ Title }) => /^totaal/i.test(Title ?? '')) ?? null)
}
