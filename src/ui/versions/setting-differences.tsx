import type { SettingDifference } from '../../versions/compare-plans.ts'
import { formatDate } from '../../words/dutch.ts'
import { periodWords, statusWords } from '../../words/ui-words.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { ChangedTable } from './changed-table.tsx'
import { type ColumnNames, settingsHeading } from './comparison-parts.ts'

interface SettingDifferencesProps {
  readonly differences: readonly SettingDifference[]
  readonly names: ColumnNames
}

/** Facts about the plan as a whole: what they were and what they are. */
export function SettingDifferences({ differences, names }: SettingDifferencesProps) {
  const rows = differences.map((difference, index) => {
    const [before, after] = written(difference)
    const id = `${difference.setting} ${index}`
    return { id, name: words.settingNames[difference.setting], before, after }
  })
  return (
    <ChangedTable
      id={settingsHeading}
      title={words.settings}
      caption={words.settingCaption}
      columns={{ name: words.setting, ...names }}
      rows={rows}
    />
  )
}

function written(difference: SettingDifference): readonly [before: string, after: string] {
  switch (difference.setting) {
    case 'period':
      return [periodWords(difference.before), periodWords(difference.after)]
    case 'municipality':
      return [difference.before.name, difference.after.name]
    case 'status':
      return [statusOf(difference.before), statusOf(difference.after)]
    default:
      return [difference.before || words.none, difference.after || words.none]
  }
}

function statusOf({ stage, date }: Extract<SettingDifference, { setting: 'status' }>['before']): string {
  return date ? `${statusWords(stage)}, ${formatDate(date)}` : statusWords(stage)
}
