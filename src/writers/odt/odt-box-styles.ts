import type { DocumentLook } from '../../document/plan-document.ts'
import type { Fonts } from '../font-names.ts'
import { hex, INK, INK2 } from '../office-page.ts'
import type { Xml, XmlAttributes } from '../xml.ts'
import { STYLE } from './odt-names.ts'
import { paragraphStyle, pt, spacing, type TextLook } from './odt-style-parts.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

type Sides = Readonly<Record<(typeof SIDES)[number], Edge>>

/** One side of a box: its line, or none, and the space to the text in points. */
interface Edge {
  readonly line: string
  readonly space: number
}

interface Box {
  readonly head: string
  readonly body: string
  readonly edges: Sides
  readonly fill?: string
  readonly headText: TextLook
  readonly bodyText: TextLook
}

/**
 * Boxes are paragraph styles with borders and background: two paragraphs of the same border join into one box, and a box
 * stays plain text that can be edited, searched and read aloud.
 */
export function boxStyles(look: DocumentLook, fonts: Fonts): readonly Xml[] {
  const boxes = [dutyBox(look, fonts), choiceBox(look, fonts), noteBox(fonts), guidanceBox(fonts)]
  return [...boxes.flatMap((box) => [headStyle(box), bodyStyle(box, 15)]), ...keyPointStyles(look, fonts)]
}

function dutyBox(look: DocumentLook, fonts: Fonts): Box {
  const tint = hex(look.tint)
  const edges = {
    top: edge(0.5, tint, 5),
    right: edge(0.5, tint, 10),
    bottom: edge(0.5, tint, 5),
    left: edge(3, hex(look.dataInk), 9),
  }
  return { head: STYLE.dutyHead, body: STYLE.duty, edges, fill: tint, ...plainTexts(fonts) }
}

function choiceBox(look: DocumentLook, fonts: Fonts): Box {
  const edges = around(6, 8, (space) => edge(0.75, hex(look.dataInk), space))
  return { head: STYLE.choiceHead, body: STYLE.choice, edges, ...plainTexts(fonts) }
}

function noteBox(fonts: Fonts): Box {
  const none = { line: 'none', space: 0 }
  const line = edge(0.75, INK2, 6)
  const edges = { top: line, right: none, bottom: line, left: none }
  return { head: STYLE.noteHead, body: STYLE.note, edges, ...plainTexts(fonts) }
}

function guidanceBox(fonts: Fonts): Box {
  const edges = around(5, 8, (space) => ({ ...edge(0.75, INK2, space), line: `0.75pt dashed #${INK2}` }))
  const text = { font: fonts.data, color: INK2, size: 9.5 }
  const texts = { headText: { ...text, bold: true }, bodyText: text }
  return { head: STYLE.guidanceHead, body: STYLE.guidance, edges, fill: 'F3F4F6', ...texts }
}

function keyPointStyles(look: DocumentLook, fonts: Fonts): readonly Xml[] {
  const fill = hex(look.accent)
  const line = (space: number) => (look.outlined ? edge(0.75, INK, space) : edge(0.5, fill, space))
  const text = { bold: true, color: hex(look.onAccent) }
  const box = {
    head: STYLE.keyPointHead,
    body: STYLE.keyPoint,
    edges: around(8, 10, line),
    fill,
    headText: { ...text, font: fonts.data, size: 9.5 },
    bodyText: { ...text, font: fonts.heading, size: 14 },
  }
  return [headStyle(box), bodyStyle(box, 19)]
}

function plainTexts(fonts: Fonts): Pick<Box, 'headText' | 'bodyText'> {
  return { headText: { font: fonts.data, bold: true, size: 10.5 }, bodyText: { size: 10.5 } }
}

function edge(width: number, color: string, space: number): Edge {
  return { line: `${pt(width)} solid #${color}`, space }
}

function around(upright: number, aside: number, make: (space: number) => Edge): Sides {
  return { top: make(upright), right: make(aside), bottom: make(upright), left: make(aside) }
}

function headStyle({ head, body, headText, ...box }: Box): Xml {
  return paragraphStyle(head, { next: body, paragraph: { ...frame(box), ...spacing(0, 3, 15) }, text: headText })
}

function bodyStyle({ body, bodyText, ...box }: Box, line: number): Xml {
  return paragraphStyle(body, { next: body, paragraph: { ...frame(box), ...spacing(0, 4, line) }, text: bodyText })
}

function frame({ edges, fill }: Pick<Box, 'edges' | 'fill'>): XmlAttributes {
  return {
    'fo:keep-with-next': 'always',
    'fo:keep-together': 'always',
    ...Object.fromEntries(SIDES.map((side) => [`fo:border-${side}`, edges[side].line])),
    ...Object.fromEntries(SIDES.map((side) => [`fo:padding-${side}`, pt(edges[side].space)])),
    'fo:background-color': fill === undefined ? undefined : `#${fill}`,
    'style:join-border': 'true',
  }
}
