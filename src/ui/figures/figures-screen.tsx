import '../styles/figures.css'
import { useCallback, useMemo, useState } from 'react'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import type { Plan } from '../../plan/plan.ts'
import { fetchWords } from '../../words/fetch-words.ts'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button, LinkButton } from '../parts/button.tsx'
import { OpenPlan } from '../plan-frame/open-plan.tsx'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import { PlanBar } from '../plan-frame/plan-bar.tsx'
import { usePlanMenu } from '../plan-frame/use-plan-menu.tsx'
import { paths } from '../routes.ts'
import { usePlanState } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'
import { figureDrafts } from './figure-drafts.ts'
import { FigureDetail } from './figure-detail.tsx'
import { FigureFilters } from './figure-filters.tsx'
import { type FigureFilter, figureRows, filterCounts, shownGroups } from './figure-rows.ts'
import { FiguresTable, focusRow } from './figures-table.tsx'
import { OwnFigureDialog } from './own-figure-dialog.tsx'
import { useFigureHistory } from './use-figure-history.ts'
import { usePlanFigures } from './use-plan-figures.ts'

interface FiguresScreenProps {
  readonly planId: string
  /** The figure whose detail is open. */
  readonly figureId: string | null
}

/** The screen with every figure of a plan: what it is worth, where it comes from, how old it is and where it stands. */
export function FiguresScreen({ planId, figureId }: FiguresScreenProps) {
  return (
    <OpenPlan planId={planId}>
      <FiguresFrame figureId={figureId} />
    </OpenPlan>
  )
}

function FiguresFrame({ figureId }: Pick<FiguresScreenProps, 'figureId'>) {
  const plan = usePlanState((state) => state.plan)
  const { set, error } = usePlanFigures()
  const { items, dialogs, saveFile } = usePlanMenu({ beforeUse: () => undefined })
  useTitle(words.screen(plan?.title ?? ''))
  useFigureHistory()
  // Without the catalogue there is nothing to show; the boundary around the screen says what to do.
  if (error) throw error
  if (!plan) return null
  const close = () => {
    location.assign(paths.figures(plan.id))
    if (figureId) focusRow(figureId)
  }
  return (
    <div className={figureId ? 'app figures-app' : 'app one'}>
      <PlanBar here="cijfers" menu={items} onSaveFile={saveFile} />
      <main className="work" id="inhoud" tabIndex={-1}>
        <div className="wrap wide">
          {set ? (
            <Overview plan={plan} set={set} figureId={figureId} />
          ) : (
            <p role="status" className="meta">
              {uiWords.loading}
            </p>
          )}
        </div>
      </main>
      {set && figureId && (
        <FigureDetail
          key={figureId}
          plan={plan}
          set={set}
          figureId={figureId}
          drafts={figureDrafts(plan.id)}
          onClose={close}
        />
      )}
      {dialogs}
    </div>
  )
}

interface OverviewProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly figureId: string | null
}

function Overview({ plan, set, figureId }: OverviewProps) {
  const readOnly = usePlanState((state) => state.readOnly)
  const [filter, setFilter] = useState<FigureFilter>('all')
  const [query, setQuery] = useState('')
  const [adding, setAdding] = useState(false)
  const rows = useMemo(() => figureRows(plan, set, localDay(new Date())), [plan, set])
  const groups = useMemo(() => shownGroups(rows, { filter, query }), [rows, filter, query])
  const showAll = useCallback(() => {
    setFilter('all')
    setQuery('')
  }, [])
  return (
    <>
      <div className="spread">
        <div>
          <h1 className="title">{words.title}</h1>
          <p className="sub">{words.intro}</p>
        </div>
        <div className="row">
          {!readOnly && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {words.addOwn}
            </Button>
          )}
          <LinkButton href={paths.fetchFigures(plan.id)} kind="main" icon="download">
            {fetchWords.open}
          </LinkButton>
        </div>
      </div>
      {readOnly && <Alert kind="info">{words.readOnly}</Alert>}
      <FigureFilters
        counts={filterCounts(rows)}
        filter={filter}
        query={query}
        found={groups.reduce((sum, group) => sum + group.rows.length, 0)}
        onFilter={setFilter}
        onQuery={setQuery}
      />
      <FiguresTable groups={groups} set={set} planId={plan.id} chosen={figureId} />
      {groups.length === 0 && (
        <div className="empty">
          <h2>{words.nothingTitle}</h2>
          <p>{query.trim() ? words.nothingFound(query.trim()) : words.nothing[filter]}</p>
          <div className="row">
            <Button onClick={showAll}>{words.showAll}</Button>
          </div>
        </div>
      )}
      {adding && <OwnFigureDialog set={set} onClose={() => setAdding(false)} />}
    </>
  )
}
