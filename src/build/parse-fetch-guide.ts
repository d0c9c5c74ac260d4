import type { FigureCatalogue } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import { type FetchGuide, listedSteps } from '../sources/fetch-guide.ts'
import type { MunicipalityEntry } from '../template/municipality-search.ts'
import { parseCbsGuide } from './parse-cbs-guide.ts'
import { parseReorganisations } from './parse-reorganisations.ts'
import { isRecord, readYaml } from './read-markdown.ts'
import { fault } from './section-parts.ts'

/** The texts that the guide is made of. */
export interface FetchGuideFiles {
  /** `cbs.yml` */
  readonly cbs: string
  /** `ophalen.yml` */
  readonly steps: string
  /** `herindelingen.csv` */
  readonly reorganisations: string
}

/** Reads how figures are fetched. What is wrong is a finding with file and line; a figure that the catalogue lacks is. */
export function parseFetchGuide(
  files: FetchGuideFiles,
  catalogue: FigureCatalogue,
  municipalities: readonly MunicipalityEntry[],
): { readonly guide: FetchGuide; readonly findings: readonly Finding[] } {
  const kinds = new Map(catalogue.definitions.map(({ id, kind }) => [id, kind]))
  const cbs = parseCbsGuide('cbs.yml', files.cbs, { kinds, municipalities })
  const steps = parseSteps('ophalen.yml', files.steps, new Set(kinds.keys()))
  const ended = parseReorganisations('herindelingen.csv', files.reorganisations, municipalities)
  return {
    guide: { steps: steps.lists, cbs: cbs.guide, reorganisations: ended.reorganisations },
    findings: [...cbs.findings, ...steps.findings, ...ended.findings],
  }
}

type Lists = FetchGuide['steps']

function parseSteps(file: string, text: string, known: ReadonlySet<string>): { lists: Lists; findings: Finding[] } {
  const { value, findings, lineAt } = readYaml(file, text)
  const given = isRecord(value) ? value : {}
  const listOf = (step: string): readonly string[] => {
    const list = given[step]
    if (!Array.isArray(list)) {
      if (findings.length === 0) findings.push(fault(file, 1, 'fetch-step', { step }))
      return []
    }
    list.forEach((id, index) => {
      if (typeof id !== 'string' || !known.has(id))
        findings.push(fault(file, lineAt([step, index]), 'fetch-figure', { id: String(id) }))
    })
    return list.filter((id) => typeof id === 'string')
  }
  const lists: Lists = {
    lrk: listOf('lrk'),
    duo: listOf('duo'),
    score: listOf('score'),
    beschikking: listOf('beschikking'),
  }
  for (const name of Object.keys(given))
    if (!listedSteps.some((step) => step === name))
      findings.push(fault(file, lineAt([name]), 'fetch-step-unknown', { step: name }))
  return { lists, findings: [...findings, ...doubles(file, lists, lineAt)] }
}

/** A figure in two steps would count twice in how far one is. */
function doubles(file: string, lists: Lists, lineAt: (path: readonly (string | number)[]) => number): Finding[] {
  const seen = new Set<string>()
  return listedSteps.flatMap((step) =>
    lists[step].flatMap((id, index) => {
      if (seen.has(id)) return [fault(file, lineAt([step, index]), 'fetch-figure-twice', { id })]
      seen.add(id)
      return []
    }),
  )
}
