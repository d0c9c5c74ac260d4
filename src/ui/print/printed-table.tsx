import type { Labels, TableBlock, TableCell } from '../../document/plan-document.ts'
import { Flow } from './printed-flow.tsx'

/** A table whose head is repeated on every page. */
export function PrintedTable({ block, labels }: { readonly block: TableBlock; readonly labels: Labels }) {
  const { rows, headerRows, headerColumn } = block
  const row = (cells: readonly TableCell[], index: number) => (
    <tr key={index}>
      {cells.map((cell) => (
        <Cell key={cell.column} cell={cell} inHead={index < headerRows} namesRow={headerColumn && cell.column === 0} />
      ))}
    </tr>
  )
  return (
    <figure className={block.landscape ? 'print-table is-wide' : 'print-table'} id={block.id}>
      <table>
        {block.caption && (
          <caption>
            {block.label && <strong>{block.label}</strong>} {block.caption}
          </caption>
        )}
        <colgroup>
          {block.columns.map((share, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
            <col key={index} style={{ width: `${share * 100}%` }} />
          ))}
        </colgroup>
        {headerRows > 0 && <thead>{rows.slice(0, headerRows).map(row)}</thead>}
        <tbody>{rows.slice(headerRows).map((cells, index) => row(cells, index + headerRows))}</tbody>
      </table>
      {block.source && (
        <figcaption>
          {labels.source}: {block.source}
        </figcaption>
      )}
    </figure>
  )
}

interface CellProps {
  readonly cell: TableCell
  readonly inHead: boolean
  readonly namesRow: boolean
}

function Cell({ cell, inHead, namesRow }: CellProps) {
  const given = {
    ...(cell.colspan > 1 ? { colSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
    className: [cell.align === 'right' ? 'is-right' : '', cell.bold ? 'is-bold' : ''].filter(Boolean).join(' '),
  }
  const inside = <Flow blocks={cell.blocks} />
  if (!cell.header && !inHead && !namesRow) return <td {...given}>{inside}</td>
  return (
    <th {...given} scope={inHead ? 'col' : 'row'}>
      {inside}
    </th>
  )
}
