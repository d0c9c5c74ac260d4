import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { isNode, parseDocument } from 'yaml'
import type { Finding } from '../lib/finding.ts'

/** A Markdown file taken apart: its front matter, and its nodes with the line on which each stands in the file. */
export interface MarkdownFile {
  readonly file: string
  readonly matter: Readonly<Record<string, unknown>>
  readonly nodes: readonly RootContent[]
  /** Lines before the body, to be added to the line of a node. */
  readonly offset: number
  readonly findings: readonly Finding[]
}

/** Reads text with optional YAML front matter between two lines of `---`. Never throws. */
export function readMarkdown(file: string, text: string): MarkdownFile {
  // The bar in {{id|getal}} would split a table cell, with or without a backslash before it.
  const clean = text.replace(/\r\n?/g, '\n').replace(/\{\{\s*([a-z0-9-]+)\s*\\?\|\s*getal\s*\}\}/g, '{{$1:getal}}')
  const match = /^---\n([\s\S]*?)\n---\n/.exec(clean)
  const yaml = match?.[1] ?? ''
  const body = match ? clean.slice(match[0].length) : clean
  const offset = match ? match[0].split('\n').length - 1 : 0
  const { value, findings } = readYaml(file, yaml, 1)
  return { file, matter: isRecord(value) ? value : {}, nodes: parse(body).children, offset, findings }
}

/** Reads YAML; a mistake becomes a finding with its line. `before` is the number of lines that precede the YAML. */
export function readYaml(file: string, text: string, before = 0): { value: unknown; findings: Finding[] } {
  const document = parseDocument(text)
  const findings = document.errors.map((error): Finding => {
    const line = (error.linePos?.[0].line ?? 1) + before
    return {
      code: 'template-yaml',
      severity: 'error',
      where: { file, line },
      facts: { detail: error.message.split('\n')[0] ?? '' },
    }
  })
  return { value: findings.length ? null : document.toJS(), findings }
}

/** Line on which a value stands in YAML; of the deepest part of the path that is there. */
export function lineInYaml(text: string, path: readonly (string | number)[]): number {
  const document = parseDocument(text)
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return text.slice(0, node.range[0]).split('\n').length
  }
  return 1
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
