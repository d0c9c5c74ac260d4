import type PDFDocument from 'pdfkit'
import type { AddLink } from './draw-text.ts'
import type { PackedObjects } from './packed-objects.ts'
import type { StructureTree } from './structure-tree.ts'
import type { Box } from './tree.ts'

/** The corners of a box, lower left and upper right, in points from the lower left corner of the page. */
export function cornersOf(box: Box, pageHeight: number): readonly number[] {
  const { left, top, width, height } = box
  return [left, pageHeight - top - height, left + width, pageHeight - top].map((n) => Math.round(n * 100) / 100)
}

// An address in a file is written in ASCII.
function writtenAddress(href: string): string {
  return /^[\u0020-\u007e]*$/.test(href) ? href : new URL(href).href
}

function action(href: string): object {
  if (href.startsWith('#')) return { S: 'GoTo', D: new String(href.slice(1)) }
  return { S: 'URI', URI: new String(writtenAddress(href)) }
}

/** Puts links on the page at hand, each tied to its element and saying where it leads. */
export function openLinks(pdf: PDFDocument, structure: StructureTree, pack: PackedObjects): AddLink {
  return (element, box, href) => {
    const link = pdf.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: cornersOf(box, pdf.page.height),
      Border: [0, 0, 0],
      // Printed with the page, as archives ask of everything on it.
      F: 4,
      Contents: new String(element.tag.says || href),
      A: action(href),
    })
    link.data.StructParent = structure.link(element, link)
    pdf.page.annotations.push(link)
    pack.add(link)
  }
}
