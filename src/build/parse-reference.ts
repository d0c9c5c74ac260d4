import type { Finding } from '../lib/finding.ts'
import type { Duty, Source, SourceSubject } from '../template/template.ts'
import { factsOf, readLaw } from './parse-guidance.ts'
import { lineOf, readMarkdown, textOf } from './read-markdown.ts'
import { fault, splitSections } from './section-parts.ts'

/** Reads the duties of law below the front matter of `plan.md`. */
export function parseDuties(file: string, text: string): { duties: Duty[]; findings: Finding[] } {
  const source = readMarkdown(file, text)
  const findings: Finding[] = [...source.findings]
  const duties = splitSections(source, findings).flatMap((part): Duty[] => {
    const law = readLaw(source, part.nodes)
    const sections =
      factsOf(part.nodes)
        .get('paragrafen')
        ?.text.split(',')
        .map((id) => id.trim()) ?? []
    if (!law || sections.length === 0) {
      findings.push(fault(file, part.line, 'template-duty-facts', { section: part.id }))
      return []
    }
    return [{ ...law, id: part.id, name: part.title, sections }]
  })
  return { duties, findings }
}

/** Reads `bronnen.md`: per subject the national sources, each with its link and what it gives. */
export function parseSources(file: string, text: string): { subjects: SourceSubject[]; findings: Finding[] } {
  const source = readMarkdown(file, text)
  const findings: Finding[] = [...source.findings]
  const subjects = splitSections(source, findings).map((part): SourceSubject => {
    const sources: Source[] = []
    part.nodes.forEach((node, index) => {
      if (node.type !== 'heading') return
      const match = /^(.*?)\s*\{#([a-z0-9-]+)\}$/.exec(textOf(node).trim())
      const next = part.nodes[index + 1]
      const facts = factsOf(next ? [next] : [])
      const url = facts.get('link')?.text ?? ''
      const gives = facts.get('geeft')?.text ?? ''
      if (!match || !url || !gives) findings.push(fault(file, lineOf(source, node), 'template-source'))
      else
        sources.push({ id: match[2] ?? '', name: match[1] ?? '', url, gives, caution: facts.get('let op')?.text ?? '' })
    })
    return { id: part.id, name: part.title, sources }
  })
  return { subjects, findings }
}
