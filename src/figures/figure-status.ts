import type { Figure, FigureDefinition } from './figure.ts'
import { isKnown } from './format-figure.ts'
import { formulaInputs } from './formula.ts'
import { isOutside } from './figure-bounds.ts'
import type { FigureSet } from './resolve-figures.ts'

/** What there is to say about a figure; more than one can hold. None of them is a refusal. */
export interface FigureState {
  /** Used in the text without a value. */
  readonly missing: boolean
  /** Without a value and not used in the text. */
  readonly open: boolean
  /** Its reference date lies further back than the catalogue thinks right; a computed figure is when an input is. */
  readonly outdated: boolean
  readonly outOfBounds: boolean
  /** Somebody typed the value without saying where it comes from. */
  readonly sourceLacking: boolean
  /** Somebody typed the value without saying on which day it held. */
  readonly dateLacking: boolean
  /** How final the value is; null without one. */
  readonly certainty: Figure['status'] | null
  /** Nobody typed the value: it was computed, or stands in the catalogue. */
  readonly computed: boolean
  /** Has a value that neither the text uses nor a figure that the text uses. */
  readonly unused: boolean
}

/** What the states of figures depend on besides the figures. */
export interface StateContext {
  /** Ids of the figures that the text uses. */
  readonly used: ReadonlySet<string>
  /** `YYYY-MM-DD` of the day on which one looks. */
  readonly today: string
}

/** The state of every figure of a plan, by id. */
export function figureStates(set: FigureSet, context: StateContext): ReadonlyMap<string, FigureState> {
  const feeding = inputsInUse(set, context.used)
  return new Map(
    [...set.definitions.values()].map((definition) => [
      definition.id,
      stateOf(definition, set, { ...context, feeding }),
    ]),
  )
}

interface Found extends StateContext {
  readonly feeding: ReadonlySet<string>
}

function stateOf(definition: FigureDefinition, set: FigureSet, { used, feeding, today }: Found): FigureState {
  const { id } = definition
  const figure = set.figures[id]
  const known = isKnown(figure)
  const typed = known && !set.computed.has(id)
  return {
    missing: !known && used.has(id),
    open: !known && !used.has(id),
    outdated: known && isOutdated(definition, set, today),
    outOfBounds: known && isOutside(figure.value, definition.bounds),
    sourceLacking: typed && figure.source.trim() === '',
    dateLacking: typed && figure.referenceDate === '',
    certainty: known ? figure.status : null,
    computed: set.computed.has(id),
    unused: typed && !used.has(id) && !feeding.has(id),
  }
}

/** Whether a figure is older than the catalogue thinks right on a day. One without a reference date has no age. */
export function isOutdated(definition: FigureDefinition, set: FigureSet, today: string): boolean {
  const figure: Figure | undefined = set.figures[definition.id]
  if (definition.formula && set.computed.has(definition.id))
    return formulaInputs(definition.formula).some((id) => {
      const input = set.definitions.get(id)
      return input !== undefined && isOutdated(input, set, today)
    })
  if (!figure?.referenceDate || definition.staleAfter === undefined) return false
  return addMonths(figure.referenceDate, definition.staleAfter) < today
}

/** `YYYY-MM-DD` a number of months on; the end of a shorter month stays within it. An unreadable date never passes. */
function addMonths(date: string, months: number): string {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number)
  if (year === 0) return '9999'
  const whole = year * 12 + (month - 1) + months
  const [onYear, onMonth] = [Math.floor(whole / 12), (whole % 12) + 1]
  const last = new Date(Date.UTC(onYear, onMonth, 0)).getUTCDate()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${onYear}-${two(onMonth)}-${two(Math.min(day, last))}`
}

/** Figures that a used figure is computed from, through as many steps as there are. */
function inputsInUse(set: FigureSet, used: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (id: string) => {
    const formula = set.computed.has(id) || !set.figures[id] ? set.definitions.get(id)?.formula : undefined
    for (const input of formula ? formulaInputs(formula) : []) {
      if (found.has(input)) continue
      found.add(input)
      follow(input)
    }
  }
  for (const id of used) follow(id)
  return found
}

/** Definitions whose formula uses a figure, in the order of the catalogue. */
export function computedFrom(set: FigureSet, figure: string): readonly FigureDefinition[] {
  return set.catalogue.definitions.filter(({ formula }) => formula && formulaInputs(formula).includes(figure))
}
