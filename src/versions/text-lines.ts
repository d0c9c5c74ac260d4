import { canonicalJson } from '../lib/plain-json.ts'
import type { RichFigureReference, RichInline, RichText } from '../richtext/richtext.ts'
import { childrenOf, isInline, type RichNode } from '../richtext/walk-text.ts'

/** What a line of a text is, so that a reader can be told. */
export type LineKind =
  | 'paragraph'
  | 'heading'
  | 'bullet'
  | 'number'
  | 'quote'
  | 'box'
  | 'row'
  | 'table'
  | 'source'
  | 'image'
  | 'chart'
  | 'figure-table'
  | 'page-break'

/** A word with the space behind it, a figure, or the edge between two cells. */
export type Token =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'figure'; readonly reference: RichFigureReference }
  | { readonly type: 'edge' }

/** A text is compared line by line: a paragraph, an item of a list, a row of a table, a picture. */
export interface TextLine {
  readonly kind: LineKind
  readonly tokens: readonly Token[]
  /** Everything that is not in the words: bold, links, widths, the image itself. */
  readonly look: string
}

/** A number, a word with what is tied to it, or one mark; a space belongs to what stands before it. */
const wordPattern = /\s+|(?:\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:[-'’/][\p{L}\p{N}]+)*|[^\p{L}\p{N}\s])\s*/gu

/** A text as lines. Tables, pictures and charts are written out in the words that they hold. */
export function textLines(text: RichText): readonly TextLine[] {
  return text.flatMap((node) => linesOf(node, 'paragraph'))
}

/** What makes two tokens the same: the words, or the figure with its notation. */
export function tokenKey(token: Token): string {
  if (token.type === 'word') return token.text.trim()
  return token.type === 'edge' ? '\u0000' : `\u0001${JSON.stringify(token.reference.attrs)}`
}

/** Words of a text without marks of punctuation; a figure is one word. */
export function countTokens(tokens: readonly Token[]): number {
  return tokens.filter(
    (token) => token.type === 'figure' || (token.type === 'word' && /[\p{L}\p{N}]/u.test(token.text)),
  ).length
}

function linesOf(node: RichNode, kind: LineKind): readonly TextLine[] {
  switch (node.type) {
    case 'paragraph':
      return [lineOf(kind, node.content ?? [], node.attrs?.lead ? 'lead' : '')]
    case 'heading':
      return [lineOf('heading', node.content ?? [], String(node.attrs.level))]
    case 'bulletList':
    case 'orderedList':
      return node.content.flatMap((item) => itemLines(item, node.type === 'bulletList' ? 'bullet' : 'number'))
    case 'quote':
      return [...below(node, 'quote'), ...named('source', node.attrs.source)]
    case 'box':
      return below(node, 'box').map((line) => ({ ...line, look: `${node.attrs.kind} ${line.look}` }))
    case 'table':
      return [
        ...named('table', node.attrs.caption),
        ...node.content.map(rowLine),
        ...named('source', node.attrs.source),
      ]
    default:
      return blockLines(node)
  }
}

function blockLines(node: RichNode): readonly TextLine[] {
  switch (node.type) {
    case 'image': {
      const words = [node.attrs.caption, node.attrs.alt].filter(Boolean).join(' · ')
      return [{ kind: 'image', tokens: wordsOf(words), look: canonicalJson(node.attrs) }]
    }
    case 'chart': {
      const words = [node.attrs.caption, node.attrs.alt].filter(Boolean).join(' · ')
      return [{ kind: 'chart', tokens: wordsOf(words), look: canonicalJson(node.attrs) }]
    }
    case 'figureTable':
      return [{ kind: 'figure-table', tokens: wordsOf(node.attrs.caption), look: canonicalJson(node.attrs) }]
    case 'pageBreak':
      return [{ kind: 'page-break', tokens: [], look: '' }]
    default:
      return below(node, 'paragraph')
  }
}

function below(node: RichNode, kind: LineKind): readonly TextLine[] {
  return childrenOf(node).flatMap((child) => linesOf(child, kind))
}

/** The first paragraph of an item carries its bullet; the others are paragraphs of it. */
function itemLines(item: RichNode, kind: 'bullet' | 'number'): readonly TextLine[] {
  return childrenOf(item).flatMap((child, index) => linesOf(child, index === 0 ? kind : 'paragraph'))
}

/** A caption or a source; nothing when there is none. */
function named(kind: LineKind, words: string): readonly TextLine[] {
  return words === '' ? [] : [{ kind, tokens: wordsOf(words), look: '' }]
}

function rowLine(row: RichNode): TextLine {
  const cells = childrenOf(row).map((cell) => ({ cell, lines: below(cell, 'paragraph') }))
  const tokens = cells.flatMap(({ lines }, index): readonly Token[] => [
    ...(index > 0 ? [{ type: 'edge' } as const] : []),
    ...lines.flatMap((line) => line.tokens),
  ])
  return {
    kind: 'row',
    tokens,
    look: JSON.stringify(cells.map(({ cell, lines }) => [cellLook(cell), ...looks(lines)])),
  }
}

function cellLook(cell: RichNode): readonly unknown[] {
  if (cell.type !== 'tableCell' && cell.type !== 'tableHeader') return []
  const { colspan, rowspan, align } = cell.attrs
  return [cell.type, colspan, rowspan, align]
}

function looks(lines: readonly TextLine[]): readonly string[] {
  return lines.map((line) => line.look)
}

function lineOf(kind: LineKind, content: readonly RichInline[], variant: string): TextLine {
  return { kind, tokens: wordsAcross(content), look: [variant, ...content.map(inlineLook)].filter(Boolean).join(' ') }
}

/** Words without marks look like nothing special. */
function inlineLook(inline: RichInline): string {
  if (inline.type === 'hardBreak' || !inline.marks?.length) return ''
  const marks = inline.marks.map((mark) => canonicalJson(mark)).sort()
  return `${inline.type === 'text' ? inline.text : inline.attrs.figure}${marks.join()}`
}

/** Marks may begin within a word, so the words are found in the text of neighbours together. */
function wordsAcross(content: readonly RichNode[]): readonly Token[] {
  const tokens: Token[] = []
  let run = ''
  const close = () => {
    tokens.push(...wordsOf(run))
    run = ''
  }
  for (const inline of content) {
    if (!isInline(inline)) continue
    if (inline.type === 'text') run += inline.text
    else if (inline.type === 'hardBreak') run += '\n'
    else {
      close()
      tokens.push({ type: 'figure', reference: inline })
    }
  }
  close()
  return tokens
}

function wordsOf(text: string): readonly Token[] {
  return (text.match(wordPattern) ?? []).map((word) => ({ type: 'word', text: word }))
}
