import type { RichFigureReference, RichInline, RichText } from './richtext.ts'
import { childrenOf, isInline, type RichNode } from './walk-text.ts'

/** How a figure in the text is written out. */
export type FigureText = (reference: RichFigureReference) => string

/**
 * The text without marks: one line per paragraph, heading, caption or source, a new line for a line break.
 * A figure is written by the callback, and left out without one.
 */
export function plainText(text: RichText, figureText: FigureText = () => ''): string {
  const lines: string[] = []
  for (const node of text) addLines(node, figureText, lines)
  return lines.join('\n')
}

function addLines(node: RichNode, figureText: FigureText, lines: string[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    lines.push((node.content ?? []).map((inline) => inlineText(inline, figureText)).join(''))
  } else {
    for (const child of childrenOf(node)) addLines(child, figureText, lines)
  }
  if (!isInline(node)) lines.push(...printedAttributes(node).filter((line) => line !== ''))
}

function inlineText(inline: RichInline, figureText: FigureText): string {
  if (inline.type === 'text') return inline.text
  return inline.type === 'hardBreak' ? '\n' : figureText(inline)
}

function printedAttributes(node: Exclude<RichNode, RichInline>): readonly string[] {
  if (node.type === 'quote') return [node.attrs.source]
  if (node.type === 'table') return [node.attrs.caption, node.attrs.source]
  if (node.type === 'image' || node.type === 'chart' || node.type === 'figureTable') return [node.attrs.caption]
  return []
}
