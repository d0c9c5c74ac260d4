import { ScrollRegion } from '../parts/scroll-region.tsx'
import type { SheetView } from '../../datafiles/data-file.ts'
import { mappingWords as words } from '../../words/drop-words.ts'
import { classes, nlNames } from '../parts/nl-design-names.ts'
import { columnCount, type MappingForm } from './mapping-form.ts'

const shownRows = 8

interface SheetPreviewProps {
  readonly view: SheetView
  readonly form: Pick<MappingForm, 'headerRow' | 'nameColumn' | 'valueColumn'>
}

/** The beginning of a table around the row with names, with the chosen columns marked. */
export function SheetPreview({ view, form }: SheetPreviewProps) {
  const first = Math.max(0, form.headerRow - 2)
  const rows = view.rows.slice(first, first + shownRows).map((cells, index) => ({ cells, row: first + index }))
  const columns = Array.from({ length: columnCount(view) }, (_, column) => column)
  const mark = (column: number) =>
    classes(column === form.nameColumn && 'is-name', column === form.valueColumn && 'is-value')
  return (
    <ScrollRegion className="sheet-preview" aria-label={words.previewRegion}>
      <table className={nlNames.table}>
        <caption>{words.preview(rows.length, view.rowCount)}</caption>
        <tbody>
          {rows.map(({ cells, row }) => (
            <tr key={row} className={classes(row === form.headerRow && 'is-header')}>
              <th scope="row">{view.lines[row]}</th>
              {columns.map((column) => (
                <td key={column} className={mark(column)}>
                  {cells[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
