import { formatCount, formatList } from './dutch.ts'

/** What the browser keeps of the app, and for how long. */
export const keepWords = {
  title: 'Opslag in deze browser',
  answers: {
    kept: 'De browser heeft toegezegd uw plannen te bewaren, ook als de schijf vol raakt.',
    'not-kept':
      'De browser heeft niet toegezegd uw plannen te bewaren. Als de schijf vol raakt, kan hij ze wissen. Maak daarom vaker een reservekopie.',
    unsupported:
      'Deze browser zegt niet of hij uw plannen bewaart als de schijf vol raakt. Maak daarom reservekopieën.',
  },
  used: (size: string) => `De planwijzer gebruikt nu ongeveer ${size}.`,
  ask: 'Vraag de browser om te bewaren',
  asked: {
    kept: 'De browser zegt het toe.',
    'not-kept':
      'De browser zegt het niet toe. Dat kan veranderen als u de planwijzer vaker gebruikt of als bladwijzer bewaart.',
    unsupported: 'Deze browser geeft daarop geen antwoord.',
  },
  safari:
    'Safari wist wat u hier schrijft als u Safari zeven dagen gebruikt zonder de planwijzer te openen. Zet de planwijzer in het Dock of op het beginscherm: dan gebeurt dat niet. Of bewaar elke week een bestand.',
} as const

/** "3,2 MB" or "120 kB". */
export function sizeWords(bytes: number): string {
  const form = (number: number, digits: number) =>
    new Intl.NumberFormat('nl-NL', { maximumFractionDigits: digits }).format(number)
  return bytes < 1_000_000 ? `${form(Math.ceil(bytes / 1000), 0)} kB` : `${form(bytes / 1_000_000, 1)} MB`
}

/** What is stored and cannot be read. */
export const unreadableWords = {
  found: (kinds: readonly string[]) =>
    `Wij kunnen niet lezen: ${formatList(kinds)}. Alles is bewaard zoals het was; er is niets overschreven.`,
  kinds: {
    plan: (count: number) => formatCount(count, 'plan', 'plannen'),
    text: (count: number) => formatCount(count, 'hoofdstuk met tekst', 'hoofdstukken met tekst'),
    image: (count: number) => formatCount(count, 'afbeelding', 'afbeeldingen'),
    style: (count: number) => formatCount(count, 'huisstijl', 'huisstijlen'),
    version: (count: number) => formatCount(count, 'eerdere versie', 'eerdere versies'),
    journal: (count: number) => formatCount(count, 'laatste wijziging', 'laatste wijzigingen'),
    'word-template': (count: number) => formatCount(count, 'Word-sjabloon', 'Word-sjablonen'),
    aside: (count: number) => formatCount(count, 'huisstijl die u verving', 'huisstijlen die u verving'),
  },
  save: 'Bewaar deze gegevens als bestand',
  fileName: 'oab-onleesbaar.json',
} as const

const within = (section: string) => (section ? `in ${section}` : 'in een tekst zonder plek')

/** Images of the open plan that cannot be read. */
export const missingImageWords = {
  name: (caption: string, section: string) =>
    caption ? `‘${caption}’ (${within(section)})` : `een afbeelding ${within(section)}`,
  missing: (names: readonly string[]) =>
    names.length === 1
      ? `Eén afbeelding konden wij niet lezen: ${formatList(names)}. Kies de afbeelding opnieuw.`
      : `${names.length} afbeeldingen konden wij niet lezen: ${formatList(names)}. Kies ze opnieuw.`,
} as const
