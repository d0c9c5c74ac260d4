import type { MarkedPiece } from './page-content.ts'
import type { PdfFile } from './pdf-file.ts'
import { isDictionary, nameOf, type PdfDictionary, type PdfValue, refOf, textOf } from './pdf-objects.ts'

/** Something in an element that is no element: a piece of a page, or a link on it. */
export interface Leaf {
  readonly page: number
  readonly piece?: number
  readonly annotation?: number
  /** What is painted there; nothing when the page has no such piece. */
  readonly marked?: MarkedPiece
}

/** An element of the structure tree. */
export interface TreeElement {
  readonly ref: number
  /** Standard type, after the roles that the file explains. */
  readonly type: string
  readonly written: string
  readonly lang: string | undefined
  readonly alt: string | undefined
  readonly id: string | undefined
  readonly attributes: PdfDictionary
  /** True when the entry for its parent names the element that it stands in. */
  readonly knowsParent: boolean
  readonly kids: readonly (TreeElement | Leaf)[]
}

/** What the tree is read from: the file, and per page object what stands on it. */
export interface TreeSource {
  readonly file: PdfFile
  readonly pages: ReadonlyMap<number, { readonly index: number; readonly pieces: ReadonlyMap<number, MarkedPiece> }>
}

export function isElement(kid: TreeElement | Leaf): kid is TreeElement {
  return 'kids' in kid
}

function attributesOf(file: PdfFile, value: PdfValue | undefined): PdfDictionary {
  return new Map(file.list(value).flatMap((one) => [...file.dictionary(one)].filter(([key]) => key !== 'O')))
}

function pieceLeaf(source: TreeSource, page: number | undefined, number: number): Leaf {
  const found = source.pages.get(page ?? -1)
  const marked = found?.pieces.get(number)
  return { page: found?.index ?? -1, piece: number, ...(marked ? { marked } : {}) }
}

function readKid(source: TreeSource, kid: PdfValue, above: { ref: number; page: number | undefined }) {
  const entries = source.file.value(kid)
  if (typeof entries === 'number') return pieceLeaf(source, above.page, entries)
  if (!isDictionary(entries)) return null
  const page = refOf(entries.get('Pg')) ?? above.page
  const type = nameOf(entries.get('Type'))
  if (type === 'MCR') return pieceLeaf(source, page, Number(entries.get('MCID')))
  if (type === 'OBJR')
    return { page: source.pages.get(page ?? -1)?.index ?? -1, annotation: refOf(entries.get('Obj')) ?? -1 }
  return readElement(source, kid, above.ref)
}

function readElement(source: TreeSource, value: PdfValue, parent: number): TreeElement {
  const { file } = source
  const entries = file.dictionary(value)
  const written = nameOf(entries.get('S')) ?? ''
  const roles = file.dictionary(
    file.dictionary(file.dictionary(file.trailer.get('Root')).get('StructTreeRoot')).get('RoleMap'),
  )
  const above = { ref: refOf(value) ?? -1, page: refOf(entries.get('Pg')) }
  return {
    ref: above.ref,
    type: nameOf(roles.get(written)) ?? written,
    written,
    lang: textOf(entries.get('Lang')),
    alt: textOf(entries.get('Alt')),
    id: textOf(entries.get('ID')),
    attributes: attributesOf(file, entries.get('A')),
    knowsParent: refOf(entries.get('P')) === parent,
    kids: file.list(entries.get('K')).flatMap((kid) => readKid(source, kid, above) ?? []),
  }
}

/** The elements at the top of the tree; none when the file has no tree. */
export function readStructure(source: TreeSource): readonly TreeElement[] {
  const { file } = source
  const root = file.dictionary(file.trailer.get('Root')).get('StructTreeRoot')
  const kids = file.list(file.dictionary(root).get('K'))
  return kids.filter((kid) => file.dictionary(kid).has('S')).map((kid) => readElement(source, kid, refOf(root) ?? -1))
}

/** The element and all below it, in the order in which they are read. */
export function withAllBelow(element: TreeElement): readonly TreeElement[] {
  return [element, ...element.kids.filter(isElement).flatMap(withAllBelow)]
}

/** The leaves of an element, in the order in which they are read. */
export function leavesOf(element: TreeElement): readonly Leaf[] {
  return element.kids.flatMap((kid) => (isElement(kid) ? leavesOf(kid) : [kid]))
}

/** The text of an element, as it is read. */
export function textIn(element: TreeElement): string {
  return leavesOf(element)
    .map(({ marked }) => marked?.text ?? '')
    .join('')
}
