/** Something with another value than it had; `more` is what else is to say, when the table has a column for it. */
export interface ChangedRow {
  readonly id: string
  readonly name: string
  readonly before: string
  readonly after: string
  readonly more?: string
}

interface ChangedTableProps {
  /** Id of the heading. */
  readonly id: string
  readonly title: string
  readonly caption: string
  readonly columns: { readonly name: string; readonly first: string; readonly second: string; readonly more?: string }
  readonly rows: readonly ChangedRow[]
}

/** A table of what was and what is; on a narrow screen one block per row. */
export function ChangedTable({ id, title, caption, columns, rows }: ChangedTableProps) {
  return (
    <section className="cmp" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <table className="data changed-values">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.first}</th>
            <th scope="col">{columns.second}</th>
            {columns.more && <th scope="col">{columns.more}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td data-l={columns.first}>{row.before}</td>
              <td data-l={columns.second}>{row.before === row.after ? row.after : <b>{row.after}</b>}</td>
              {columns.more && <td data-l={columns.more}>{row.more}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
