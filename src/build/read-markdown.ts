import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { isNode, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { Finding } from '../lib/finding.ts'

/** A Markdown file taken apart: its front matter, and its nodes with the line on which each stands in the file. */
export interface MarkdownFile {
  readonly file: string
  readonly matter: Readonly<Record<string, unknown>>
  /** Line in the file of each key of the front matter; empty when there is no front matter. */
  readonly matterLines: ReadonlyMap<string, number>
  /** Line in the file of a value in the front matter. */
  readonly matterLineAt: ReadYaml['lineAt']
  readonly nodes: readonly RootContent[]
  /** Lines before the body, to be added to the line of a node. */
  readonly offset: number
  readonly findings: readonly Finding[]
}

/** Reads text with optional YAML front matter between two lines of `---`. Never throws. */
export function readMarkdown(file: string, text: string): MarkdownFile {
  // Some editors put an invisible mark before the first character. The bar in {{id|getal}} would split a table cell, with or without a backslash before it.
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\{\{\s*([a-z0-9-]+)\s*\\?\|\s*getal\s*\}\}/g, '{{$1:getal}}')
  const match = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*\n/.exec(clean)
  const yaml = match?.[1] ?? ''
  const body = match ? clean.slice(match[0].length) : clean
  const offset = match ? match[0].split('\n').length - 1 : 0
  const { value, findings, lineAt } = readYaml(file, yaml, 1)
  return {
    file,
    matter: isRecord(value) ? value : {},
    matterLines: linesOfKeys(yaml, 1),
    matterLineAt: lineAt,
    nodes: parse(body).children,
    offset,
    findings,
  }
}

function linesOfKeys(yaml: string, before: number): ReadonlyMap<string, number> {
  const keys = yaml.split('\n').map((line) => /^([^\s:#][^:]*):/.exec(line)?.[1])
  return new Map(keys.flatMap((key, index): [string, number][] => (key ? [[key, index + 1 + before]] : [])))
}

/** What YAML says, its first mistake as a finding, and the line on which the value at a path stands. */
export interface ReadYaml {
  readonly value: unknown
  readonly findings: Finding[]
  /** Line of the value at a path, or of the nearest value above it that exists. */
  readonly lineAt: (path: readonly (string | number)[]) => number
}

/** Reads YAML. `before` is the number of lines that precede it in the file. Never throws. */
export function readYaml(file: string, text: string, before = 0): ReadYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  // One mistake makes others further on, so only the first is worth a line.
  const findings = document.errors.slice(0, 1).map((error): Finding => {
    const line = (openQuoteLine(error, text) ?? error.linePos?.[0].line ?? 1) + before
    return { code: 'template-yaml', severity: 'error', where: { file, line }, facts: { kind: error.code } }
  })
  const lineAt = (path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + before
    return path.length > 0 ? lineAt(path.slice(0, -1)) : 1
  }
  return { value: findings.length ? null : document.toJS(), findings, lineAt }
}

/** A quotation mark that is never closed is reported at the end of the file; the line to mend is where it opens. */
function openQuoteLine(error: YAMLError, text: string): number | null {
  const quote = error.code === 'MISSING_CHAR' ? /closing (["'])quote/.exec(error.message)?.[1] : undefined
  if (!quote) return null
  const index = text.split('\n').findIndex((line) => line.split(quote).length % 2 === 0)
  return index < 0 ? null : index + 1
}

/** Line in the file on which a node starts. */
export function lineOf(source: MarkdownFile, node: Nodes): number {
  return (node.position?.start.line ?? 1) + source.offset
}

/** Text of a node without marks. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(body: string): Root {
  return fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
}
