import type { RichBlock, RichHeading, RichTable } from '../richtext/richtext.ts'
import type { Guidance } from '../template/template.ts'
import type { Place } from './conversion.ts'
import { convertFlow, type FlowBlock } from './convert-flow.ts'
import { convertInlines } from './convert-inlines.ts'
import { handleNode } from './handle-node.ts'
import type { GuidanceBlock, Handlers, Inline } from './plan-document.ts'

const handlers: Handlers<RichBlock, Place, readonly FlowBlock[]> = {
  paragraph: (node, place) => convertFlow([node], place),
  heading: (node, place) => boldLine(node, place),
  bulletList: (node, place) => convertFlow([node], place),
  orderedList: (node, place) => convertFlow([node], place),
  quote: (node, place) => convertFlow(node.content, place),
  box: (node, place) => convertFlow(node.content, place),
  table: (node, place) => tableText(node, place),
  image: () => [],
  chart: () => [],
  figureTable: () => [],
  pageBreak: () => [],
}

/** The help of the template for one section: what can be described, then the questions. */
export function convertGuidance(guidance: Guidance, place: Place): GuidanceBlock {
  const { words } = place.conversion
  const inside: Place = { ...place, kind: 'guidance' }
  const content = guidance.content.flatMap((node) => handleNode(handlers, node, inside))
  return {
    type: 'guidance',
    label: words.guidance.label,
    blocks: [...content, ...questionList(guidance.questions, words.guidance.questions)],
  }
}

function questionList(questions: readonly string[], title: string): readonly FlowBlock[] {
  if (questions.length === 0) return []
  const items = questions.map((text) => ({ blocks: [paragraph([{ type: 'text', text }])] }))
  return [paragraph([{ type: 'text', text: title, bold: true }]), { type: 'list', ordered: false, start: 1, items }]
}

function boldLine(node: RichHeading, place: Place): readonly FlowBlock[] {
  const content = convertInlines(node.content, place)
  return [paragraph(content.map((inline) => (inline.type === 'text' ? { ...inline, bold: true } : inline)))]
}

function tableText(node: RichTable, place: Place): readonly FlowBlock[] {
  return node.content.flatMap((row) => row.content.flatMap((cell) => convertFlow(cell.content, place)))
}

function paragraph(content: readonly Inline[]) {
  return { type: 'paragraph' as const, content }
}
