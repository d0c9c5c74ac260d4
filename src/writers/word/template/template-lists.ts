import { elementAt, elements, valueAt, type XmlElement } from '../word-xml.ts'

/** The lists of a part: numbers by id, and the definitions that they use. */
export interface Lists {
  readonly numbers: ReadonlyMap<string, XmlElement>
  readonly definitions: ReadonlyMap<string, XmlElement>
}

/** Reads a numbering part; there are no lists without one. */
export function listsOf(numbering: XmlElement | null): Lists {
  const byId = (name: string, attribute: string) =>
    new Map(elements(numbering ?? undefined, name).map((one) => [one.attributes[attribute] ?? '', one] as const))
  return { numbers: byId('w:num', 'w:numId'), definitions: byId('w:abstractNum', 'w:abstractNumId') }
}

/** The list and level that a style puts its paragraphs in. */
export function listPlace(style: XmlElement | undefined): { readonly number: string; readonly level: string } | null {
  const place = elementAt(style, 'w:pPr', 'w:numPr')
  const number = valueAt(place, 'w:numId')
  return number === undefined || number === '0' ? null : { number, level: valueAt(place, 'w:ilvl') ?? '0' }
}

/** Id of the definition behind a number, or null. */
export function definitionId(lists: Lists, number: string): string | null {
  const id = valueAt(lists.numbers.get(number), 'w:abstractNumId')
  return id !== undefined && lists.definitions.has(id) ? id : null
}

/** The level of a definition, or undefined when it has none of its own. */
export function levelOf(definition: XmlElement | undefined, level: string): XmlElement | undefined {
  return elements(definition, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level)
}

/** The largest id among elements, 0 when there are none. */
export function largestId(ids: Iterable<string>): number {
  return [...ids].reduce((most, id) => Math.max(most, Number.parseInt(id, 10) || 0), 0)
}
