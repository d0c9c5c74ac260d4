import { ScrollRegion } from '../parts/scroll-region.tsx'
import { useId } from 'react'
import type { Figure, FigureDefinition } from '../../figures/figure.ts'
import { isOutside } from '../../figures/figure-bounds.ts'
import { computedFrom } from '../../figures/figure-status.ts'
import { formatFigure, isKnown } from '../../figures/format-figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { figurePlaces } from '../../plan/figure-places.ts'
import { numbersById } from '../../plan/number-headings.ts'
import type { Plan } from '../../plan/plan.ts'
import { formatList, withinSentence } from '../../words/dutch.ts'
import { boundsWords } from '../../words/figure-input-words.ts'
import { differenceWords, offerWords as words } from '../../words/offer-words.ts'
import { Icon } from '../parts/icon.tsx'
import { classes, nlNames } from '../parts/nl-design-names.ts'
import { paths } from '../routes.ts'
import type { OfferLine } from './offer-rows.ts'

interface OfferTableProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly lines: readonly OfferLine[]
  readonly column: string
  /** Ids that are ticked; null when nothing can be taken. */
  readonly picked: ReadonlySet<string> | null
  readonly onPick: (picked: ReadonlySet<string>) => void
}

/** The lines of an offer, each with a box to tick where it differs from the plan. */
export function OfferTable({ plan, set, lines, column, picked, onPick }: OfferTableProps) {
  const open = lines.filter((line) => line.open)
  const toggle = (id: string, on: boolean) => {
    const next = new Set(picked)
    if (on) next.add(id)
    else next.delete(id)
    onPick(next)
  }
  return (
    <ScrollRegion className="offer-box" aria-label={words.region}>
      <table className={classes(nlNames.table, 'offer', !picked && 'offer-read')}>
        <caption className="h2">{picked ? words.caption : words.captionRead}</caption>
        <thead>
          <tr>
            {picked && (
              <th scope="col" className="p">
                <PickAll open={open} picked={picked} onPick={onPick} />
              </th>
            )}
            <th scope="col">{words.columns.name}</th>
            <th scope="col" className="r">
              {words.columns.now}
            </th>
            <th scope="col" className="r">
              {column}
            </th>
            <th scope="col" className="r">
              {words.columns.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line
              key={line.id}
              plan={plan}
              set={set}
              line={line}
              column={column}
              picked={picked ? picked.has(line.id) : null}
              onPick={(on) => toggle(line.id, on)}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface PickAllProps {
  readonly open: readonly OfferLine[]
  readonly picked: ReadonlySet<string>
  readonly onPick: OfferTableProps['onPick']
}

function PickAll({ open, picked, onPick }: PickAllProps) {
  const all = open.length > 0 && open.every(({ id }) => picked.has(id))
  return (
    <label className="choice pick-all">
      <input
        type="checkbox"
        aria-label={words.pickAll}
        checked={all}
        disabled={open.length === 0}
        ref={(input) => {
          if (input) input.indeterminate = !all && picked.size > 0
        }}
        onChange={() => onPick(new Set(all ? [] : open.map(({ id }) => id)))}
      />
      <span>{words.pickAll}</span>
    </label>
  )
}

interface LineProps extends Pick<OfferTableProps, 'plan' | 'set' | 'column'> {
  readonly line: OfferLine
  /** Null when nothing can be taken. */
  readonly picked: boolean | null
  readonly onPick: (on: boolean) => void
}

function Line({ plan, set, line, column, picked, onPick }: LineProps) {
  const id = useId()
  const { definition, before, after } = line
  return (
    <tr className={classes(!line.open && 'is-same')}>
      {picked !== null && (
        <td className="p">
          {line.open && (
            <span className="choice">
              <input type="checkbox" id={id} checked={picked} onChange={(event) => onPick(event.target.checked)} />
            </span>
          )}
        </td>
      )}
      <th scope="row">
        {line.open && picked !== null ? <label htmlFor={id}>{definition.name}</label> : definition.name}
        <span className="meta">{words.facts(after)}</span>
        <Warnings line={line} />
        <Uses plan={plan} set={set} line={line} />
      </th>
      <td className={valueClass(before)} data-l={words.columns.now}>
        {before && isKnown(before) ? valueText(before, definition) : <span className="open">{words.none}</span>}
      </td>
      <td className={valueClass(after)} data-l={column}>
        <b>{valueText(after, definition)}</b>
      </td>
      <td className="r d" data-l={words.columns.difference}>
        {differenceText(line)}
      </td>
    </tr>
  )
}

function Warnings({ line }: { readonly line: OfferLine }) {
  const { definition, before, after } = line
  const said = [
    line.older && before && words.older(before.referenceDate),
    line.weaker && words.weaker,
    line.stopsComputing && words.stopsComputing,
    isOutside(after.value, definition.bounds) && words.unusual(boundsWords(definition)),
  ].filter((text) => typeof text === 'string')
  return said.map((text) => (
    <span key={text} className="offer-warn c-warn">
      <Icon name="triangle-alert" /> {text}
    </span>
  ))
}

/** Where the figure stands, and what is computed from it. */
function Uses({ plan, set, line }: Pick<LineProps, 'plan' | 'set' | 'line'>) {
  const feeds = computedFrom(set, line.id).map(({ name }) => withinSentence(name))
  if (line.places === 0) return feeds.length > 0 && <span className="meta">{words.feeds(formatList(feeds))}</span>
  const numbers = numbersById(plan)
  return (
    <details className="offer-uses">
      <summary>{words.stands(line.places)}</summary>
      <ul className="links">
        {figurePlaces(plan, line.id).map(({ chapter, section, title, count }) => (
          <li key={section}>
            <a href={paths.section(plan.id, chapter, section)}>
              {`${numbers[section] || numbers[chapter] || ''} ${title}`.trim()}
            </a>{' '}
            {count > 1 && <span className="meta">{words.times(count)}</span>}
          </li>
        ))}
      </ul>
      {feeds.length > 0 && <p className="meta">{words.feeds(formatList(feeds))}</p>}
    </details>
  )
}

function valueText(figure: Figure, definition: FigureDefinition): string {
  // What is counted says its name already; kilometres do not.
  const unit = definition.kind !== 'aantal'
  return formatFigure(figure, definition, { unit, decimals: null, style: 'number' })
}

/** A row of numbers may break over lines, a single one not. */
function valueClass(figure: Figure | null): string {
  return figure && (figure.value.type === 'series' || figure.value.type === 'areas') ? 'r v parts' : 'r v'
}

function differenceText({ change, difference, definition }: OfferLine): string {
  if (change === 'changed' && difference !== null) return differenceWords(difference, definition)
  return words.changes[change]
}
