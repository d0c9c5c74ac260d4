import { formatCount, formatDate, formatList, withinSentence } from './dutch.ts'

type Facts = { readonly table: string; readonly detail: string }

const figures = (count: number) => formatCount(count, 'cijfer', 'cijfers')

/** Why there is no answer at all, with what to do. */
const stopped: Readonly<Record<string, string>> = {
  offline: 'U hebt nu geen internet. Probeer het opnieuw als de verbinding er weer is.',
  unreachable:
    'Het CBS is niet te bereiken. Probeer het straks opnieuw, of vraag uw beheerder of opendata.cbs.nl is afgesloten.',
  timeout: 'Het CBS antwoordt niet op tijd. Probeer het straks opnieuw.',
  busy: 'Het CBS heeft het nu te druk. Probeer het over een kwartier opnieuw.',
  cancelled: 'U bent gestopt met ophalen.',
}

/** Why a table did not give some figures; which ones and what to do come behind it. */
const lacking: Readonly<Record<string, (facts: Facts) => string>> = {
  'not-found': ({ table }) => `Tabel ${table} bestaat niet meer bij het CBS.`,
  status: ({ table }) => `Het CBS gaf een storing bij tabel ${table}.`,
  page: ({ table }) => `Het CBS gaf bij tabel ${table} een webpagina in plaats van cijfers.`,
  shape: ({ table }) => `Het antwoord van het CBS over tabel ${table} is niet te lezen.`,
  'too-large': ({ table }) => `Het antwoord van het CBS over tabel ${table} is te groot.`,
  'too-many': ({ table }) => `Het antwoord van het CBS over tabel ${table} heeft te veel regels.`,
  topic: ({ table, detail }) => `In tabel ${table} staat ‘${detail}’ niet, of het heet nu anders.`,
  member: ({ table, detail }) => `In tabel ${table} staat de groep ‘${detail}’ niet, of zij heet nu anders.`,
  region: ({ table }) => `Uw gemeente staat niet in tabel ${table}.`,
  'other-municipality': ({ table }) => `Het antwoord over tabel ${table} gaat over een andere gemeente.`,
  unit: ({ table }) => `In tabel ${table} staat een andere eenheid dan verwacht.`,
  'no-value': ({ table }) => `In tabel ${table} staat voor uw gemeente geen waarde.`,
}

function finalWords(final: number, count: number): string {
  if (final === count) return 'alle definitief'
  if (final === 0) return 'geen daarvan is definitief'
  return `${final} daarvan ${final === 1 ? 'is' : 'zijn'} definitief`
}

/** Words of the step in which figures come from CBS. */
export const cbsWords = {
  /** The words that figures from CBS carry. */
  request: {
    source: (name: string, table: string) => `CBS StatLine, ${name} (${table})`,
    province: (name: string) => `Provincie ${name}`,
  },
  column: 'Bij het CBS',
  ask: (municipality: string) => `Wilt u de cijfers van ${municipality} bij het CBS ophalen?`,
  whatIsSent: (code: string, address: string) =>
    `De planwijzer vraagt ze op bij ${address}. Zij stuurt alleen de code van uw gemeente (${code}). Uw plan blijft in deze browser.`,
  whichTables: 'Deze tabellen worden opgevraagd',
  tables: (name: string, ids: readonly string[]) => `${name} (${formatList(ids)})`,
  fetch: 'Haal cijfers op bij het CBS',
  again: 'Haal opnieuw op',
  showStored: (at: string) => `Toon de cijfers van ${at}`,
  progress: (number: number, total: number, name: string) => `Tabel ${number} van ${total}: ${name}`,
  stop: 'Stop',
  read: ({ count, at, final, code }: { count: number; at: string; final: number; code: string }) =>
    `${figures(count)} gelezen ${at}, ${finalWords(final, count)}. Wij stuurden alleen de code van uw gemeente (${code}) naar opendata.cbs.nl.`,
  stored: (at: string) => `U ziet de cijfers van ${at}.`,
  nothingNew: 'Er is niets in uw plan veranderd.',
  joined: (municipality: string, since: string) =>
    `${municipality} is op ${formatDate(since)} door een herindeling veranderd. Vergelijk cijfers van daarvoor niet zomaar met die van nu.`,
  problems: (some: boolean) => (some ? 'Niet alle cijfers kwamen mee' : 'Er kwamen geen cijfers mee'),
  noCodeTitle: 'Voor welke gemeente is dit plan?',
  noCode: (name: string) =>
    `Het CBS kent ‘${name}’ niet: dit plan heeft geen gemeentecode. Kies de gemeente uit de lijst, of vul de cijfers hieronder zelf in.`,
  unknownCode: (name: string, code: string) =>
    `De code ${code} van ‘${name}’ is niet bekend. Kies de gemeente uit de lijst, of vul de cijfers hieronder zelf in.`,
  ended: (name: string, code: string, since: string, into: readonly string[]) =>
    `${name} (${code}) bestaat sinds ${formatDate(since)} niet meer. Nu hoort het bij ${formatList(into)}. Het CBS geeft alleen cijfers van gemeenten die bestaan.`,
  endedSource: 'Lees het na bij het CBS',
  becomes: (name: string) => `Maak er een plan van ${name} van`,
  choose: 'Kies deze gemeente',
  chooseFirst: 'Kies eerst een gemeente uit de lijst.',
  chosen: (name: string) => `Dit plan is nu van ${name}.`,
  putBack: 'Zet terug',
  adopted: 'Dit plan is vastgesteld. De gemeente verandert u in een volgende versie.',
} as const

/** Why nothing was asked any more, as a sentence with what to do. */
export function cbsStoppedSentence(reason: string): string {
  return stopped[reason] ?? 'Het ophalen lukte niet. Probeer het straks opnieuw.'
}

/** Names of the figures that did not come: those of which an earlier value is shown, and those that are lacking. */
export interface LackingNames {
  readonly earlier: readonly string[]
  readonly lacking: readonly string[]
}

/** Why figures did not come, which ones, and what to do. */
export function cbsProblemSentence(reason: string, facts: Facts, { earlier, lacking: names }: LackingNames): string {
  const list = (given: readonly string[]) => formatList(given.map(withinSentence))
  return [
    lacking[reason]?.(facts) ?? cbsStoppedSentence(reason),
    ...(earlier.length > 0 ? [`U ziet eerdere cijfers voor: ${list(earlier)}.`] : []),
    ...(names.length > 0 ? [`Vul hieronder zelf in: ${list(names)}.`] : []),
  ].join(' ')
}
