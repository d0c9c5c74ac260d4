import type { VersionsStore } from '../../store/versions-store.ts'
import { isAdopted } from '../../plan/adopted-plan.ts'
import type { PlanVersion } from '../../versions/plan-version.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { SelectField } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { usePlanState } from '../stores-context.ts'
import type { Picked, VersionPair } from './comparison-parts.ts'
import { Differences } from './differences.tsx'
import { restoreVersion } from './restore-version.ts'
import { useVersionPlan } from './use-version-plan.ts'
import { choiceOf, timeOf } from './version-labels.ts'

interface VersionComparisonProps {
  readonly store: VersionsStore
  readonly versions: readonly PlanVersion[]
  readonly pair: VersionPair
  /** Section to bring into view when it differs. */
  readonly wanted: string | null
  readonly onPick: (picked: Picked) => void
}

/** Two versions to choose, and what differs between them. */
export function VersionComparison({ store, versions, pair, wanted, onPick }: VersionComparisonProps) {
  const { first, second } = pair
  const before = useVersionPlan(store, first)
  const whyNot = useWhyNot(before?.kind === 'loaded' && before.newer)
  const restore = () => {
    if (before?.kind !== 'loaded') return
    // The newest is picked by itself, and putting back makes a newer one.
    onPick({ first: first.id, second: second?.id ?? null })
    void restoreVersion(store, { plan: before.plan, said: words.restored(timeOf(first), Date.now()) })
  }
  return (
    <>
      <div className="spread version-head">
        <h1 className="title">{words.title}</h1>
        <Button icon="rotate-ccw" unavailable={whyNot} onClick={restore}>
          {words.restore}
        </Button>
      </div>
      <PickTwo versions={versions} pair={pair} onPick={onPick} />
      <Compared store={store} pair={pair} wanted={wanted} whyNot={whyNot} key={`${first.id} ${second?.id ?? ''}`} />
    </>
  )
}

/** Why nothing can be put back now. */
function useWhyNot(newer: boolean): string | undefined {
  const elsewhere = usePlanState((state) => state.elsewhere)
  const adopted = usePlanState((state) => state.plan !== null && isAdopted(state.plan))
  const readOnly = usePlanState((state) => state.readOnly)
  if (elsewhere) return words.whyNot.elsewhere
  if (adopted) return words.whyNot.adopted
  if (readOnly) return words.whyNot.readOnly
  return newer ? words.whyNot.newer : undefined
}

const nowChoice = 'nu'

function PickTwo({ versions, pair, onPick }: Omit<VersionComparisonProps, 'store' | 'wanted'>) {
  const { first, second } = pair
  const savedAt = usePlanState((state) => (state.saveState.kind === 'saved' ? state.saveState.at : null))
  const now = Date.now()
  const options = versions.map((version) => ({ value: version.id, label: choiceOf(version, now) }))
  const current = { value: nowChoice, label: savedAt ? words.nowAt(savedAt) : words.now }
  return (
    <div className="pick">
      <SelectField
        label={words.first}
        value={first.id}
        options={options}
        onValue={(id) => onPick({ first: id, second: second?.id === id ? null : (second?.id ?? null) })}
      />
      <span aria-hidden="true">
        <Icon name="arrow-right" />
      </span>
      <SelectField
        label={words.second}
        value={second?.id ?? nowChoice}
        options={[current, ...options.filter(({ value }) => value !== first.id)]}
        onValue={(id) => onPick({ first: first.id, second: id === nowChoice ? null : id })}
      />
    </div>
  )
}

interface ComparedProps extends Pick<VersionComparisonProps, 'store' | 'pair' | 'wanted'> {
  readonly whyNot: string | undefined
}

function Compared({ store, pair, wanted, whyNot }: ComparedProps) {
  const current = usePlanState((state) => state.plan)
  const before = useVersionPlan(store, pair.first)
  const other = useVersionPlan(store, pair.second)
  const after = other ?? (current ? { kind: 'loaded' as const, plan: current } : null)
  if (!before || !after) return null
  const wrong = [before, after].find(({ kind }) => kind === 'missing' || kind === 'unreadable')
  if (wrong) {
    return (
      <div className="after-title">
        <Alert kind="err">{wrong.kind === 'missing' ? words.missing : words.unreadable}</Alert>
      </div>
    )
  }
  if (before.kind !== 'loaded' || after.kind !== 'loaded') {
    return (
      <p className="meta loading after-title" role="status">
        {words.loadingOne}
      </p>
    )
  }
  const restoreSection = (section: string, title: string) =>
    void restoreVersion(store, { plan: before.plan, section, said: words.restoredSection(title) })
  return (
    <Differences
      before={before.plan}
      after={after.plan}
      names={{ first: columnOf(pair.first), second: pair.second ? columnOf(pair.second) : words.now }}
      wanted={wanted}
      restore={pair.second ? null : { whyNot, run: restoreSection }}
    />
  )
}

function columnOf(version: PlanVersion): string {
  return version.name ?? words.dayAndClock(timeOf(version), Date.now())
}
