import type { PdfNode } from './tree.ts'

const nearly = 0.01
// An icon is never cut; a frame is, since it is drawn to the size of its box.
const highestIcon = 30

function cutText(node: PdfNode, height: number): readonly [PdfNode, PdfNode] | null {
  const lines = node.lines ?? []
  const leading = lines.length > 0 ? node.box.height / lines.length : 0
  const count = Math.floor((height + nearly) / (leading || 1))
  if (count <= 0 || count >= lines.length) return null
  return [
    { ...node, box: { ...node.box, height: count * leading }, lines: lines.slice(0, count) },
    { ...node, box: { ...node.box, height: (lines.length - count) * leading }, lines: lines.slice(count) },
  ]
}

function cutSurface(node: PdfNode, height: number): readonly [PdfNode, PdfNode] {
  return [
    { ...node, box: { ...node.box, height } },
    { ...node, box: { ...node.box, height: node.box.height - height } },
  ]
}

function hasContent(node: PdfNode): boolean {
  return node.type === 'TEXT' || node.type === 'IMAGE' || node.children.some(hasContent)
}

function below(node: PdfNode, shift: number): PdfNode {
  return { ...node, box: { ...node.box, top: Math.max(0, node.box.top - shift) } }
}

/**
 * Cuts a node at a height, between lines of text: the last resort for what is higher than a page. A picture or drawing
 * on the cut goes along to the second part; a surface is drawn on both. Null when nothing would stay in the first part.
 */
export function cutNode(node: PdfNode, height: number): readonly [PdfNode, PdfNode] | null {
  if (node.type === 'TEXT') return cutText(node, height)
  if (node.type === 'CANVAS' && node.box.height > highestIcon) return cutSurface(node, height)
  if (node.type !== 'VIEW') return null
  if (node.style.backgroundColor) return cutSurface(node, height)
  const first: PdfNode[] = []
  const second: PdfNode[] = []
  let end = 0
  for (const child of node.children) {
    const { top } = child.box
    if (top + child.box.height <= height + nearly) first.push(child)
    else {
      const parts = top < height ? cutNode(child, height - top) : null
      if (parts) first.push(parts[0])
      const rest = parts ? { ...parts[1], box: { ...parts[1].box, top: height } } : child
      second.push(below(rest, height))
      end = Math.max(end, below(rest, height).box.top + rest.box.height)
    }
  }
  if (!first.some(hasContent)) return null
  return [
    { ...node, box: { ...node.box, height }, children: first },
    { ...node, box: { ...node.box, height: end }, children: second },
  ]
}
