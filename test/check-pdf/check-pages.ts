import type { PdfFile, PdfPage } from './pdf-file.ts'
import { nameOf, type PdfValue, refOf, textOf } from './pdf-objects.ts'
import { readFonts } from './read-fonts.ts'
import { leavesOf, type TreeElement } from './structure.ts'

/** Elements by the number of their object. */
export type Elements = ReadonlyMap<number, TreeElement>

/** What the keys in pages and links lead to: an element, or one per marked piece. */
export function readParents(file: PdfFile): ReadonlyMap<number, PdfValue> {
  const parents = new Map<number, PdfValue>()
  const walk = (node: PdfValue | undefined) => {
    const entries = file.dictionary(node)
    const numbers = file.list(entries.get('Nums'))
    for (let at = 0; at + 1 < numbers.length; at += 2) parents.set(Number(numbers[at]), numbers[at + 1] as PdfValue)
    for (const kid of file.list(entries.get('Kids'))) walk(kid)
  }
  walk(file.dictionary(file.dictionary(file.trailer.get('Root')).get('StructTreeRoot')).get('ParentTree'))
  return parents
}

/** What is wrong with the fonts of a page. */
export function fontFaults(file: PdfFile, page: PdfPage): readonly string[] {
  return [...readFonts(file, page.resources).values()].flatMap(({ name, embedded, mapped }) => [
    ...(embedded ? [] : [`font-not-embedded ${name}`]),
    ...(mapped ? [] : [`font-without-meaning ${name}`]),
  ])
}

function namedPlaces(file: PdfFile): ReadonlySet<string> {
  const places = new Set<string>()
  const walk = (node: PdfValue | undefined) => {
    const entries = file.dictionary(node)
    for (const [index, name] of file.list(entries.get('Names')).entries()) {
      if (index % 2 === 0) places.add(textOf(name) ?? '')
    }
    for (const kid of file.list(entries.get('Kids'))) walk(kid)
  }
  walk(file.dictionary(file.dictionary(file.trailer.get('Root')).get('Names')).get('Dests'))
  return places
}

/** Says of a link on a page what is wrong with it. */
export function openLinkCheck(file: PdfFile, elements: Elements): (link: PdfValue) => readonly string[] {
  const parents = readParents(file)
  const places = namedPlaces(file)
  return (link) => {
    const entries = file.dictionary(link)
    const kind = nameOf(entries.get('Subtype')) ?? ''
    if (kind !== 'Link') return [`annotation ${kind}`]
    const owner = elements.get(refOf(parents.get(Number(entries.get('StructParent') ?? -1))) ?? -1)
    const tied = owner?.type === 'Link' && leavesOf(owner).some(({ annotation }) => annotation === refOf(link))
    const place = textOf(file.dictionary(entries.get('A')).get('D')) ?? textOf(entries.get('Dest'))
    return [
      ...(tied ? [] : ['link-not-tagged']),
      ...((textOf(entries.get('Contents')) ?? '').trim() === '' ? ['link-says-nothing'] : []),
      ...(place !== undefined && !places.has(place) ? [`link-to-nowhere ${place}`] : []),
    ]
  }
}

/** What is wrong with the ties between the marked pieces of a page and the tree. */
export function tieFaults(
  page: PdfPage,
  pieces: Iterable<number>,
  ties: { file: PdfFile; elements: Elements },
): readonly string[] {
  const { file, elements } = ties
  const key = page.entries.get('StructParents')
  const own = file.list(readParents(file).get(Number(key ?? -1)))
  const numbers = [...pieces]
  const loose = numbers.filter((number) => {
    const element = elements.get(refOf(own[number]) ?? -1)
    return !element?.kids.some((kid) => !('kids' in kid) && kid.piece === number)
  })
  const links = file.list(page.entries.get('Annots')).length > 0
  return [
    ...(numbers.length > 0 && typeof key !== 'number' ? ['page-without-key'] : []),
    ...loose.map((number) => `piece-not-in-tree ${number}`),
    ...(links && nameOf(page.entries.get('Tabs')) !== 'S' ? ['tabs-not-by-structure'] : []),
  ]
}
