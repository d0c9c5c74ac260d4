import type { Finding } from '../lib/finding.ts'
import type { Duty, LawReference, Source, SourceSubject } from '../template/template.ts'
import { isWebAddress, wrongLinks } from './check-links.ts'
import { type Fact, factsOf, lawFacts, readLaw } from './read-law.ts'
import { lineOf, readMarkdown, textOf } from './read-markdown.ts'
import { fault, splitSections } from './section-parts.ts'

/** Reads the duties of law below the front matter of `plan.md`. One that is not complete has empty facts. */
export function parseDuties(file: string, text: string): { duties: Duty[]; findings: Finding[] } {
  const source = readMarkdown(file, text)
  const findings: Finding[] = [...source.findings]
  const duties = splitSections(source, findings).map((part): Duty => {
    const facts = factsOf(part.nodes)
    const read = readLaw(part.nodes)
    const sections = idsOf(facts.get('paragrafen')?.text ?? '')
    const report = (code: string, more: Record<string, string>) =>
      findings.push(fault(file, part.line, code, { section: part.id, ...more }))
    if ('lacks' in read) report('template-duty-facts', { lacks: read.lacks })
    else if (sections.length === 0) report('template-duty-facts', { lacks: 'paragrafen' })
    for (const fact of facts.keys())
      if (!lawFacts.includes(fact) && fact !== 'paragrafen') report('template-fact-unknown', { fact })
    return { ...('law' in read ? read.law : noLaw), id: part.id, name: part.title, sections }
  })
  return { duties, findings: [...findings, ...wrongLinks(source)] }
}

const noLaw: LawReference = { text: '', source: '', url: '', formerly: '', read: '', certainty: 'indirect' }

function idsOf(line: string): readonly string[] {
  return line
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}

/** Reads `bronnen.md`: per subject the national sources, each with its link and what it gives. */
export function parseSources(file: string, text: string): { subjects: SourceSubject[]; findings: Finding[] } {
  const source = readMarkdown(file, text)
  const findings: Finding[] = [...source.findings]
  const subjects = splitSections(source, findings).map((part): SourceSubject => {
    const headings = part.nodes.flatMap((node, index) => (node.type === 'heading' ? [{ node, next: index + 1 }] : []))
    const sources = headings.flatMap(({ node, next }): Source[] => {
      const read = readSource(textOf(node), factsOf(part.nodes.slice(next, next + 1)))
      if (read.fault) findings.push(fault(file, lineOf(source, node), read.fault, { ...read.facts }))
      return read.source ? [read.source] : []
    })
    return { id: part.id, name: part.title, sources }
  })
  return { subjects, findings: [...findings, ...wrongLinks(source)] }
}

interface SourceRead {
  readonly source?: Source
  readonly fault?: string
  readonly facts?: Readonly<Record<string, string>>
}

const sourceFacts: readonly string[] = ['link', 'geeft', 'let op']

/** A source that is not complete is kept as well, so that sections that name it are not faulted too. */
function readSource(heading: string, facts: ReadonlyMap<string, Fact>): SourceRead {
  const match = /^(.*?)\s*\{#([a-z0-9-]+)\}$/.exec(heading.trim())
  if (!match) return { fault: 'template-source-heading', facts: { title: heading } }
  const url = facts.get('link')?.text ?? ''
  const gives = facts.get('geeft')?.text ?? ''
  const id = match[2] ?? ''
  const source: Source = { id, name: match[1] ?? '', url, gives, caution: facts.get('let op')?.text ?? '' }
  const unknown = [...facts.keys()].find((fact) => !sourceFacts.includes(fact))
  if (unknown) return { source, fault: 'template-fact-unknown', facts: { fact: unknown, section: id } }
  if (!isWebAddress(url)) return { source, fault: 'template-source', facts: { id, lacks: 'link' } }
  if (!gives) return { source, fault: 'template-source', facts: { id, lacks: 'geeft' } }
  return { source }
}
