import type { PlanSummary, ReadableSummary } from '../../storage/plan-records.ts'
import { planMenuWords as menuWords, startWords as words } from '../../words/start-words.ts'
import { momentWords } from '../../words/time-words.ts'
import { periodWords, statusWords } from '../../words/ui-words.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { MenuButton, type MenuItem } from '../parts/menu.tsx'
import { StateProgress } from '../parts/progress.tsx'
import { paths } from '../routes.ts'
import type { PlanActions } from './use-plan-actions.ts'

interface PlanRowProps {
  readonly plan: PlanSummary
  /** Milliseconds since 1970, for "vandaag". */
  readonly now: number
  readonly actions: PlanActions
  /** When the last back-up was made, in milliseconds since 1970, or null. */
  readonly backupAt: number | null
}

/** One plan of the list; one that cannot be read is there as well. */
export function PlanRow({ plan, ...row }: PlanRowProps) {
  return plan.readable ? <ReadableRow plan={plan} {...row} /> : <UnreadableRow id={plan.id} actions={row.actions} />
}

interface ReadableRowProps extends PlanRowProps {
  readonly plan: ReadableSummary
}

function ReadableRow({ plan, now, backupAt, actions }: ReadableRowProps) {
  const { leeg, bezig, klaar } = plan.progress
  const total = leeg + bezig + klaar
  return (
    <tr>
      <th scope="row">
        <a className="plan-link" href={paths.plan(plan.id)}>
          {plan.title}
        </a>
        <span className="meta">{words.municipality(plan.municipality)}</span>
        {plan.newer && <span className="meta">{words.newer}</span>}
      </th>
      <td data-l={words.period}>{periodWords(plan.period)}</td>
      <td data-l={words.status}>
        {plan.status.stage === 'vastgesteld' ? (
          <span className="badge">
            <Icon name="lock" />
            {statusWords(plan.status.stage)}
          </span>
        ) : (
          statusWords(plan.status.stage)
        )}
      </td>
      <td data-l={words.changed}>
        {momentWords(Date.parse(plan.savedAt), now)}
        <span className="meta">{backupAt === null ? words.noBackup : words.backup(momentWords(backupAt, now))}</span>
      </td>
      <td>
        <span className="plan-progress">
          <StateProgress done={klaar} busy={bezig} total={total} />
          <span className="meta num-tab" aria-hidden="true">
            {words.doneOf(klaar, total)}
          </span>
          <span className="sr">{words.doneOfLong(klaar, total)}</span>
        </span>
      </td>
      <td className="r">
        <MenuButton label={menuWords.more(plan.title)} items={menuItems(plan, actions)} />
      </td>
    </tr>
  )
}

function menuItems({ id, title, newer }: ReadableSummary, actions: PlanActions): readonly MenuItem[] {
  return [
    { label: menuWords.open, icon: 'arrow-right', onSelect: () => location.assign(paths.plan(id)) },
    {
      label: menuWords.rename,
      icon: 'pencil',
      onSelect: () => actions.rename({ id, title }),
      unavailable: newer ? words.newer : undefined,
    },
    {
      label: menuWords.copy,
      icon: 'copy',
      onSelect: () => actions.copy(id, title),
      unavailable: newer ? words.newer : undefined,
    },
    { label: menuWords.saveFile, icon: 'save', onSelect: () => actions.saveFile(id) },
    { label: menuWords.remove, icon: 'trash-2', startsGroup: true, onSelect: () => actions.remove(id) },
  ]
}

function UnreadableRow({ id, actions }: { readonly id: string; readonly actions: PlanActions }) {
  return (
    <tr>
      <th scope="row" colSpan={5}>
        <span className="plan-link">{words.unreadableName}</span>
        <span className="meta">{words.unreadable}</span>
        <Button size="small" icon="save" onClick={() => actions.saveRaw(id)}>
          {words.rawFile}
        </Button>
      </th>
      <td className="r">
        <MenuButton
          label={menuWords.more(words.unreadableName)}
          items={[{ label: menuWords.remove, icon: 'trash-2', onSelect: () => actions.remove(id) }]}
        />
      </td>
    </tr>
  )
}
