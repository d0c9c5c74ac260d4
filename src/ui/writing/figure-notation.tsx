import { type FormEvent, useState } from 'react'
import type { Figure, FigureDefinition, FigureKind } from '../../figures/figure.ts'
import { formatFigure, knownParts } from '../../figures/format-figure.ts'
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
type Decimals = keyof typeof words.roundings
type Years = 'fit' | 'all' | 'last' | `${number}`

/** What a kind of figure is rounded to; people and euros come in large numbers, a score or share does not. */
const roundings: Readonly<Record<FigureKind, readonly Decimals[]>> = {
  aantal: ['auto', '-1', '-2', '-3'],
  bedrag: ['auto', '2', '0', '-2', '-3'],
  procent: ['auto', '0', '1', '2'],
  score: ['auto', '0', '1', '2'],
  uren: ['auto', '0', '1', '2'],
}

/** How a figure is written at this one place: with or without its unit, in words, rounded, and of which year. */
export function FigureNotation({ session, definition, position, chip, onDone, onBack, onDirty }: NotationProps) {
  const figure = useFigureSet(session).figures[definition.id]
  const [way, setWay] = useState<Way>(wayOf(chip.notation))
  const [decimals, setDecimals] = useState<Decimals>(decimalsOf(chip.notation))
  const [years, setYears] = useState<Years>(yearsOf(chip.notation))
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
    writeChip(session.current(), position, notationOf({ way, decimals, years }))
    onDone()
  }
  const written = (candidate: Way) => formatFigure(figure, definition, notationOf({ way: candidate, decimals, years }))
  return (
    <form noValidate onSubmit={write} className="figure-form">
      <p className="meta">{definition.name}</p>
      <RadioGroup
        label={words.writeAs}
        value={way}
        options={waysFor(figure, definition).map((candidate) => ({
          value: candidate,
          label: written(candidate) || words.inputMissing,
          hint: hints[candidate],
        }))}
        onValue={choose(setWay)}
      />
      {figure.value.type === 'series' && (
        <SelectField
          label={words.years}
          value={years}
          options={yearOptions(figure, chip.notation)}
          onValue={choose(setYears)}
        />
      )}
      {way !== 'words' && (
        <SelectField
          label={words.rounding}
          value={decimals}
          options={roundingOptions(definition.kind, decimals)}
          onValue={choose(setDecimals)}
        />
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
  const nearest = String(Math.max(-3, Math.min(2, Math.round(decimals))))
  return nearest in words.roundings ? (nearest as Decimals) : 'auto'
}

/** What stands there now can always be kept, also when its kind does not offer it. */
function roundingOptions(kind: FigureKind, now: Decimals) {
  const offered = roundings[kind]
  const all = offered.includes(now) ? offered : [...offered, now]
  return all.map((value) => ({ value, label: words.roundings[value] }))
}

function yearsOf({ years }: Notation): Years {
  return years === undefined ? 'fit' : (`${years}` as Years)
}

/** The years that have a number, latest first, and the one that is asked for now, which may be gone. */
function yearOptions({ value }: Figure, { years: now }: Notation): readonly { value: Years; label: string }[] {
  const known = knownParts(value).map(({ name }) => Number(name))
  const all = typeof now === 'number' && !known.includes(now) ? [...known, now] : known
  const single = all.sort((one, other) => other - one)
  return [
    { value: 'fit', label: words.yearsFit },
    { value: 'all', label: words.yearsAll },
    { value: 'last', label: words.yearsLast },
    ...single.map((year) => ({ value: `${year}` as const, label: words.yearOnly(year) })),
  ]
}

interface Chosen {
  readonly way: Way
  readonly decimals: Decimals
  readonly years: Years
}

function notationOf({ way, decimals, years }: Chosen): Notation {
  const style = way === 'words' ? 'words' : 'number'
  const rounded = decimals === 'auto' || style === 'words' ? null : Number(decimals)
  const notation: Notation = { unit: way !== 'bare', decimals: rounded, style }
  if (years === 'fit') return notation
  return { ...notation, years: years === 'all' || years === 'last' ? years : Number(years) }
}
