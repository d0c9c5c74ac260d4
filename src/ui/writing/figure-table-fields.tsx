import type { FigureSet } from '../../figures/resolve-figures.ts'
import type { RichFigureTable } from '../../richtext/richtext.ts'
import { chartDialogWords as words } from '../../words/chart-dialog-words.ts'
import { NumbersTable } from '../charts/numbers-table.tsx'
import { gridOfFigures } from '../charts/screen-grid.ts'
import { Checkbox } from '../parts/choice.tsx'
import { TextField } from '../parts/field.tsx'

interface FigureTableFieldsProps {
  readonly attrs: RichFigureTable['attrs']
  readonly onChange: (attrs: Partial<RichFigureTable['attrs']>) => void
}

/** Caption and totals of a table of figures. */
export function FigureTableFields({ attrs, onChange }: FigureTableFieldsProps) {
  return (
    <>
      <TextField
        label={words.caption}
        hint={words.tableCaptionHint}
        value={attrs.caption}
        onValue={(caption) => onChange({ caption })}
      />
      <Checkbox
        label={words.total}
        hint={words.totalHint}
        checked={attrs.total === true}
        onChange={(total) => onChange({ total })}
      />
    </>
  )
}

/** The table as it will stand in the plan. */
export function FigureTablePreview({
  attrs,
  set,
}: {
  readonly attrs: RichFigureTable['attrs']
  readonly set: FigureSet
}) {
  if (attrs.figures.length === 0) return <p className="meta">{words.problems['no-figures']}</p>
  return <NumbersTable grid={gridOfFigures(attrs, set)} />
}
