import type { Blockquote, List, Paragraph, RootContent, Table } from 'mdast'
import type { Finding } from '../lib/finding.ts'
import type {
  BoxKind,
  RichBlock,
  RichBulletList,
  RichInline,
  RichListItem,
  RichOrderedList,
  RichParagraph,
  RichTableRow,
} from '../richtext/richtext.ts'
import { figureBlockOf } from './markdown-charts.ts'
import { inlinesOf } from './markdown-inlines.ts'
import { lineOf, type MarkdownFile, textOf } from './read-markdown.ts'

/** Text made from Markdown; images stand in it by file name until their bytes are read. */
export interface ConvertedText {
  readonly blocks: readonly RichBlock[]
  readonly findings: readonly Finding[]
}

interface Conversion {
  readonly source: MarkdownFile
  readonly findings: Finding[]
}

/**
 * Markdown blocks to rich text: paragraphs, headings 3 and 4, lists, tables with the lines `Tabel:` and `Bron:` around them,
 * charts and tables of figures (`Grafiek:`, `Cijfertabel:`), quotes, boxes (`> [!plicht]`), lead paragraphs (`!! `) and images. Anything else is an error with its line.
 */
export function convertMarkdown(source: MarkdownFile, nodes: readonly RootContent[]): ConvertedText {
  const conversion: Conversion = { source, findings: [] }
  const blocks: RichBlock[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (!node) continue
    const next = nodes[index + 1]
    const caption = captionOf(node)
    if (caption !== null && next?.type === 'table') continue
    if (node.type === 'table') {
      const before = index > 0 ? nodes[index - 1] : undefined
      const after = sourceLineOf(next)
      blocks.push(
        convertTable(conversion, node, { caption: before ? (captionOf(before) ?? '') : '', source: after ?? '' }),
      )
      if (after !== null) index += 1
      continue
    }
    const block = convertBlock(conversion, node)
    if (block) blocks.push(block)
  }
  return { blocks, findings: conversion.findings }
}

function convertBlock(conversion: Conversion, node: RootContent): RichBlock | null {
  switch (node.type) {
    case 'paragraph':
      return imageOf(node) ?? figureBlock(conversion, node) ?? paragraphOf(conversion, node)
    case 'heading':
      if (node.depth !== 3 && node.depth !== 4) return unknown(conversion, node, `kop ${node.depth}`)
      return { type: 'heading', attrs: { level: node.depth }, content: inlines(conversion, node) }
    case 'list':
      return listOf(conversion, node)
    case 'blockquote':
      return quoteOrBox(conversion, node)
    default:
      return unknown(conversion, node, node.type)
  }
}

function unknown(conversion: Conversion, node: RootContent, detail: string): null {
  report(conversion, node, 'template-unknown-markup', detail)
  return null
}

function report(conversion: Conversion, node: RootContent, code: string, detail: string): void {
  const where = { file: conversion.source.file, line: lineOf(conversion.source, node) }
  conversion.findings.push({ code, severity: 'error', where, facts: { detail } })
}

function inlines(conversion: Conversion, node: Extract<RootContent, { type: 'paragraph' | 'heading' }>): RichInline[] {
  return inlinesOf(node.children, (code, detail) => report(conversion, node, code, detail))
}

function paragraphOf(conversion: Conversion, node: Paragraph): RichParagraph {
  const content = inlines(conversion, node)
  const first = content[0]
  if (first?.type !== 'text' || !first.text.startsWith('!! ')) return { type: 'paragraph', content }
  return {
    type: 'paragraph',
    attrs: { lead: true },
    content: [{ ...first, text: first.text.slice(3) }, ...content.slice(1)],
  }
}

function imageOf(node: Paragraph): RichBlock | null {
  const only = node.children.length === 1 ? node.children[0] : undefined
  if (only?.type !== 'image') return null
  const alt = only.alt ?? ''
  return { type: 'image', attrs: { image: only.url, alt, decorative: alt === '', caption: only.title ?? '' } }
}

function figureBlock(conversion: Conversion, node: Paragraph): RichBlock | null {
  const block = figureBlockOf(textOf(node))
  if (!block || 'type' in block) return block
  report(conversion, node, 'template-chart', block.fault)
  return { type: 'paragraph' }
}

function listOf(conversion: Conversion, node: List): RichBulletList | RichOrderedList {
  const content = node.children.map(
    (item): RichListItem => ({ type: 'listItem', content: paragraphsAndLists(conversion, item.children) }),
  )
  return node.ordered
    ? { type: 'orderedList', attrs: { start: node.start ?? 1 }, content }
    : { type: 'bulletList', content }
}

function paragraphsAndLists(conversion: Conversion, nodes: readonly RootContent[]): RichListItem['content'] {
  return nodes.flatMap((node): RichListItem['content'][number][] => {
    if (node.type === 'paragraph') return [{ type: 'paragraph', content: inlines(conversion, node) }]
    if (node.type === 'list') return [listOf(conversion, node)]
    report(conversion, node, 'template-unknown-markup', node.type)
    return []
  })
}

const boxLine = /^\[!(plicht|keuze|kernpunt|let-op)\][^\S\n]*/

function quoteOrBox(conversion: Conversion, node: Blockquote): RichBlock {
  const content = paragraphsAndLists(conversion, withTitleApart(node).children)
  const first = firstText(content)
  const match = boxLine.exec(first)
  if (match)
    return { type: 'box', attrs: { kind: match[1] as BoxKind }, content: dropFromStart(content, match[0].length) }
  const wrong = /^\[!([^\]]*)\]/.exec(first)
  if (wrong) report(conversion, node, 'template-box-unknown', wrong[1] ?? '')
  const paragraphs = content.filter((block) => block.type === 'paragraph')
  const last = paragraphs.at(-1)
  const source = last ? /(?:^|\s)-- (.+)$/.exec(plain(last)) : null
  if (!last || !source) return { type: 'quote', attrs: { source: '' }, content: paragraphs }
  const rest = plain(last).slice(0, source.index).trim()
  const kept: RichParagraph[] = rest ? [{ type: 'paragraph', content: [{ type: 'text', text: rest }] }] : []
  return { type: 'quote', attrs: { source: source[1] ?? '' }, content: [...paragraphs.slice(0, -1), ...kept] }
}

/** What stands behind the mark of a box on the same line is its title: a bold line, and the next line begins the text. */
function withTitleApart(node: Blockquote): Blockquote {
  const [first, ...others] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text') return node
  const match = /^(\[![^\]]*\])[^\S\n]+(\S[^\n]*)\n([\s\S]+)$/.exec(text.value)
  if (!match) return node
  const [, mark = '', title = '', rest = ''] = match
  const bold: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'text', value: `${mark} ` },
      { type: 'strong', children: [{ type: 'text', value: title }] },
    ],
  }
  const body: Paragraph = { ...first, children: [{ type: 'text', value: rest }, ...first.children.slice(1)] }
  return { ...node, children: [bold, body, ...others] }
}

function firstText(content: RichListItem['content']): string {
  const first = content[0]
  return first?.type === 'paragraph' ? plain(first) : ''
}

function plain(paragraph: RichParagraph): string {
  return (paragraph.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
}

/** A box's own words (label) come from the document, so its marker goes; a title behind it becomes the first, bold line. */
function dropFromStart(content: RichListItem['content'], length: number): RichListItem['content'] {
  const first = content[0]
  if (first?.type !== 'paragraph') return content
  const [run, ...others] = first.content ?? []
  if (run?.type !== 'text') return content
  const text = run.text.slice(length)
  const kept =
    text || others.length
      ? [{ type: 'paragraph' as const, content: text ? [{ ...run, text }, ...others] : others }]
      : []
  return [...kept, ...content.slice(1)]
}

function captionOf(node: RootContent): string | null {
  if (node.type !== 'paragraph') return null
  const match = /^Tabel: ([\s\S]+)$/.exec(textOf(node))
  return match ? (match[1] ?? '').replace(/\n/g, ' ') : null
}

function sourceLineOf(node: RootContent | undefined): string | null {
  if (node?.type !== 'paragraph') return null
  const match = /^Bron: ([\s\S]+)$/.exec(textOf(node))
  return match ? (match[1] ?? '').replace(/\n/g, ' ') : null
}

function convertTable(conversion: Conversion, node: Table, around: { caption: string; source: string }): RichBlock {
  const headerColumn = around.caption.includes('{kopkolom}')
  const landscape = around.caption.includes('{liggend}')
  const caption = around.caption.replace(/\{(kopkolom|liggend)\}/g, '').trim()
  const content = node.children.map(
    (row, rowIndex): RichTableRow => ({
      type: 'tableRow',
      content: row.children.map((cell, column) => ({
        type: rowIndex === 0 || (headerColumn && column === 0) ? 'tableHeader' : 'tableCell',
        attrs: { colspan: 1, rowspan: 1, colwidth: null, align: node.align?.[column] === 'right' ? 'right' : null },
        content: [
          {
            type: 'paragraph',
            content: inlinesOf(cell.children, (code, detail) => report(conversion, node, code, detail)),
          },
        ],
      })),
    }),
  )
  return { type: 'table', attrs: { caption, source: around.source, landscape }, content }
}
