import { elements, valueAt, type XmlElement } from '../word-xml.ts'
import { STYLE } from '../word-names.ts'
import type { MergedStyles } from './merge-styles.ts'
import { definitionId, levelOf, type Lists, listPlace } from './template-lists.ts'
import { idOf } from './template-styles.ts'

/**
 * Id of the list by which the template counts chapters and sections, or null. Only a list that gives the same numbers
 * as the plan is used: 1 and 1.1, whatever stands around them.
 */
export function headingListOf(merged: MergedStyles, theirs: Lists): string | null {
  const places = [STYLE.chapter, STYLE.section].map((id) => listPlace(styleOf(merged, id)))
  const [chapter, section] = places.map((place) => (place ? definitionId(theirs, place.number) : null))
  const isOne = chapter && chapter === section && places[0]?.level === '0' && places[1]?.level === '1'
  if (!isOne) return null
  const levels = ['0', '1'].map((level) => levelOf(theirs.definitions.get(chapter), level))
  return levels.every(countsPlainly) ? chapter : null
}

function countsPlainly(level: XmlElement | undefined, index: number): boolean {
  const text = valueAt(level, 'w:lvlText') ?? ''
  const wanted = index === 0 ? /^[^%]*%1[^%]*$/ : /^[^%]*%1\.%2[^%]*$/
  return valueAt(level, 'w:numFmt') === 'decimal' && (valueAt(level, 'w:start') ?? '1') === '1' && wanted.test(text)
}

function styleOf(merged: MergedStyles, id: string): XmlElement | undefined {
  const found = merged.ids.get(id) ?? id
  return merged.theirs.has(found) ? elements(merged.root, 'w:style').find((style) => idOf(style) === found) : undefined
}
