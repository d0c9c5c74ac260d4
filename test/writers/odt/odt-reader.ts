import { strFromU8, unzipSync } from 'fflate'
import type { PlanDocument } from '../../../src/document/plan-document.ts'
import { type OdtOptions, writeOdt } from '../../../src/writers/odt/write-odt.ts'

/** A written file: its parts as text in the order of the package, and the main ones parsed. */
export interface OdtFile {
  readonly bytes: Uint8Array
  readonly parts: Readonly<Record<string, string>>
  readonly content: Document
  readonly styles: Document
}

/** Writes a document and opens the file again. */
export async function written(document: PlanDocument, options: OdtOptions = {}): Promise<OdtFile> {
  const bytes = await writeOdt(document, options)
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
  return { bytes, parts, content: parsed(parts['content.xml']), styles: parsed(parts['styles.xml']) }
}

/** The document of well-formed XML; throws on anything that is not. */
export function parsed(xml = ''): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  const fault = document.getElementsByTagName('parsererror')[0]
  if (fault) throw new Error(fault.textContent ?? 'not well-formed')
  return document
}

type Place = Document | Element | undefined

/** All elements of a name below a place, in order. */
export function all(place: Place, name: string): Element[] {
  return place ? [...place.getElementsByTagName(name)] : []
}

/** The first element of a name below a place; throws when there is none. */
export function first(place: Place, name: string): Element {
  const [found] = all(place, name)
  if (!found) throw new Error(`No ${name}`)
  return found
}

/** What a reader sees of an element: spaces, tabs and line ends written out, numbers of lists left out. */
export function textOf(node: Node): string {
  return [...node.childNodes].map((child) => (child.nodeType === 3 ? child.nodeValue : markup(child))).join('')
}

function markup(node: Node): string {
  const element = node as Element
  if (node.nodeName === 'text:s') return ' '.repeat(Number(element.getAttribute('text:c') ?? 1))
  if (node.nodeName === 'text:tab') return '\t'
  if (node.nodeName === 'text:line-break') return '\n'
  return node.nodeName === 'text:number' ? '' : textOf(node)
}

/** A style by its stored name. */
export function styleNamed(file: OdtFile, name: string | null): Element | undefined {
  const find = (document: Document) =>
    ['style:style', 'text:list-style', 'style:master-page', 'style:page-layout']
      .flatMap((kind) => all(document, kind))
      .find((style) => style.getAttribute('style:name') === name)
  return find(file.content) ?? find(file.styles)
}

/** How a paragraph, span, table or cell looks: its named style, and what was set for this place alone. */
export interface Look {
  readonly style: string
  readonly page: string | null
  readonly properties: Readonly<Record<string, string>>
}

/** The look of an element; throws when its style is not in the file. */
export function lookOf(file: OdtFile, element: Element): Look {
  const prefix = element.nodeName.split(':')[0]
  const name = element.getAttribute(`${prefix}:style-name`)
  const style = styleNamed(file, name)
  if (!style) throw new Error(`No style ${name}`)
  const parent = style.getAttribute('style:parent-style-name')
  const isAutomatic = style.parentNode?.nodeName === 'office:automatic-styles'
  return {
    style: shownName(file, isAutomatic ? parent : name),
    page: style.getAttribute('style:master-page-name'),
    properties: propertiesOf(isAutomatic ? style : undefined),
  }
}

/** All properties that stand in a style itself. */
export function propertiesOf(style: Element | undefined): Readonly<Record<string, string>> {
  const parts = [...(style?.children ?? [])].filter((part) => part.nodeName.endsWith('-properties'))
  return Object.fromEntries(parts.flatMap((part) => [...part.attributes].map(({ name, value }) => [name, value])))
}

function shownName(file: OdtFile, name: string | null): string {
  return styleNamed(file, name)?.getAttribute('style:display-name') ?? name ?? ''
}

/** Properties of a named style by the name people see, its parents included. */
export function namedLook(file: OdtFile, shown: string): Readonly<Record<string, string>> {
  const style = all(file.styles, 'style:style').find(
    (one) => (one.getAttribute('style:display-name') ?? one.getAttribute('style:name')) === shown,
  )
  if (!style) throw new Error(`No style ${shown}`)
  const parent = style.getAttribute('style:parent-style-name')
  return { ...(parent ? namedLook(file, shownName(file, parent)) : {}), ...propertiesOf(style) }
}

/** Paragraphs and headings of the body in order, with named style and text. */
export function paragraphs(
  file: OdtFile,
): readonly { readonly style: string; readonly text: string; readonly node: Element }[] {
  const nodes = [...first(file.content, 'office:text').querySelectorAll('*')]
  return nodes
    .filter((node) => node.nodeName === 'text:p' || node.nodeName === 'text:h')
    .map((node) => ({ style: lookOf(file, node).style, text: textOf(node), node }))
}

/** The first paragraph with this text outside the contents; throws when there is none. */
export function paragraphWith(file: OdtFile, text: string): Element {
  const found = paragraphs(file).find((one) => one.text === text && !one.style.startsWith('Contents'))
  if (!found) throw new Error(`No paragraph with "${text}"`)
  return found.node
}

/** Text between the start and the end of each bookmark, by name. */
export function bookmarks(file: OdtFile): Readonly<Record<string, string>> {
  const points = all(file.content, 'text:bookmark').map((node) => [node.getAttribute('text:name') ?? '', ''] as const)
  const spans = all(file.content, 'text:bookmark-start').map((start) => {
    const name = start.getAttribute('text:name') ?? ''
    const range = file.content.createRange()
    range.setStartAfter(start)
    range.setEndBefore(endOf(file, name))
    return [name, textOf(range.cloneContents())] as const
  })
  return Object.fromEntries([...points, ...spans])
}

function endOf(file: OdtFile, name: string): Element {
  const ends = all(file.content, 'text:bookmark-end').filter((node) => node.getAttribute('text:name') === name)
  const [end] = ends
  if (!end || ends.length > 1) throw new Error(`Bookmark ${name} ends ${ends.length} times`)
  return end
}

/**
 * The headings with the number that a word processor counts for them by the rules of ODF: the outline for headings
 * outside a list, the list with its levels and start values for those in one.
 */
export function countedHeadings(file: OdtFile): readonly (readonly [number: string, title: string])[] {
  const outline = [0, 0]
  const lists = new Map<string, number[]>()
  return all(file.content, 'text:h').flatMap((heading) => {
    const level = Number(heading.getAttribute('text:outline-level'))
    if (level > 2) return []
    if (heading.getAttribute('text:is-list-header') === 'true') return [['', textOf(heading)] as const]
    const item = heading.parentElement
    if (item?.nodeName !== 'text:list-item') {
      count(outline, level, heading.getAttribute('text:start-value'))
      return [[outline.slice(0, level).join('.'), textOf(heading)] as const]
    }
    const counts = countOfList(item, lists)
    count(counts, depth(item), item.getAttribute('text:start-value'))
    const [letter = 0, ...rest] = counts.slice(0, depth(item))
    return [[[String.fromCharCode(64 + letter), ...rest].join('.'), textOf(heading)] as const]
  })
}

function count(counts: number[], level: number, start: string | null): void {
  counts[level - 1] = start === null ? (counts[level - 1] ?? 0) + 1 : Number(start)
  counts.fill(0, level)
}

function depth(item: Element): number {
  let level = 0
  for (let node: Element | null = item; node; node = node.parentElement) if (node.nodeName === 'text:list') level += 1
  return level
}

function countOfList(item: Element, lists: Map<string, number[]>): number[] {
  let list: Element = item
  for (let node: Element | null = item; node; node = node.parentElement) if (node.nodeName === 'text:list') list = node
  const id = list.getAttribute('text:continue-list') ?? list.getAttribute('xml:id') ?? ''
  const known = lists.get(id) ?? [0, 0]
  if (list.hasAttribute('text:continue-list') && !lists.has(id)) throw new Error(`No list ${id} to go on with`)
  lists.set(id, known)
  return known
}
