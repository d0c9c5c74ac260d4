import {
  element,
  elementAt,
  elements,
  mapElements,
  valueAt,
  withChildren,
  withPrefix,
  type XmlElement,
} from '../word-xml.ts'
import { STYLE } from '../word-names.ts'
import type { MergedStyles } from './merge-styles.ts'
import { headingListOf } from './heading-list.ts'
import { definitionId, largestId, levelOf, type Lists, listPlace, listsOf } from './template-lists.ts'
import { idOf, nameKey } from './template-styles.ts'

/** Our lists and those that the styles of the template use, in one part. */
export interface MergedLists {
  readonly root: XmlElement
  /** The new id of each number of the template that is kept. */
  readonly numbers: ReadonlyMap<string, string>
  /** True when chapters and sections are counted by the template's own list. */
  readonly headings: boolean
}

interface Given {
  readonly ours: Lists
  readonly theirs: Lists
  /** Our styles as they were, and all styles of the file. */
  readonly ourStyles: XmlElement
  readonly merged: MergedStyles
}

/** Puts our lists beside those of the template; ours take the template's look of bullets, numbers and headings. */
export function mergeLists(
  ours: XmlElement,
  numbering: XmlElement | null,
  styles: Pick<Given, 'ourStyles' | 'merged'>,
): MergedLists {
  const given: Given = { ours: listsOf(ours), theirs: listsOf(numbering && withPrefix(numbering, 'w')), ...styles }
  const theirHeadings = headingListOf(given.merged, given.theirs)
  const kept = keptNumbers(given, theirHeadings)
  const definitionOffset = largestId(given.ours.definitions.keys()) + 1
  const numberOffset = largestId(given.ours.numbers.keys()) + 1
  const definitions = [...new Set(kept.map((number) => definitionId(given.theirs, number) ?? ''))]
  const newDefinition = new Map(definitions.map((id, index) => [id, String(definitionOffset + index)] as const))
  const newNumber = new Map(kept.map((id, index) => [id, String(numberOffset + index)] as const))
  const ourHeadings = ourDefinition(given, STYLE.chapter)
  const instead = theirHeadings === null ? null : (newDefinition.get(theirHeadings) ?? null)
  return {
    root: withChildren(ours, [
      ...ourDefinitions(given, instead === null ? null : ourHeadings, theirHeadings),
      ...definitions.flatMap((id) => {
        const found = given.theirs.definitions.get(id)
        const clean = found && cleanDefinition(found, headingIds(given.merged), id === theirHeadings)
        return clean ? [withId(clean, newDefinition.get(id) ?? '')] : []
      }),
      ...[...given.ours.numbers.values()].map((number) => retargeted(number, ourHeadings, instead)),
      ...kept.flatMap((id) => theirNumber(given.theirs.numbers.get(id), newNumber.get(id) ?? '', newDefinition)),
    ]),
    numbers: newNumber,
    headings: instead !== null,
  }
}

// Those that styles of the template use and that lead to a definition; of headings only when they count as the plan does.
function keptNumbers({ merged, theirs }: Given, theirHeadings: string | null): readonly string[] {
  const styles = elements(merged.root, 'w:style').filter((style) => {
    const level = headingLevel(style)
    return merged.theirs.has(idOf(style)) && (level === 0 || (theirHeadings !== null && level <= 2))
  })
  const used = new Set(styles.flatMap((style) => listPlace(style)?.number ?? []))
  return [...used].filter((number) => definitionId(theirs, number) !== null)
}

/** 1 to 9 for Word's own heading styles, 0 for every other. */
function headingLevel(style: XmlElement): number {
  return Number(/^paragraph:heading ([1-9])$/.exec(nameKey(style))?.[1] ?? 0)
}

function headingIds(merged: MergedStyles): ReadonlySet<string> {
  return new Set(
    elements(merged.root, 'w:style')
      .filter((style) => headingLevel(style) > 0)
      .map(idOf),
  )
}

/** Id of our definition behind one of our styles. */
function ourDefinition({ ours, ourStyles }: Given, style: string): string | null {
  const found = elements(ourStyles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === style)
  const place = listPlace(found)
  return place ? definitionId(ours, place.number) : null
}

function ourDefinitions(given: Given, replaced: string | null, theirHeadings: string | null): readonly XmlElement[] {
  const looks = new Map<string | null, (definition: XmlElement) => XmlElement>([
    [ourDefinition(given, STYLE.bullets), (one) => withFirstLevel(one, theirLevel(given, STYLE.bullets, 'bullet'))],
    [ourDefinition(given, STYLE.numbers), (one) => withFirstLevel(one, theirLevel(given, STYLE.numbers, 'decimal'))],
    [
      ourDefinition(given, STYLE.annex),
      (one) => withHeadingLook(one, theirHeadings === null ? undefined : given.theirs.definitions.get(theirHeadings)),
    ],
  ])
  return [...given.ours.definitions]
    .filter(([id]) => id !== replaced)
    .map(([id, definition]) => renamedStyles(looks.get(id)?.(definition) ?? definition, given.merged.ids))
}

function renamedStyles(definition: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  return mapElements(definition, (child) => {
    const id = child.attributes['w:val'] ?? ''
    return [child.name === 'w:pStyle' ? element('w:pStyle', { 'w:val': ids.get(id) ?? id }) : child]
  })
}

/** The level that a list style of the template has, when it is of this kind and drawn without a picture. */
function theirLevel({ merged, theirs }: Given, ourStyle: string, kind: string): XmlElement | undefined {
  const id = merged.ids.get(ourStyle) ?? ''
  if (!merged.theirs.has(id)) return undefined
  const style = elements(merged.root, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id)
  const place = listPlace(style)
  const definition = place ? theirs.definitions.get(definitionId(theirs, place.number) ?? '') : undefined
  const level = place ? levelOf(definition, place.level) : undefined
  return valueAt(level, 'w:numFmt') === kind && !elementAt(level, 'w:lvlPicBulletId') ? level : undefined
}

const STEP = 320

// The first level is the template's; deeper ones go on from its indent.
function withFirstLevel(definition: XmlElement, first: XmlElement | undefined): XmlElement {
  if (!first) return definition
  const left = Number(elementAt(first, 'w:pPr', 'w:ind')?.attributes['w:left']) || STEP
  return mapElements(definition, (child) => {
    const level = Number(child.attributes['w:ilvl'])
    if (child.name !== 'w:lvl') return [child]
    if (level > 0) return [indented(child, left + level * STEP)]
    const parts = elements(first).filter(({ name }) => name !== 'w:pStyle' && name !== 'w:lvlRestart')
    return [element('w:lvl', { 'w:ilvl': '0' }, parts)]
  })
}

function indented(level: XmlElement, left: number): XmlElement {
  return mapElements(level, (child) =>
    child.name === 'w:ind' ? [element('w:ind', { 'w:left': String(left), 'w:hanging': String(STEP) })] : [child],
  )
}

const LOOK: readonly string[] = ['w:suff', 'w:lvlJc', 'w:pPr', 'w:rPr']
const LEVEL_ORDER: readonly string[] = [
  'w:start',
  'w:numFmt',
  'w:pStyle',
  'w:suff',
  'w:lvlText',
  'w:lvlJc',
  'w:pPr',
  'w:rPr',
]

// Annexes are lettered in a list of our own, with the indents and letters of the template's chapters.
function withHeadingLook(definition: XmlElement, theirs: XmlElement | undefined): XmlElement {
  if (!theirs) return definition
  return mapElements(definition, (child) => {
    const like = child.name === 'w:lvl' ? levelOf(theirs, child.attributes['w:ilvl'] ?? '') : undefined
    if (!like) return [child]
    const own = elements(child).filter(({ name }) => !LOOK.includes(name))
    const parts = [...own, ...elements(like).filter(({ name }) => LOOK.includes(name))]
    return [
      withChildren(
        child,
        parts.sort((a, b) => LEVEL_ORDER.indexOf(a.name) - LEVEL_ORDER.indexOf(b.name)),
      ),
    ]
  })
}

// Only chapters and sections are counted in a plan. A bullet that is a picture would need a part that is not along.
function cleanDefinition(definition: XmlElement, headings: ReadonlySet<string>, counts: boolean): XmlElement {
  return mapElements(definition, (child) => {
    if (child.name === 'w:lvlPicBulletId') return []
    if (child.name !== 'w:lvl' || (counts && Number(child.attributes['w:ilvl']) < 2)) return [child]
    const parts = elements(child).filter(
      ({ name, attributes }) => name !== 'w:pStyle' || !headings.has(attributes['w:val'] ?? ''),
    )
    return [withChildren(child, parts)]
  })
}

function withId(definition: XmlElement, id: string): XmlElement {
  return { ...definition, attributes: { ...definition.attributes, 'w:abstractNumId': id } }
}

function theirNumber(
  number: XmlElement | undefined,
  id: string,
  definitions: ReadonlyMap<string, string>,
): readonly XmlElement[] {
  const definition = definitions.get(valueAt(number, 'w:abstractNumId') ?? '')
  if (!number || definition === undefined) return []
  return [{ ...withDefinition(number, definition), attributes: { 'w:numId': id } }]
}

function retargeted(number: XmlElement, from: string | null, to: string | null): XmlElement {
  return to !== null && valueAt(number, 'w:abstractNumId') === from ? withDefinition(number, to) : number
}

function withDefinition(number: XmlElement, id: string): XmlElement {
  return mapElements(number, (child) => [
    child.name === 'w:abstractNumId' ? element('w:abstractNumId', { 'w:val': id }) : child,
  ])
}
