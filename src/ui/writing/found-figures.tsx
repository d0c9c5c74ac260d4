import type { FigureDefinition } from '../../figures/figure.ts'
import { formatFigureInFull, isKnown } from '../../figures/format-figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { usedFigures } from '../../plan/figure-places.ts'
import { searchWords as words } from '../../words/search-words.ts'
import { paths } from '../routes.ts'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { useFigureSet } from './use-figure-set.ts'

const mostShown = 3

interface FoundFiguresProps {
  readonly session: EditingSession
  readonly query: string
}

/** Figures in the text whose value is searched for: that stands in no letter of the text, and is changed elsewhere. */
export function FoundFigures({ session, query }: FoundFiguresProps) {
  const plan = usePlanState((state) => state.plan)
  const set = useFigureSet(session)
  if (!plan || !/\d/.test(query)) return null
  const used = usedFigures(plan)
  const found = set.catalogue.definitions.filter(
    ({ id }) => used.has(id) && printedValue(id, set).includes(query.trim()),
  )
  if (found.length === 0) return null
  return (
    <p className="find-figures" role="status">
      {words.asFigure}{' '}
      {found.slice(0, mostShown).map(({ id, name }: FigureDefinition, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={paths.figure(plan.id, id)}>{name}</a>
        </span>
      ))}
    </p>
  )
}

function printedValue(id: string, { figures, definitions }: FigureSet): string {
  const [figure, definition] = [figures[id], definitions.get(id)]
  if (!isKnown(figure) || !definition) return ''
  return formatFigureInFull(figure, definition, { unit: true, decimals: null, style: 'number' }).replaceAll(
    '\u00a0',
    ' ',
  )
}
