import { useEffect, useMemo, useState } from 'react'
import {
  type ExportFinding,
  type ExportFindingCode,
  exportFindings,
  isAboutFigure,
} from '../../document/export-findings.ts'
import { isOutdated } from '../../figures/figure-status.ts'
import type { FigureCatalogue } from '../../figures/figure.ts'
import { type FigureSet, resolveFigures } from '../../figures/resolve-figures.ts'
import { isAdopted } from '../../plan/adopted-plan.ts'
import { findSection } from '../../plan/find-section.ts'
import { numbersById } from '../../plan/number-headings.ts'
import type { Plan } from '../../plan/plan.ts'
import type { StoredImages } from '../../storage/plan-records.ts'
import { figureSourceWords } from '../../words/figure-source-words.ts'
import { exportFindingWords as words } from '../../words/export-finding-words.ts'
import { loadCatalogue } from '../figures/figure-data.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import { paths, type TextPlace } from '../routes.ts'
import type { ExportForm } from './export-form.ts'

interface ExportFindingsListProps {
  readonly plan: Plan
  readonly form: ExportForm
  /** Ids of sections whose text cannot be read. */
  readonly locked?: readonly string[]
  /** Images that are there, by hash. */
  readonly images?: StoredImages
}

const noneLocked: readonly string[] = []

const order: readonly ExportFindingCode[] = [
  'section-locked',
  'text-loose',
  'figure-missing',
  'figure-outdated',
  'figure-without-source',
  'image-missing',
  'image-undescribed',
  'table-without-header',
  'section-empty',
]

const icons: Readonly<Record<ExportFindingCode, IconName>> = {
  'section-locked': 'lock',
  'text-loose': 'triangle-alert',
  'figure-missing': 'circle-dashed',
  'figure-outdated': 'history',
  'figure-without-source': 'circle-alert',
  'image-missing': 'triangle-alert',
  'image-undescribed': 'triangle-alert',
  'table-without-header': 'triangle-alert',
  'section-empty': 'circle',
}

/** What stands in the way of a file that everybody can use, in groups, each with the way to its spot. It stops nothing. */
export function ExportFindingsList({ plan, form, locked = noneLocked, images }: ExportFindingsListProps) {
  const figures = useAllFigures(plan)
  const findings = useMemo(
    () =>
      figures
        ? exportFindings({ ...plan, figures: figures.figures }, form, {
            locked,
            outdated: outdatedIn(plan, figures),
            ...(images ? { images } : {}),
          })
        : null,
    [plan, form, figures, locked, images],
  )
  if (!findings) return null
  const titleOf = openTitles(plan)
  return (
    <section className="export-findings" aria-labelledby="na-te-lopen">
      <h2 className="label" id="na-te-lopen">
        {words.title(findings.length)}
      </h2>
      {findings.length === 0 && (
        <p className="find">
          <Icon name="circle-check" className="c-ok" /> {words.none}
        </p>
      )}
      {order.map((code) => {
        const group = findings.filter((finding) => finding.code === code)
        if (group.length === 0) return null
        return (
          <details key={code}>
            <summary>
              <Icon name={icons[code]} label={words.mind} className="c-warn" />
              <span>{words.group(code, group.length)}</span>
              <Icon name="chevron-down" className="turn" />
            </summary>
            <p>{words.meaning(code, form.emptySections)}</p>
            <ul>
              {group.map((finding) => (
                <li key={`${finding.place.section} ${finding.place.nth} ${finding.name}`}>
                  <a href={addressOf(plan, finding)}>{nameOf(finding, { figures, titleOf })}</a>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

const kinds: Readonly<Record<ExportFindingCode, TextPlace['kind'] | null>> = {
  'section-locked': null,
  'text-loose': null,
  'figure-missing': 'cijfer',
  'figure-outdated': 'cijfer',
  'figure-without-source': 'cijfer',
  'image-missing': 'afbeelding',
  'image-undescribed': 'afbeelding',
  'table-without-header': 'tabel',
  'section-empty': null,
}

function addressOf(plan: Plan, { code, place }: ExportFinding): string {
  const kind = kinds[code]
  const { chapter, section, nth } = place
  if (code === 'text-loose') return paths.template(plan.id)
  if (kind === null || nth === null) return paths.section(plan.id, chapter, section)
  return paths.place(plan.id, { chapter, section, place: { kind, nth } })
}

interface Names {
  readonly figures: FigureSet | null
  readonly titleOf: (section: string) => string
}

function nameOf({ code, place, name, times }: ExportFinding, { figures, titleOf }: Names): string {
  if (code === 'text-loose') return name || words.unnamed
  const section = titleOf(place.section)
  if (code === 'section-empty' || code === 'section-locked') return section
  if (isAboutFigure({ code })) return words.figure(figures?.definitions.get(name)?.name ?? name, times)
  return words.within(name || (kinds[code] === 'afbeelding' ? words.image : words.table), section)
}

/** Number and title of a section; one without a printed heading is named by its title alone. */
function openTitles(plan: Plan): (section: string) => string {
  const numbers = numbersById(plan)
  return (section) => `${numbers[section] ?? ''} ${findSection(plan, section)?.section.title ?? ''}`.trim()
}

/** In an adopted plan nothing can be brought up to date, so nothing is asked. */
function outdatedIn(plan: Plan, set: FigureSet): ReadonlySet<string> {
  const today = localDay(new Date())
  const old = isAdopted(plan) ? [] : [...set.definitions.values()].filter((one) => isOutdated(one, set, today))
  return new Set(old.map(({ id }) => id))
}

/** The figures of the plan with what follows from them; null until the catalogue is there. */
function useAllFigures({ figures, ownFigures, frozen }: Plan): FigureSet | null {
  const [catalogue, setCatalogue] = useState<FigureCatalogue | null>(null)
  useEffect(() => {
    // Without the names the ids are shown, which still lead to the place.
    loadCatalogue().then(setCatalogue, () => setCatalogue({ version: 0, definitions: [] }))
  }, [])
  return useMemo(
    () =>
      catalogue && resolveFigures({ figures, ownFigures, ...(frozen ? { frozen } : {}) }, catalogue, figureSourceWords),
    [catalogue, figures, ownFigures, frozen],
  )
}
