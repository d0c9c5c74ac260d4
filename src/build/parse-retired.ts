import * as v from 'valibot'
import type { Finding } from '../lib/finding.ts'
import { isSectionId } from '../plan/section-id.ts'
import type { RetiredSection, Template } from '../template/template.ts'
import { readMarkdown } from './read-markdown.ts'
import { fault } from './section-parts.ts'

const id = v.pipe(v.string(), v.check(isSectionId))
const entry = v.strictObject({ paragraaf: id, 'vervangen-door': v.optional(id) })

/** Reads the list `vervallen` at the head of `plan.md`: sections that the template has no more. */
export function parseRetired(
  file: string,
  text: string,
): { readonly retired: readonly RetiredSection[]; readonly findings: readonly Finding[] } {
  const { matter, matterLineAt } = readMarkdown(file, text)
  const given = matter['vervallen'] ?? []
  const findings: Finding[] = []
  const wrong = (path: readonly (string | number)[], field: string) => {
    findings.push(fault(file, matterLineAt(['vervallen', ...path]), 'template-retired', field === '' ? {} : { field }))
  }
  if (!Array.isArray(given)) {
    wrong([], '')
    return { retired: [], findings }
  }
  const retired = given.flatMap((candidate: unknown, index): readonly RetiredSection[] => {
    const parsed = v.safeParse(entry, candidate)
    if (parsed.success) return [{ id: parsed.output.paragraaf, replacedBy: parsed.output['vervangen-door'] ?? null }]
    const field = v.getDotPath(parsed.issues[0]) ?? ''
    wrong(field === '' ? [index] : [index, field], field in entry.entries ? '' : field)
    return []
  })
  return { retired, findings }
}

/** Retired sections that still stand in a chapter, that are listed twice, or whose successor is not there. */
export function wrongRetired(
  { chapters, retired = [] }: Template,
  files: Readonly<Record<string, string>>,
): readonly Finding[] {
  const lines = (files['plan.md'] ?? '').split('\n').map((line) => line.replace(/^[\s-]+/, '').trim())
  const at = (text: string, code: string, facts: Record<string, string>) =>
    fault('plan.md', lines.lastIndexOf(text) + 1 || 1, code, facts)
  const known = new Set(chapters.flatMap(({ sections }) => sections.map(({ id }) => id)))
  const listed = retired.map(({ id }) => id)
  return retired.flatMap(({ id, replacedBy }, index): readonly Finding[] => [
    ...(known.has(id) ? [at(`paragraaf: ${id}`, 'template-retired-alive', { id })] : []),
    ...(listed.indexOf(id) < index ? [at(`paragraaf: ${id}`, 'template-retired-twice', { id })] : []),
    ...(replacedBy !== null && !known.has(replacedBy)
      ? [at(`vervangen-door: ${replacedBy}`, 'template-retired-successor', { id, by: replacedBy })]
      : []),
  ])
}
