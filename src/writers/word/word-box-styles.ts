import type { IParagraphStyleOptions } from 'docx'
import type { DocumentLook } from '../../document/plan-document.ts'
import { hex, INK, INK2, STYLE } from './word-names.ts'
import { paragraphStyle, spacing } from './word-style-parts.ts'
import type { Fonts } from '../font-names.ts'

type ParagraphPart = NonNullable<IParagraphStyleOptions['paragraph']>
type Names = readonly [string, string]

/**
 * Boxes are paragraph styles with borders and shading: two paragraphs of the same border join into one box, and a box
 * stays plain text that can be edited, searched and read aloud.
 */
export function boxStyles(look: DocumentLook, fonts: Fonts): readonly IParagraphStyleOptions[] {
  return [
    ...dutyBox(look, fonts),
    ...choiceBox(look, fonts),
    ...keyPointBox(look, fonts),
    ...noteBox(fonts),
    ...guidanceBox(fonts),
  ]
}

function dutyBox(look: DocumentLook, fonts: Fonts): readonly IParagraphStyleOptions[] {
  const tint = hex(look.tint)
  const edge = { style: 'single', size: 4, space: 5, color: tint } as const
  return box([STYLE.dutyHead, 'Kader plicht kop'], [STYLE.duty, 'Kader plicht'], fonts, {
    border: {
      top: edge,
      left: { style: 'single', size: 24, space: 10, color: hex(look.dataInk) },
      bottom: edge,
      right: { ...edge, space: 10 },
    },
    shading: { type: 'clear', color: 'auto', fill: tint },
    indent: { left: 240, right: 200 },
  })
}

function choiceBox(look: DocumentLook, fonts: Fonts): readonly IParagraphStyleOptions[] {
  const line = (space: number) => ({ style: 'single', size: 6, space, color: hex(look.dataInk) }) as const
  return box([STYLE.choiceHead, 'Kader keuze kop'], [STYLE.choice, 'Kader keuze'], fonts, {
    border: { top: line(6), left: line(8), bottom: line(6), right: line(8) },
    indent: { left: 180, right: 180 },
  })
}

function noteBox(fonts: Fonts): readonly IParagraphStyleOptions[] {
  const line = { style: 'single', size: 6, space: 6, color: INK2 } as const
  return box([STYLE.noteHead, 'Let op kop'], [STYLE.note, 'Let op'], fonts, { border: { top: line, bottom: line } })
}

function guidanceBox(fonts: Fonts): readonly IParagraphStyleOptions[] {
  const line = (space: number) => ({ style: 'dashed', size: 6, space, color: INK2 }) as const
  const styles = box([STYLE.guidanceHead, 'Handreiking kop'], [STYLE.guidance, 'Handreiking'], fonts, {
    border: { top: line(5), left: line(8), bottom: line(5), right: line(8) },
    shading: { type: 'clear', color: 'auto', fill: 'F3F4F6' },
    indent: { left: 180, right: 180 },
  })
  return styles.map((style) => ({ ...style, run: { ...style.run, font: fonts.data, color: INK2, size: 19 } }))
}

function keyPointBox(look: DocumentLook, fonts: Fonts): readonly IParagraphStyleOptions[] {
  const fill = hex(look.accent)
  const color = look.outlined ? INK : fill
  const line = (space: number) => ({ style: 'single', size: look.outlined ? 6 : 4, space, color }) as const
  const styles = box([STYLE.keyPointHead, 'Kernpunt kop'], [STYLE.keyPoint, 'Kernpunt'], fonts, {
    border: { top: line(8), left: line(10), bottom: line(8), right: line(10) },
    shading: { type: 'clear', color: 'auto', fill },
    indent: { left: 200, right: 200 },
  })
  const run = { bold: true, color: hex(look.onAccent) }
  return styles.map((style) =>
    style.id === STYLE.keyPointHead
      ? { ...style, run: { ...run, font: fonts.data, size: 19 } }
      : {
          ...style,
          paragraph: { ...style.paragraph, spacing: spacing(0, 4, 19) },
          run: { ...run, font: fonts.heading, size: 28 },
        },
  )
}

function box(head: Names, body: Names, fonts: Fonts, frame: ParagraphPart): readonly IParagraphStyleOptions[] {
  return [
    paragraphStyle(
      head,
      {
        paragraph: { ...frame, keepNext: true, keepLines: true, spacing: spacing(0, 3, 15) },
        run: { font: fonts.data, bold: true, size: 21 },
      },
      { next: body[0] },
    ),
    paragraphStyle(
      body,
      {
        paragraph: { ...frame, keepLines: true, spacing: spacing(0, 4, 15) },
        run: { size: 21 },
      },
      { next: body[0] },
    ),
  ]
}
