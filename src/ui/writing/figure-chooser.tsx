import { type KeyboardEvent, useState } from 'react'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { searchFigures } from '../../figures/search-figures.ts'
import { chartDialogWords as words } from '../../words/chart-dialog-words.ts'
import { IconButton } from '../parts/button.tsx'
import { Checkbox } from '../parts/choice.tsx'
import { TextField } from '../parts/field.tsx'
import { figureNote } from './figure-options.ts'

interface FigureChooserProps {
  readonly set: FigureSet
  readonly chosen: readonly string[]
  readonly onChosen: (figures: readonly string[]) => void
}

/** Figures to tick, found by typing, and those that were chosen in an order that can be changed. */
export function FigureChooser({ set, chosen, onChosen }: FigureChooserProps) {
  const [query, setQuery] = useState('')
  const found = searchFigures(set.catalogue, query)
  const tick = (id: string, on: boolean) => onChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <fieldset className="figure-chooser">
      <legend>{words.figures}</legend>
      <TextField
        label={words.search}
        hint={words.searchHint}
        value={query}
        onValue={setQuery}
        onKeyDown={stay}
        data-safe
      />
      <p className="meta" role="status">
        {found.length > 0 ? words.found(found.length) : words.nothing}
      </p>
      <div className="figure-ticks" hidden={found.length === 0}>
        {found.map((definition) => (
          <Checkbox
            key={definition.id}
            label={definition.name}
            hint={figureNote(definition, set.figures)}
            checked={chosen.includes(definition.id)}
            onChange={(on) => tick(definition.id, on)}
          />
        ))}
      </div>
      <ChosenFigures set={set} chosen={chosen} onChosen={onChosen} />
    </fieldset>
  )
}

/** Enter in a search does not send the dialog. */
function stay(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault()
}

function ChosenFigures({ set, chosen, onChosen }: FigureChooserProps) {
  const move = (from: number, to: number) => {
    const id = chosen[from]
    if (id !== undefined) onChosen(chosen.toSpliced(from, 1).toSpliced(to, 0, id))
  }
  if (chosen.length === 0) return <p className="meta">{words.noneChosen}</p>
  return (
    <>
      <p className="meta">{words.chosen}</p>
      <ol className="chosen-figures">
        {chosen.map((id, index) => {
          const name = set.definitions.get(id)?.name ?? id
          return (
            <li key={id}>
              <span>{name}</span>
              <IconButton
                icon="arrow-up"
                label={words.up(name)}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <IconButton
                icon="arrow-down"
                label={words.down(name)}
                disabled={index === chosen.length - 1}
                onClick={() => move(index, index + 1)}
              />
              <IconButton icon="x" label={words.away(name)} onClick={() => onChosen(chosen.toSpliced(index, 1))} />
            </li>
          )
        })}
      </ol>
    </>
  )
}
