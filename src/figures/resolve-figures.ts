import { formatDutchNumber, roundDecimals, shiftDecimal } from './dutch-number.ts'
import type {
  Figure,
  FigureCatalogue,
  FigureDefinition,
  FigureKind,
  Figures,
  FrozenFigures,
  OwnFigures,
  Rounding,
} from './figure.ts'
import type { FigureSet } from './figure-set.ts'
import { frozenSet } from './frozen-figures.ts'
import { formatNumber } from './format-figure.ts'
import { evaluateFormula, type Formula, formulaInputs, writeFormula } from './formula.ts'

export type { FigureSet } from './figure-set.ts'

/** What a plan gives: the values that were typed and the figures that the writer added. */
export interface GivenFigures {
  readonly figures: Figures
  readonly ownFigures: OwnFigures
  /** Of an adopted plan: these hold, whatever the catalogue says. */
  readonly frozen?: FrozenFigures
}

/** Words for a figure that nobody typed. */
export interface FigureSourceWords {
  /** Subject under which the figures of the writer stand. */
  readonly ownSubject: string
  /** The name of a figure as it stands within a formula. */
  readonly inFormula: (name: string) => string
  /** Source of a computed figure, from its formula in words and in numbers. */
  readonly computed: (formula: string, numbers: string) => string
  /** Source of a value that the catalogue gives, from where it says that it is found. */
  readonly preset: (whereFound: string) => string
}

/**
 * Adds to the typed figures what follows from them. A typed value goes before a computed one; a figure of which an input
 * is missing, withheld or not one number is missing itself. Figures that were frozen are taken as they are.
 */
export function resolveFigures(given: GivenFigures, catalogue: FigureCatalogue, words: FigureSourceWords): FigureSet {
  if (given.frozen) return frozenSet(given.frozen, catalogue, words.ownSubject)
  const own = Object.values(given.ownFigures).map((figure): FigureDefinition => {
    return { ...figure, subject: words.ownSubject, whereFound: '' }
  })
  const all = [...catalogue.definitions, ...own]
  const definitions = new Map(all.map((definition) => [definition.id, definition]))
  const figures = withFormerValues(given.figures, all)
  const work: Work = { figures, definitions, computed: new Set(), busy: new Set(), words }
  for (const definition of all) resolve(definition, work)
  for (const definition of all) addFormerIds(definition, work)
  const listed = all.filter(({ id, retired }) => !retired || Object.hasOwn(given.figures, id))
  const whole = { ...catalogue, definitions: listed }
  return { catalogue: whole, definitions, figures: work.figures, computed: work.computed }
}

/** A value that stands under an earlier id of its figure counts for the figure, unless that has one itself. */
function withFormerValues(figures: Figures, definitions: readonly FigureDefinition[]): Record<string, Figure> {
  const all = { ...figures }
  for (const { id, formerIds = [] } of definitions) {
    const former = formerIds.find((one) => figures[one])
    const figure = former === undefined ? undefined : figures[former]
    if (figure && !all[id]) all[id] = { ...figure, id }
  }
  return all
}

/** A text that refers to a figure by an earlier id shows what the figure is now. */
function addFormerIds(definition: FigureDefinition, { figures, definitions, computed }: Work): void {
  const { id, formerIds = [] } = definition
  for (const former of formerIds) {
    definitions.set(former, { ...definition, id: former })
    const figure = figures[id]
    if (figure) figures[former] = { ...figure, id: former }
    if (computed.has(id)) computed.add(former)
  }
}

/** `resolveFigures` that gives the same set again as long as the figures of the plan are the same. */
export function figureResolver(
  catalogue: FigureCatalogue,
  words: FigureSourceWords,
): (given: GivenFigures) => FigureSet {
  let last: { readonly given: GivenFigures; readonly set: FigureSet } | null = null
  return (given) => {
    if (!last || !hasSameFigures(last.given, given))
      last = { given: givenFigures(given), set: resolveFigures(given, catalogue, words) }
    return last.set
  }
}

/** Only what figures follow from, so that a plan is not held on to. */
export function givenFigures({ figures, ownFigures, frozen }: GivenFigures): GivenFigures {
  return { figures, ownFigures, ...(frozen ? { frozen } : {}) }
}

/** Whether two plans, or two moments of one, hold the same figures as the same objects. */
export function hasSameFigures(one: GivenFigures, other: GivenFigures): boolean {
  return one.figures === other.figures && one.ownFigures === other.ownFigures && one.frozen === other.frozen
}

interface Work {
  readonly figures: Record<string, Figure>
  readonly definitions: Map<string, FigureDefinition>
  readonly computed: Set<string>
  /** Figures on the way to the one that is computed, so that a circle ends. */
  readonly busy: Set<string>
  readonly words: FigureSourceWords
}

function resolve(definition: FigureDefinition, work: Work): Figure | undefined {
  const { id, formula, preset } = definition
  const known = work.figures[id]
  if (known || work.busy.has(id)) return known
  const made = formula ? computeFigure(definition, formula, work) : null
  const figure = made ?? (preset === undefined ? null : presetFigure(definition, preset, work.words))
  if (!figure) return undefined
  work.figures[id] = figure
  work.computed.add(id)
  return figure
}

function presetFigure({ id, whereFound }: FigureDefinition, number: number, words: FigureSourceWords): Figure {
  const undated = { referenceDate: '', retrievedDate: '', status: 'definitief' } as const
  return { id, value: { type: 'number', number }, source: words.preset(whereFound), ...undated }
}

function computeFigure(definition: FigureDefinition, formula: Formula, work: Work): Figure | null {
  const { id, kind, rounding } = definition
  work.busy.add(id)
  const inputs = formulaInputs(formula).map((input) => resolveInput(input, work))
  work.busy.delete(id)
  const outcome = evaluateFormula(formula, (input) => plainNumber(work.figures[input], work.definitions.get(input)))
  if (outcome === null) return null
  const figures = inputs.flatMap((figure) => (figure ? [figure] : []))
  return {
    id,
    value: { type: 'number', number: stored(outcome, kind, rounding) },
    source: work.words.computed(formulaInNames(formula, work, work.words), formulaInNumbers(formula, work)),
    referenceDate: oldest(figures.map((figure) => figure.referenceDate)),
    retrievedDate: oldest(figures.map((figure) => figure.retrievedDate)),
    status: leastCertain(figures),
  }
}

function resolveInput(id: string, work: Work): Figure | undefined {
  const definition = work.definitions.get(id)
  return definition ? resolve(definition, work) : undefined
}

/** The number that people calculate with: euros instead of cents; a share stays a fraction. */
function plainNumber(figure: Figure | undefined, definition: FigureDefinition | undefined): number | null {
  if (figure?.value.type !== 'number' || !definition) return null
  return definition.kind === 'bedrag' ? shiftDecimal(figure.value.number, -2) : figure.value.number
}

/** Decimals that are kept of what is neither counted nor paid; more of them are noise of binary fractions. */
const kept = 9

function stored(outcome: number, kind: FigureKind, rounding: Rounding | undefined): number {
  const places = kind === 'procent' ? 2 : 0
  const shown = roundDecimals(shiftDecimal(roundDecimals(outcome, kept + places), places), kept)
  const whole = rounding ?? (kind === 'aantal' ? 'nearest' : null)
  const rounded = whole === 'up' ? Math.ceil(shown) : whole ? roundDecimals(shown, 0) : shown
  if (kind === 'bedrag') return roundDecimals(shiftDecimal(rounded, 2), 0)
  return shiftDecimal(rounded, -places)
}

/** A computed figure is as old as the oldest that it was made from. */
function oldest(dates: readonly string[]): string {
  return dates.filter((date) => date !== '').sort()[0] ?? ''
}

function leastCertain(figures: readonly Figure[]): Figure['status'] {
  const has = (status: Figure['status']) => figures.some((figure) => figure.status === status)
  if (has('raming')) return 'raming'
  return has('voorlopig') ? 'voorlopig' : 'definitief'
}

/** "deelnemers / doelgroeppeuters" */
export function formulaInNames(
  formula: Formula,
  { definitions }: Pick<FigureSet, 'definitions'>,
  { inFormula }: Pick<FigureSourceWords, 'inFormula'>,
): string {
  return writeFormula(formula, {
    number: (number) => formatDutchNumber(number),
    figure: (id) => inFormula(definitions.get(id)?.name ?? id),
  })
}

/** "131 / 168"; an input without one number stands there by its name. */
export function formulaInNumbers(
  formula: Formula,
  { definitions, figures }: Pick<FigureSet, 'definitions' | 'figures'>,
): string {
  return writeFormula(formula, {
    number: (number) => formatDutchNumber(number),
    figure: (id) => {
      const [figure, definition] = [figures[id], definitions.get(id)]
      if (figure?.value.type !== 'number' || !definition) return definition?.name ?? id
      const unit = definition.kind === 'bedrag' || definition.kind === 'procent'
      return formatNumber(figure.value.number, definition, { unit, decimals: null, style: 'number' })
    },
  })
}
