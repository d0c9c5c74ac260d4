import type { ChartKind } from '../../charts/chart-data.ts'
import type { RichChart } from '../../richtext/richtext.ts'
import { chartDialogWords as words } from '../../words/chart-dialog-words.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { NumbersTable } from '../charts/numbers-table.tsx'
import { type ChartScene, screenChart } from '../charts/screen-chart.ts'
import { gridOfChart } from '../charts/screen-grid.ts'
import { Button } from '../parts/button.tsx'
import { Checkbox, RadioGroup } from '../parts/choice.tsx'
import { Field, TextField } from '../parts/field.tsx'
import { nlNames } from '../parts/nl-design-names.ts'

interface ChartFieldsProps {
  readonly attrs: RichChart['attrs']
  readonly scene: ChartScene
  readonly onChange: (attrs: Partial<RichChart['attrs']>) => void
}

const kinds = (['bar', 'grouped-bar', 'stacked-bar', 'line'] as const).map((value) => ({
  value,
  label: words.kinds[value],
}))

/** Kind, caption, numbers and description of a chart. */
export function ChartFields({ attrs, scene, onChange }: ChartFieldsProps) {
  const { data } = screenChart(attrs, scene)
  const cannotLine = attrs.kind === 'line' && data.series.length > 0 && data.form !== 'years'
  return (
    <>
      <RadioGroup<ChartKind>
        label={words.kind}
        value={attrs.kind}
        options={kinds}
        onValue={(kind) => onChange({ kind })}
      />
      {cannotLine && (
        <p className="meta" role="status">
          {words.lineNeedsYears}
        </p>
      )}
      <TextField
        label={words.caption}
        hint={words.chartCaptionHint}
        value={attrs.caption}
        onValue={(caption) => onChange({ caption })}
      />
      <Checkbox
        label={words.numbers}
        hint={words.numbersHint}
        checked={attrs.numbers !== 'hidden'}
        onChange={(shown) => onChange({ numbers: shown ? 'shown' : 'hidden' })}
      />
      <AltField attrs={attrs} scene={scene} onChange={onChange} />
    </>
  )
}

/** The description follows the numbers until the writer changes it; then it stays as it was written. */
function AltField({ attrs, scene, onChange }: ChartFieldsProps) {
  const { data, madeAlt } = screenChart(attrs, scene)
  const isOwn = attrs.alt !== ''
  const made = data.problem ? '' : madeAlt
  return (
    <>
      <Field label={words.alt} hint={isOwn ? words.altOwn : words.altFollows}>
        {(links) => (
          <textarea
            {...links}
            className={nlNames.input}
            rows={5}
            value={isOwn ? attrs.alt : made}
            onChange={({ target }) => onChange({ alt: target.value === made ? '' : target.value })}
          />
        )}
      </Field>
      {isOwn && (
        <Button size="small" onClick={() => onChange({ alt: '' })}>
          {words.altFollow}
        </Button>
      )}
    </>
  )
}

/** The chart as it will stand in the plan, with what is wrong with it. */
export function ChartPreview({ attrs, scene }: Omit<ChartFieldsProps, 'onChange'>) {
  const { data, drawing, madeAlt } = screenChart(attrs, scene)
  const unfit = data.unfit.map((id) => scene.set.definitions.get(id)?.name ?? id)
  const hasTable = data.series.length > 0 && (drawing === null || attrs.numbers !== 'hidden')
  return (
    <>
      {drawing && <ChartPicture drawing={drawing} alt={attrs.alt || madeAlt} />}
      {data.problem && (
        <p className="meta" role="status">
          {words.problems[data.problem]}
        </p>
      )}
      {unfit.length > 0 && (
        <p className="meta" role="status">
          {words.unfit(unfit, hasTable)}
        </p>
      )}
      {hasTable && <NumbersTable grid={gridOfChart(data, attrs.figures, scene.set)} />}
    </>
  )
}
