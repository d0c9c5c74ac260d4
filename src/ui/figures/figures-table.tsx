import { ScrollRegion } from '../parts/scroll-region.tsx'
import { type KeyboardEvent, useEffect } from 'react'
import type { Figure, FigureDefinition } from '../../figures/figure.ts'
import { formatFigure, isKnown } from '../../figures/format-figure.ts'
import { type FigureSet, formulaInNumbers } from '../../figures/resolve-figures.ts'
import { formatShortDate } from '../../words/dutch.ts'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { classes, nlNames } from '../parts/nl-design-names.ts'
import { paths } from '../routes.ts'
import type { FigureRow, FigureRowGroup } from './figure-rows.ts'
import { FigureStateBadge } from './figure-state-badge.tsx'

interface TableProps {
  readonly groups: readonly FigureRowGroup[]
  readonly set: FigureSet
  readonly planId: string
  /** Id of the figure whose detail is open. */
  readonly chosen: string | null
}

/** All figures by subject. Arrows go from name to name, Enter opens one. */
export function FiguresTable({ groups, set, planId, chosen }: TableProps) {
  useEffect(() => {
    if (chosen) document.getElementById(rowId(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (groups.length === 0) return null
  return (
    <ScrollRegion className="figures-box" aria-label={words.tableRegion} onKeyDown={moveByArrow}>
      <table className={`${nlNames.table} figures`}>
        <caption className="sr">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col" className="r">
              {words.columns.value}
            </th>
            <th scope="col">{words.columns.unit}</th>
            <th scope="col">{words.columns.source}</th>
            <th scope="col" className="r">
              {words.columns.date}
            </th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col" className="r">
              {words.columns.used}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.subject}>
            <tr className="grp">
              <th colSpan={7} scope="rowgroup">
                {group.subject} <span className="meta">{words.found(group.rows.length)}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.definition.id} row={row} set={set} planId={planId} chosen={row.definition.id === chosen} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

interface RowProps {
  readonly row: FigureRow
  readonly set: FigureSet
  readonly planId: string
  readonly chosen: boolean
}

function Row({ row, set, planId, chosen }: RowProps) {
  const { definition, state, count } = row
  const figure = set.figures[definition.id]
  const known = isKnown(figure)
  return (
    <tr className={classes(chosen && 'sel')}>
      <th scope="row">
        <a
          id={rowId(definition.id)}
          className="plain figure-link"
          href={paths.figure(planId, definition.id)}
          aria-current={chosen ? 'true' : undefined}
        >
          {definition.name}
        </a>
      </th>
      <td className="r num-tab figure-value">
        {known ? (
          valueText(figure, definition)
        ) : (
          <span className={state.missing ? 'c-err' : 'open'}>
            {state.missing ? (definition.formula ? words.notComputed : words.fillIn) : words.dash}
          </span>
        )}
      </td>
      <td className="u">{unitText(definition, figure)}</td>
      <td className="src">{known ? sourceText(definition, figure, set) : <WhereFound definition={definition} />}</td>
      <td className="r d">{known ? formatShortDate(figure.referenceDate) : ''}</td>
      <td className="s">
        <FigureStateBadge definition={definition} state={state} />
      </td>
      <td className="r w">{count > 0 && words.times(count)}</td>
    </tr>
  )
}

/** Small print, so that it does not look like a source that was filled in. */
function WhereFound({ definition: { whereFound } }: { readonly definition: FigureDefinition }) {
  return whereFound && <span className="meta">{words.foundAt(whereFound)}</span>
}

/** Money carries its sign; of the others the unit stands in the next column. */
function valueText(figure: Figure, definition: FigureDefinition): string {
  return formatFigure(figure, definition, { unit: definition.kind === 'bedrag', decimals: null, style: 'number' })
}

function unitText({ kind, unit }: FigureDefinition, figure: Figure | undefined): string {
  if (kind === 'procent') return '%'
  const one = figure?.value.type === 'number' && Math.abs(figure.value.number) === 1
  return one ? unit[0] : unit[1]
}

function sourceText(definition: FigureDefinition, figure: Figure, set: FigureSet): string {
  const { formula, id } = definition
  return formula && set.computed.has(id) ? formulaInNumbers(formula, set) : figure.source
}

function rowId(figure: string): string {
  return `cijfer-${figure}`
}

/** Gives the focus to the name of a figure in the table. */
export function focusRow(figure: string): void {
  document.getElementById(rowId(figure))?.focus()
}

function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -1000, End: 1000 }
  const step = steps[event.key]
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.figure-link')]
  const at = links.indexOf(event.target as HTMLElement)
  if (step === undefined || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus()
}
