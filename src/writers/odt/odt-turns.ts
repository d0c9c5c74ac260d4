import type { Xml } from '../xml.ts'
import { PAGES, type PageStyle } from './odt-names.ts'
import type { OdtState } from './odt-state.ts'

/** A piece of the body that is written when its turn comes, with what deciding on page orientation needs. */
export interface PagePart {
  readonly landscape: boolean
  /** True for what goes along to the page of what follows, such as a heading. */
  readonly glued: boolean
  readonly write: () => readonly Xml[]
}

/** A piece in portrait that stands by itself. */
export function plainPart(write: () => readonly Xml[]): PagePart {
  return { landscape: false, glued: false, write }
}

/** A piece that goes along with what follows. */
export function gluedPart(write: () => readonly Xml[]): PagePart {
  return { landscape: false, glued: true, write }
}

/** Writes the parts in order and turns the page where a table asks for it; headings right before it go along. */
export function writeParts(parts: readonly PagePart[], state: OdtState): readonly Xml[] {
  let page: PageStyle = PAGES.cover
  return withHeadings(parts).flatMap(({ landscape, write }) => {
    const wanted = landscape ? PAGES.landscape : PAGES.portrait
    if (wanted !== page) state.turn = wanted
    page = wanted
    return write()
  })
}

function withHeadings(parts: readonly PagePart[]): readonly PagePart[] {
  const turned = [...parts]
  for (let index = turned.length - 2; index >= 0; index -= 1) {
    const part = turned[index]
    if (part?.glued && turned[index + 1]?.landscape) turned[index] = { ...part, landscape: true }
  }
  return turned
}
