import type PDFDocument from 'pdfkit'
import type { FontCodes } from './font-codes.ts'
import { glyphOperators } from './glyph-operators.ts'
import { decimal, utf16 } from './pdf-syntax.ts'
import type { Element, StructureTree } from './structure-tree.ts'
import type { Artifact } from './tags.ts'
import type { GlyphRun } from './text-line.ts'
import { type Box, coveringBox, type Paint, type Painter } from './tree.ts'

/** To whom what is drawn belongs: an element of the structure tree, or nobody. */
export type Owner = Element | Artifact

/**
 * Draws on the pages of a file, in points from the upper left corner. Everything is within marked content: what is drawn
 * belongs to the owner that was named last.
 */
export interface PageInk {
  beginPage(width: number, height: number): void
  endPage(): void
  owner(owner: Owner): void
  rectangle(box: Box, color: string): void
  /** Glyphs from this point of the baseline on. */
  glyphs(run: GlyphRun, x: number, y: number): void
  picture(box: Box, bytes: Uint8Array): void
  /** A picture of this size that fills the box, cut off where it is larger. */
  fillingPicture(box: Box, picture: { data: Uint8Array; width: number; height: number }): void
  paint(box: Box, paint: Paint): void
}

const artifacts: Readonly<Record<Artifact, string>> = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  layout: '/Artifact <</Type /Layout>> BDC',
}

/** What the page is set to; nothing of it holds on the next page. */
interface State {
  owner: Owner | null
  inText: boolean
  color: string
  font: string
  x: number
  y: number
}

const fresh: State = { owner: null, inText: false, color: '', font: '', x: Number.NaN, y: Number.NaN }
const near = 0.005

function colorOperator(color: string): string {
  const part = (at: number) => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 255)
  return `${part(1)} ${part(3)} ${part(5)} rg`
}

/** Ink for a file; `fonts` gives the codes of glyphs, `structure` hears what belongs to which element. */
export function openInk(pdf: PDFDocument, tools: { fonts: FontCodes; structure: StructureTree }): PageInk {
  const { fonts, structure } = tools
  const images = new Map<Uint8Array, ReturnType<PDFDocument['openImage']>>()
  let written: string[] = []
  let state: State = { ...fresh }
  const flush = () => {
    if (written.length > 0) pdf.page.write(written.join('\n'))
    written = []
  }
  const endText = () => {
    if (state.inText) written.push('ET')
    state.inText = false
  }
  const close = () => {
    endText()
    if (state.owner !== null) written.push('EMC')
    state.owner = null
  }
  const fill = (color: string) => {
    if (color !== state.color) written.push(colorOperator(color))
    state.color = color
  }
  const beginText = () => {
    if (state.inText) return
    written.push('BT')
    state = { ...state, inText: true, x: Number.NaN, y: Number.NaN }
  }
  const setFont = (name: string) => {
    if (name !== state.font) written.push(`${name} Tf`)
    state.font = name
  }
  const opened = (bytes: Uint8Array) => {
    const image = images.get(bytes) ?? pdf.openImage(bytes)
    images.set(bytes, image)
    return image
  }
  const outsideText = () => {
    endText()
    flush()
  }
  return {
    beginPage: (width, height) => {
      pdf.addPage({ size: [width, height], margin: 0 })
      structure.beginPage(pdf.page.dictionary)
      state = { ...fresh }
    },
    endPage: () => {
      close()
      flush()
    },
    owner: (owner) => {
      if (owner === state.owner) return
      close()
      state.owner = owner
      written.push(
        typeof owner === 'string' ? artifacts[owner] : `/${owner.type} <</MCID ${structure.piece(owner)}>> BDC`,
      )
    },
    rectangle: (box, color) => {
      endText()
      fill(color)
      written.push(`${[box.left, box.top, box.width, box.height].map(decimal).join(' ')} re f`)
    },
    glyphs: (run, x, y) => {
      const { attributes, glyphs, positions } = run
      const font = fonts(attributes.font[0])
      beginText()
      fill(attributes.color)
      setFont(`/${font.name} ${decimal(attributes.fontSize)}`)
      const follows = Math.abs(x - state.x) < near && Math.abs(y - state.y) < near
      const operators = glyphOperators(font, { glyphs, positions, size: attributes.fontSize, x, y, follows })
      if (attributes.readAs === undefined) written.push(...operators.lines)
      else written.push(`/Span <</ActualText ${utf16(attributes.readAs)}>> BDC`, ...operators.lines, 'EMC')
      state.x = operators.moved ? Number.NaN : x + run.xAdvance
      state.y = y
    },
    picture: (box, bytes) => {
      outsideText()
      pdf.image(opened(bytes), box.left, box.top, { width: box.width, height: box.height })
    },
    fillingPicture: (box, picture) => {
      outsideText()
      const { left, top, width, height } = coveringBox(box, picture)
      pdf.save().rect(box.left, box.top, box.width, box.height).clip()
      pdf.image(opened(picture.data), left, top, { width, height })
      pdf.restore()
    },
    paint: (box, paint) => {
      outsideText()
      pdf.save().translate(box.left, box.top)
      // The engine has every call of a painter, and more.
      paint(pdf as unknown as Painter, box.width, box.height)
      pdf.restore()
    },
  }
}
