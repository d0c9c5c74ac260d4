import type { Finding, Outcome } from '../lib/finding.ts'
import { formatDutchNumber, parseDutchNumber, shiftDecimal } from './dutch-number.ts'
import { isOutside } from './figure-bounds.ts'
import type { FigureDefinition, FigureKind, FigureValue, PartNumber } from './figure.ts'

const fewerText = 'minder dan 5'

type Part = readonly [name: string, number: PartNumber]

/**
 * Reads what someone typed for a figure. `value` is null when the field is empty (no finding) or cannot be read
 * (one finding); a figure without a value is missing, never zero. A value with a finding of severity `warning` is usable.
 *
 * Per cent becomes a fraction and money integer cents. Several years or areas are typed as "2023: 158; 2024: 162" or on
 * lines of their own; a question mark stands for a number that is not known.
 */
export function readFigureInput(text: string, definition: FigureDefinition): Outcome<FigureValue | null> {
  const given = text.trim()
  if (given === '') return { value: null, findings: [] }
  const read = given.includes(':') ? readParts(given, definition) : readSingle(given, definition)
  if (!read.value || read.findings.length > 0 || !isOutside(read.value, definition.bounds)) return read
  return {
    value: read.value,
    findings: [{ code: 'figure-out-of-bounds', severity: 'warning', facts: { text: given } }],
  }
}

/** The text for the field from which `readFigureInput` gives back the same value: every decimal, no unit. */
export function figureInputText(value: FigureValue | null, definition: FigureDefinition): string {
  if (!value) return ''
  if (value.type === 'fewer-than-5') return fewerText
  const part = ([name, number]: Part) => `${name}: ${partText(number, definition.kind)}`
  if (value.type === 'series') return value.years.map((year) => part([String(year.year), year.number])).join('; ')
  if (value.type === 'areas') return value.areas.map((area) => part([area.area, area.number])).join('; ')
  return typed(value.number, definition.kind)
}

function partText(number: PartNumber, kind: FigureKind): string {
  if (number === null) return '?'
  return number === 'fewer-than-5' ? fewerText : typed(number, kind)
}

function typed(number: number, kind: FigureKind): string {
  if (kind === 'procent') return formatDutchNumber(shiftDecimal(number, 2))
  if (kind === 'bedrag') return formatDutchNumber(shiftDecimal(number, -2), number % 100 === 0 ? 0 : 2)
  return formatDutchNumber(number)
}

function readSingle(text: string, definition: FigureDefinition): Outcome<FigureValue | null> {
  if (isFewer(text, definition)) return { value: { type: 'fewer-than-5' }, findings: [] }
  const read = readNumber(text, definition)
  return { value: read.value === null ? null : { type: 'number', number: read.value }, findings: read.findings }
}

/** Only a count can be withheld as too small. */
function isFewer(text: string, definition: FigureDefinition): boolean {
  return definition.kind === 'aantal' && parseDutchNumber(withoutUnit(text, definition)).type === 'fewer-than-5'
}

function readNumber(text: string, definition: FigureDefinition): Outcome<number | null> {
  const parsed = parseDutchNumber(withoutUnit(text, definition))
  if (parsed.type === 'fewer-than-5') return refuse('figure-fewer-than-5', text)
  if (parsed.type === 'unreadable') return refuse(`figure-${parsed.reason}`, text)
  const { kind } = definition
  const expected = { procent: 'procent', bedrag: 'euro', aantal: null, score: null, uren: null } as const
  if (parsed.sign !== null && parsed.sign !== expected[kind]) return refuse('figure-other-unit', text)
  if (parsed.number < 0 && kind !== 'bedrag' && kind !== 'score') return refuse('figure-negative', text)
  if (kind === 'aantal' && !Number.isInteger(parsed.number)) return refuse('figure-not-whole', text)
  if (kind === 'bedrag') return readCents(parsed.number, text)
  if (kind === 'procent') return readFraction(parsed.number, text)
  return { value: parsed.number, findings: [] }
}

function readCents(euros: number, text: string): Outcome<number | null> {
  const cents = shiftDecimal(euros, 2)
  return Number.isInteger(cents) ? { value: cents, findings: [] } : refuse('figure-cents', text)
}

/** More than all of a group is usually a slip, but growth may well be 120 per cent: kept, with a warning. */
function readFraction(percent: number, text: string): Outcome<number | null> {
  const findings: Finding[] = percent > 100 ? [{ code: 'figure-over-100', severity: 'warning', facts: { text } }] : []
  return { value: shiftDecimal(percent, -2), findings }
}

function readParts(text: string, definition: FigureDefinition): Outcome<FigureValue | null> {
  const parts: Part[] = []
  const findings: Finding[] = []
  for (const piece of text.split(/[;\n]/).filter((candidate) => candidate.trim() !== '')) {
    const at = piece.lastIndexOf(':')
    const name = piece.slice(0, Math.max(at, 0)).trim()
    if (name === '') return refuse('figure-part', piece.trim())
    const number = readPart(piece.slice(at + 1).trim(), definition)
    if (number.findings.some((finding) => finding.severity === 'error'))
      return {
        value: null,
        findings: number.findings.map((finding) => ({ ...finding, facts: { ...finding.facts, part: name } })),
      }
    findings.push(...number.findings)
    parts.push([name, number.value])
  }
  return { value: partsValue(parts), findings }
}

function readPart(text: string, definition: FigureDefinition): Outcome<PartNumber> {
  if (isFewer(text, definition)) return { value: 'fewer-than-5', findings: [] }
  return text === '' || text === '?' ? { value: null, findings: [] } : readNumber(text, definition)
}

function partsValue(parts: readonly Part[]): FigureValue | null {
  if (parts.every(([, number]) => number === null)) return null
  if (parts.every(([name]) => /^(?:19|20)\d\d$/.test(name))) {
    const years = parts.map(([name, number]) => ({ year: Number(name), number }))
    return { type: 'series', years: years.sort((one, other) => one.year - other.year) }
  }
  return { type: 'areas', areas: parts.map(([area, number]) => ({ area, number })) }
}

/** "168 peuters" in a field for peuters is the number 168. */
function withoutUnit(text: string, definition: FigureDefinition): string {
  const lower = text.toLowerCase()
  const unit = definition.unit.find((candidate) => candidate !== '' && lower.endsWith(` ${candidate.toLowerCase()}`))
  return unit ? text.slice(0, -unit.length).trim() : text
}

function refuse(code: string, text: string): Outcome<null> {
  return { value: null, findings: [{ code, severity: 'error', facts: { text } }] }
}
