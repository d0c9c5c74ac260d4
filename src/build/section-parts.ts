import type { Heading, RootContent } from 'mdast'
import type { Finding } from '../lib/finding.ts'
import { isSectionId } from '../plan/section-id.ts'
import { lineOf, type MarkdownFile, textOf } from './read-markdown.ts'

/** One section as it stands in a file: its heading with `{#id}` and the nodes up to the next section. */
export interface SectionPart {
  readonly id: string
  readonly title: string
  readonly heading: boolean
  readonly line: number
  readonly nodes: readonly RootContent[]
}

/** Splits a file at its level-2 headings. */
export function splitSections(source: MarkdownFile, findings: Finding[]): SectionPart[] {
  const parts: (SectionPart & { nodes: RootContent[] })[] = []
  // What stands below a heading that cannot be read belongs to no section, least of all to the one before it.
  let astray = false
  for (const node of source.nodes) {
    const line = lineOf(source, node)
    if (node.type === 'heading' && node.depth <= 2) {
      const part = sectionStart(node, line)
      astray = typeof part === 'string'
      if (typeof part === 'string') findings.push(fault(source.file, line, part, { title: textOf(node) }))
      else parts.push({ ...part, nodes: [] })
    } else if (!astray && parts.length === 0) {
      findings.push(fault(source.file, line, 'template-text-before-section'))
    } else if (!astray) {
      parts.at(-1)?.nodes.push(node)
    }
  }
  return parts
}

function sectionStart(node: Heading, line: number): Omit<SectionPart, 'nodes'> | string {
  const match = /^(.*?)\s*\{#([^\s}]+)(\s+kop=nee)?\}$/.exec(textOf(node).trim())
  if (node.depth !== 2 || !match) return 'template-section-heading'
  const id = match[2] ?? ''
  if (!isSectionId(id)) return 'template-section-id'
  return { id, title: (match[1] ?? '').trim(), heading: match[3] === undefined, line }
}

/** A fault in a file of a template, with the line on which to mend it. */
export function fault(file: string, line: number, code: string, facts: Record<string, string | number> = {}): Finding {
  return { code, severity: 'error', where: { file, line }, facts }
}
