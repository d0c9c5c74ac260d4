import { useId } from 'react'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { nlNames } from '../parts/nl-design-names.ts'
import type { FigureFilter } from './figure-rows.ts'

interface FiltersProps {
  readonly counts: Readonly<Record<FigureFilter, number>>
  readonly filter: FigureFilter
  readonly query: string
  /** How many figures are left. */
  readonly found: number
  readonly onFilter: (filter: FigureFilter) => void
  readonly onQuery: (query: string) => void
}

const all = ['all', 'missing', 'outdated', 'provisional', 'unsourced', 'unusual', 'unused'] as const

/** Filters for what seldom occurs. */
const rare: ReadonlySet<FigureFilter> = new Set(['unsourced', 'unusual'])

/** Which figures are shown: by their state, and by what is typed. What seldom occurs is only offered when there is some. */
export function FigureFilters({ counts, filter, query, found, onFilter, onQuery }: FiltersProps) {
  const searchId = useId()
  const name = useId()
  const offered = all.filter((one) => !rare.has(one) || counts[one] > 0 || filter === one)
  return (
    <div className="spread figure-filters">
      <fieldset className="seg">
        <legend className="sr">{words.filter}</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === filter} onChange={() => onFilter(one)} />
            <span>
              {words.filters[one]} <span className="num-tab seg-count">{counts[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="row figure-search">
        <label className="sr" htmlFor={searchId}>
          {words.search}
        </label>
        <input
          id={searchId}
          className={nlNames.input}
          type="search"
          placeholder={words.search}
          autoComplete="off"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
        <span className="sr" role="status">
          {words.found(found)}
        </span>
      </div>
    </div>
  )
}
