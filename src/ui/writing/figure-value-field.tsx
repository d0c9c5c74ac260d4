import { useState } from 'react'
import type { FigureDefinition } from '../../figures/figure.ts'
import { hasParts, partsOfText, textOfParts } from '../../figures/figure-parts-text.ts'
import { figurePartsWords } from '../../words/figure-parts-words.ts'
import { valueHint } from '../../words/figure-input-words.ts'
import { figureWords as words } from '../../words/figure-words.ts'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/field.tsx'
import { FigurePartsGrid } from './figure-parts-grid.tsx'

interface FigureValueFieldProps {
  readonly definition: FigureDefinition
  readonly error: string | null
  readonly value: string
  readonly onValue: (value: string) => void
  readonly onBlur: () => void
}

/** The value of a figure: one number, or a row for each year or place. */
export function FigureValueField({ definition, error, value, onValue, onBlur }: FigureValueFieldProps) {
  const [inRows, setInRows] = useState(() => hasParts(value))
  if (inRows) {
    const toNumber = () => {
      const [first] = partsOfText(value)
      onValue(first?.number ?? '')
      setInRows(false)
    }
    return (
      <div>
        <FigurePartsGrid
          definition={definition}
          error={error}
          first={partsOfText(value)}
          onParts={(parts) => onValue(textOfParts(parts))}
          onLeave={onBlur}
        />
        <Button kind="quiet" size="small" onClick={toNumber}>
          {figurePartsWords.toNumber}
        </Button>
      </div>
    )
  }
  return (
    <div>
      <TextField
        label={words.value}
        hint={valueHint(definition)}
        error={error}
        value={value}
        onValue={onValue}
        onBlur={onBlur}
        data-first
      />
      <Button kind="quiet" size="small" onClick={() => setInRows(true)}>
        {figurePartsWords.toParts}
      </Button>
    </div>
  )
}
