import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import type { FigureDefinition } from '../../figures/figure.ts'
import { readFigureInput } from '../../figures/figure-input.ts'
import { pastedParts, textOfParts, type TypedPart, withPasted } from '../../figures/figure-parts-text.ts'
import { figurePartsWords as words } from '../../words/figure-parts-words.ts'
import { Button, IconButton } from '../parts/button.tsx'
import { FieldError } from '../parts/field.tsx'
import { nlNames } from '../parts/nl-design-names.ts'
import '../styles/figure-parts.css'

interface FigurePartsGridProps {
  readonly definition: FigureDefinition
  readonly error: string | null
  readonly first: readonly TypedPart[]
  readonly onParts: (parts: readonly TypedPart[]) => void
  /** The cursor left the grid. */
  readonly onLeave: () => void
}

const empty: TypedPart = { name: '', number: '' }
const fewestRows = 3

/** Whether the number of a row cannot be read. */
function isWrong(part: TypedPart, definition: FigureDefinition): boolean {
  return readFigureInput(textOfParts([part]), definition).findings.some(({ severity }) => severity === 'error')
}

/**
 * A row for each year or place with its number. Enter goes to the next row and makes one at the end, two columns of a
 * sheet can be pasted, and an empty number is one that is not known.
 */
export function FigurePartsGrid({ definition, error, first, onParts, onLeave }: FigurePartsGridProps) {
  const [parts, setParts] = useState(() => withPasted(first, fewestRows - 1, [{}]))
  const grid = useRef<HTMLFieldSetElement>(null)
  const id = useId()
  const keep = (next: readonly TypedPart[]) => {
    setParts(next)
    onParts(next)
  }
  const focusOn = (row: number, column: keyof TypedPart) =>
    // The row may have to be drawn first.
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-cell="${column}-${row}"]`)?.focus())
  const press = (event: KeyboardEvent, row: number, column: keyof TypedPart) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const isLast = row === parts.length - 1
    event.preventDefault()
    if (event.key === 'Enter' && isLast) keep([...parts, empty])
    focusOn(
      event.key === 'ArrowUp' ? row - 1 : row + 1,
      event.key === 'Enter' && column === 'number' && isLast ? 'name' : column,
    )
  }
  const paste = (event: ClipboardEvent, row: number, column: keyof TypedPart) => {
    const pasted = pastedParts(event.clipboardData.getData('text/plain'), column)
    if (!pasted) return
    event.preventDefault()
    keep(withPasted(parts, row, pasted))
  }
  const cell = (row: number, column: keyof TypedPart) => (
    <input
      type="text"
      autoComplete="off"
      className={nlNames.input}
      aria-label={words.cell[column](row + 1)}
      aria-invalid={column === 'number' && error !== null && isWrong(parts[row] ?? empty, definition)}
      aria-describedby={error ? `${id}e` : `${id}h`}
      data-cell={`${column}-${row}`}
      {...(row === 0 && column === 'name' ? { 'data-first': true } : {})}
      value={parts[row]?.[column] ?? ''}
      onChange={({ target }) => keep(withPasted(parts, row, [{ [column]: target.value }]))}
      onKeyDown={(event) => press(event, row, column)}
      onPaste={(event) => paste(event, row, column)}
    />
  )
  return (
    <fieldset
      ref={grid}
      className="parts-grid"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onLeave()}
    >
      <legend className={nlNames.label}>{words.legend}</legend>
      <span className={nlNames.hint} id={`${id}h`}>
        {words.hint(definition.kind)}
      </span>
      <div className="parts-row" aria-hidden="true">
        <span>{words.name}</span>
        <span>{words.number(definition)}</span>
      </div>
      {parts.map((part, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place of a row is what it is
        <div key={row} className="parts-row">
          {cell(row, 'name')}
          {cell(row, 'number')}
          <IconButton
            icon="x"
            label={words.away(part.name, row + 1)}
            disabled={parts.length === 1}
            onClick={() => keep(parts.toSpliced(row, 1))}
          />
        </div>
      ))}
      {error && <FieldError id={`${id}e`}>{error}</FieldError>}
      <div>
        <Button
          size="small"
          icon="plus"
          onClick={() => {
            keep([...parts, empty])
            focusOn(parts.length, 'name')
          }}
        >
          {words.add}
        </Button>
      </div>
    </fieldset>
  )
}
