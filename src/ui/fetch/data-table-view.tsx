import { ScrollRegion } from '../parts/scroll-region.tsx'
import { useState } from 'react'
import type { DataTable } from '../../datafiles/data-file.ts'
import type { Plan } from '../../plan/plan.ts'
import { dropWords } from '../../words/drop-words.ts'
import { Button } from '../parts/button.tsx'
import { classes, nlNames } from '../parts/nl-design-names.ts'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState } from '../stores-context.ts'
import { copyTable } from './copy-table.ts'
import { PlaceTableDialog } from './place-table-dialog.tsx'

const words = dropWords.table

interface DataTableViewProps {
  readonly plan: Plan
  readonly table: DataTable
}

/** A list from a file, to look at, to put in the text, or to copy. */
export function DataTableView({ plan, table }: DataTableViewProps) {
  const readOnly = usePlanState((state) => state.readOnly)
  const [placing, setPlacing] = useState(false)
  const copy = async () => showToast((await copyTable(table)) ? words.copied : words.notCopied)
  return (
    <details className="drop-table" open={table.rows.length <= 12}>
      <summary>{words.show(table.caption, table.rows.length)}</summary>
      <div className="row drop-do">
        {!readOnly && (
          <Button size="small" icon="table" onClick={() => setPlacing(true)}>
            {words.insert}
          </Button>
        )}
        <Button size="small" icon="copy" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <TableOnScreen table={table} />
      {placing && <PlaceTableDialog plan={plan} table={table} onClose={() => setPlacing(false)} />}
    </details>
  )
}

function TableOnScreen({ table: { caption, columns, rows } }: { readonly table: DataTable }) {
  return (
    <ScrollRegion className="drop-rows" aria-label={words.region(caption)}>
      <table className={nlNames.table}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={classes(isNumber && 'r')}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((text, column) =>
                column === 0 ? (
                  <th key={columns[column]?.name} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={columns[column]?.name} className={classes(columns[column]?.isNumber && 'r')}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
