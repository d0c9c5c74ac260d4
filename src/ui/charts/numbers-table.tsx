import type { ScreenGrid } from './screen-grid.ts'

/** The numbers of a chart or a table of figures; the first row and the first column are heads. */
export function NumbersTable({ grid: [head = [], ...rows] }: { readonly grid: ScreenGrid }) {
  return (
    <table className="chart-numbers">
      <thead>
        <tr>
          {head.map((text, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same head, and none moves
            <th key={column} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((text, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is what a number is
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
