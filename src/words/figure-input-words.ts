import type { FigureDefinition, FigureKind } from '../figures/figure.ts'
import { formatNumber } from '../figures/format-figure.ts'
import type { Finding } from '../lib/finding.ts'

const examples: Readonly<Record<FigureKind, string>> = {
  aantal: '131',
  bedrag: '12.500',
  procent: '78',
  score: '412,5',
  uren: '16',
}

const inputSentences: Readonly<Record<string, (example: string, definition: FigureDefinition) => string>> = {
  'figure-not-a-number': (example) => `Vul een getal in, bijvoorbeeld ${example}. Er staat nu iets anders in.`,
  'figure-point-as-decimal': () => 'Wij weten niet of de punt een komma is. Schrijf 12,5 of 1.250.',
  'figure-english-notation': () =>
    'Schrijf een komma voor de decimalen en een punt voor de duizendtallen, bijvoorbeeld 1.234,50.',
  'figure-too-large': () => 'Dit getal is te groot om precies te bewaren. Controleer het aantal cijfers.',
  'figure-fewer-than-5': () => '‘Minder dan 5’ kan alleen bij een aantal. Vul hier een getal in.',
  'figure-other-unit': (example, { kind }) => `${otherUnit(kind)} Vul een getal in, bijvoorbeeld ${example}.`,
  'figure-negative': () => 'Dit cijfer kan niet onder nul liggen. Haal het minteken weg.',
  'figure-not-whole': () => 'Dit is een aantal. Vul een heel getal in, zonder komma.',
  'figure-cents': () => 'Een bedrag heeft hoogstens twee cijfers achter de komma.',
  'figure-part': () =>
    'Schrijf bij elk deel een jaar of naam, een dubbele punt en een getal, bijvoorbeeld 2025: 158; 2026: 168.',
  'figure-out-of-bounds': (_example, definition) =>
    `Meestal ligt dit cijfer tussen ${boundsWords(definition)}. Klopt uw getal? Bewaar het dan nog een keer.`,
  'figure-over-100': () => 'Dit is meer dan 100%. Klopt dat? Bewaar het dan nog een keer.',
}

/** "0 en 5.000 kinderen", "€ 5 en € 25": what is usual for a figure, or an empty text. */
export function boundsWords(definition: FigureDefinition): string {
  const { bounds } = definition
  if (!bounds) return ''
  const sign = definition.kind === 'bedrag' || definition.kind === 'procent'
  const write = (number: number, unit: boolean) =>
    formatNumber(number, definition, { unit, decimals: null, style: 'number' })
  return `${write(bounds.low, sign)} en ${write(bounds.high, true)}`
}

function otherUnit(kind: FigureKind): string {
  if (kind === 'procent') return 'Dit cijfer is een percentage.'
  return kind === 'bedrag' ? 'Dit cijfer is een bedrag in euro’s.' : 'Dit cijfer is geen bedrag en geen percentage.'
}

/** What to do about a value that was typed for a figure. */
export function figureInputSentence({ code, facts }: Finding, definition: FigureDefinition): string {
  const example = examples[definition.kind]
  const sentence = inputSentences[code]?.(example, definition) ?? `Vul een getal in, bijvoorbeeld ${example}.`
  return facts?.['part'] === undefined ? sentence : `Kijk bij ‘${facts['part']}’. ${sentence}`
}

/** Below the field: in which unit, with an example. */
export function valueHint(definition: FigureDefinition): string {
  return `${unitHint(definition)}, bijvoorbeeld ${examples[definition.kind]}.${fewerHint(definition.kind)}`
}

function unitHint({ kind, unit }: FigureDefinition): string {
  if (kind === 'bedrag') return 'In euro’s'
  if (kind === 'procent') return 'In procenten'
  return unit[1] ? `Aantal ${unit[1]}` : 'Een getal'
}

function fewerHint(kind: FigureKind): string {
  return kind === 'aantal' ? ' U mag ook ‘minder dan 5’ invullen.' : ''
}
