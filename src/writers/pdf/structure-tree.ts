import type PDFDocument from 'pdfkit'
import type { PdfReference } from 'pdfkit'
import { openLevels } from './heading-levels.ts'
import type { PackedObjects } from './packed-objects.ts'
import type { Tag } from './tags.ts'

/** Content of an element: a piece of a page, an element or a link that can be clicked. */
type Kid =
  | { readonly element: Element }
  | { readonly page: PdfReference; readonly number: number }
  | { readonly page: PdfReference; readonly link: PdfReference }

/** An element of the structure tree, as it is written. `box` has the corners of a figure, from the lower left of its page. */
export interface Element {
  readonly tag: Tag
  /** Type of the element in the file: the role, with its level for a heading. */
  readonly type: string
  readonly reference: PdfReference
  readonly parent: PdfReference
  readonly kids: Kid[]
  box: readonly number[] | null
}

/** The structure tree of a document, grown while its pages are drawn in order. */
export interface StructureTree {
  /** Pieces and links come from this page until the next. */
  beginPage(page: PdfReference): void
  /** The element of a tag, made when first asked for; `around` is where a tag without parent stands, null the document. */
  element(tag: Tag, around: Element | null): Element
  /** Takes a piece of the page into the element and gives its number on the page. */
  piece(element: Element): number
  /** Takes a link into the element and gives the key that it must carry. */
  link(element: Element, link: PdfReference): number
  /** Writes the tree. */
  end(): void
}

function pageOf(kids: readonly Kid[]): PdfReference | undefined {
  const first = kids.find((kid) => 'page' in kid)
  return first && 'page' in first ? first.page : undefined
}

function kidValue(kid: Kid, page: PdfReference | undefined): unknown {
  if ('element' in kid) return kid.element.reference
  const elsewhere = kid.page === page ? {} : { Pg: kid.page }
  if ('link' in kid) return { Type: 'OBJR', ...elsewhere, Obj: kid.link }
  return kid.page === page ? kid.number : { Type: 'MCR', ...elsewhere, MCID: kid.number }
}

function attributesOf({ tag, box }: Element): object {
  const own = tag.attributes ? [tag.attributes] : []
  const all = box ? [...own, { O: 'Layout', Placement: 'Block', BBox: box }] : own
  return all.length === 0 ? {} : { A: all.length === 1 ? all[0] : all }
}

function fill(element: Element): void {
  const { tag, type, parent, kids } = element
  const page = pageOf(kids)
  const values = kids.map((kid) => kidValue(kid, page))
  Object.assign(element.reference.data, {
    S: type,
    P: parent,
    ...(page ? { Pg: page } : {}),
    ...(tag.lang === undefined ? {} : { Lang: new String(tag.lang) }),
    ...(tag.alt === undefined ? {} : { Alt: new String(tag.alt) }),
    ...attributesOf(element),
    ...(values.length === 0 ? {} : { K: values.length === 1 ? values[0] : values }),
  })
}

/** A structure tree for this file. */
export function openStructure(pdf: PDFDocument, pack: PackedObjects): StructureTree {
  const elements = new Map<Tag, Element>()
  const levels = openLevels()
  const root = pdf.getStructTreeRoot()
  const whole = pdf.ref({ S: 'Document', P: root })
  const top: Element[] = []
  const parents: unknown[] = []
  let page: { readonly reference: PdfReference; readonly pieces: PdfReference[] } | null = null
  const onPage = () => {
    if (!page) throw new RangeError('no page was begun')
    return page
  }
  const element = (tag: Tag, around: Element | null): Element => {
    const known = elements.get(tag)
    if (known) return known
    const parent = tag.parent ? element(tag.parent, around) : around
    const type = tag.role === 'H' ? `H${levels(tag.level ?? 1)}` : tag.role
    const made: Element = {
      tag,
      type,
      reference: pdf.ref({}),
      parent: parent ? parent.reference : whole,
      kids: [],
      box: null,
    }
    elements.set(tag, made)
    if (parent) parent.kids.push({ element: made })
    else top.push(made)
    return made
  }
  return {
    beginPage: (reference) => {
      page = { reference, pieces: [] }
      reference.data.StructParents = parents.length
      parents.push(page.pieces)
    },
    element,
    piece: (owner) => {
      const { reference, pieces } = onPage()
      owner.kids.push({ page: reference, number: pieces.length })
      pieces.push(owner.reference)
      return pieces.length - 1
    },
    link: (owner, link) => {
      owner.kids.push({ page: onPage().reference, link })
      parents.push(owner.reference)
      return parents.length - 1
    },
    end: () => {
      whole.data.K = top.map(({ reference }) => reference)
      pack.add(whole)
      for (const made of elements.values()) {
        fill(made)
        pack.add(made.reference)
      }
      const parentTree = pdf.ref({ Nums: parents.flatMap((value, key) => [key, value]) })
      pack.add(parentTree)
      Object.assign(root.data, {
        K: [whole],
        RoleMap: { Title: 'P' },
        ParentTree: parentTree,
        ParentTreeNextKey: parents.length,
      })
    },
  }
}
