import type { Finding } from '../lib/finding.ts'

const ofSections = ['template-part-double', 'template-unknown-section', 'template-retired-successor'] as const
const ofFigures = ['template-unknown-figure', 'example-figure'] as const

/** Codes of faults that follow from another fault, by the code of that fault: who mends the cause mends them too. */
const echoes: Readonly<Record<string, readonly string[]>> = {
  'template-yaml': [...ofFigures, ...ofSections, 'template-unknown-duty'],
  'template-head': ['template-text-before-section', 'template-section-heading', 'template-no-sections', ...ofSections],
  'template-file-missing': [...ofFigures, ...ofSections, 'template-unknown-source', 'template-unknown-duty'],
  'template-chapter-unlisted': ofSections,
  'template-section-heading': [...ofSections, 'template-unknown-source'],
  'template-section-id': [...ofSections, 'template-unknown-source'],
  'template-hash-space': [...ofSections, 'template-part-missing', 'template-no-sections'],
  'template-double-id': [...ofSections, 'template-unknown-source', 'template-unknown-duty'],
  'template-link-space': ['template-law'],
  'template-source-heading': ['template-unknown-source'],
  'catalogue-shape': ofFigures,
  'catalogue-entry': ofFigures,
  'catalogue-unknown-field': ofFigures,
  'catalogue-double': ofFigures,
}

/** The faults that are worth a line, by file and line: without those that only repeat another one. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const repeated = new Set(findings.flatMap((finding) => echoes[finding.code] ?? []))
  return findings.filter((finding) => !repeated.has(finding.code)).sort(byPlace)
}

function byPlace(one: Finding, other: Finding): number {
  const [first = '', second = ''] = [one.where?.file, other.where?.file]
  if (first !== second) return first < second ? -1 : 1
  return (one.where?.line ?? 0) - (other.where?.line ?? 0)
}
