import type { RichText } from './richtext.ts'
import { type RichNode, someNode } from './walk-text.ts'

/** Whether there is anything a reader would see: a letter, a figure, an image, a table, a chart or a page break. */
export function hasContent(text: RichText): boolean {
  return someNode(text, isContent)
}

function isContent(node: RichNode): boolean {
  switch (node.type) {
    case 'text':
      return node.text.trim() !== ''
    case 'figureReference':
    case 'image':
    case 'table':
    case 'chart':
    case 'figureTable':
    case 'pageBreak':
      return true
    default:
      return false
  }
}
