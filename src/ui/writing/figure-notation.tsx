import { type FormEvent, useState } from 'react'
import type { Figure, FigureDefinition } from '../../figures/figure.ts'
import { formatFigure } from '../../figures/format-figure.ts'
import { shareInWords } from '../../figures/share-words.ts'
import type { Notation } from '../../richtext/richtext.ts'
import { figureWords as words } from '../../words/figure-words.ts'
import { Button } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { SelectField } from '../parts/field.tsx'
import type { CardProps } from './figure-card-props.ts'
import { writeChip } from './figure-chip-access.ts'
import { useFigureSet } from './use-figure-set.ts'

interface NotationProps extends CardProps {
  readonly onBack: () => void
  readonly onDirty: (dirty: boolean) => void
}

type Way = 'unit' | 'bare' | 'words'
type Decimals = keyof typeof words.decimalChoices

const decimalOptions = (['auto', '0', '1', '2'] as const).map((value) => ({
  value,
  label: words.decimalChoices[value],
}))

/** How a figure is written at this one place: with or without its unit, in words, and with how many decimals. */
export function FigureNotation({ session, definition, position, chip, onDone, onBack, onDirty }: NotationProps) {
  const figure = useFigureSet(session).figures[definition.id]
  const [way, setWay] = useState<Way>(wayOf(chip.notation))
  const [decimals, setDecimals] = useState<Decimals>(decimalsOf(chip.notation))
  if (!figure) return null
  const choose =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      onDirty(true)
    }
  const write = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    writeChip(session.current(), position, notationOf(way, decimals))
    onDone()
  }
  const written = (candidate: Way) => formatFigure(figure, definition, notationOf(candidate, decimals))
  return (
    <form noValidate onSubmit={write} className="figure-form">
      <p className="meta">{definition.name}</p>
      <RadioGroup
        label={words.writeAs}
        value={way}
        options={waysFor(figure, definition).map((candidate) => ({
          value: candidate,
          label: written(candidate),
          hint: hints[candidate],
        }))}
        onValue={choose(setWay)}
      />
      {way !== 'words' && definition.kind !== 'aantal' && (
        <SelectField label={words.decimals} value={decimals} options={decimalOptions} onValue={choose(setDecimals)} />
      )}
      <div className="row card-actions">
        <Button kind="main" size="small" submit data-first>
          {words.writeSo}
        </Button>
        <Button kind="quiet" size="small" onClick={onBack}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

const hints: Readonly<Record<Way, string>> = { unit: words.withUnit, bare: words.withoutUnit, words: words.inWords }

/** Only the ways that differ: a figure without a unit has one, a share without words close to it has none in words. */
function waysFor({ value }: Figure, { kind, unit }: FigureDefinition): readonly Way[] {
  const hasUnit = kind === 'bedrag' || kind === 'procent' || unit[1] !== ''
  const inWords = kind === 'procent' && value.type === 'number' && shareInWords(value.number) !== null
  return [...(hasUnit ? (['unit', 'bare'] as const) : (['unit'] as const)), ...(inWords ? (['words'] as const) : [])]
}

function wayOf({ unit, style }: Notation): Way {
  if (style === 'words') return 'words'
  return unit ? 'unit' : 'bare'
}

function decimalsOf({ decimals }: Notation): Decimals {
  if (decimals === null) return 'auto'
  return decimals <= 0 ? '0' : decimals === 1 ? '1' : '2'
}

function notationOf(way: Way, decimals: Decimals): Notation {
  const style = way === 'words' ? 'words' : 'number'
  return { unit: way !== 'bare', decimals: decimals === 'auto' || style === 'words' ? null : Number(decimals), style }
}
