import { formatCount, formatList } from './dutch.ts'

const plans = (count: number) => formatCount(count, 'plan', 'plannen')

/** All plans in one file, and reading that back. */
export const takeAlongWords = {
  title: 'Alles meenemen',
  text: 'Zet al uw plannen in één bestand, met afbeeldingen, huisstijlen en Word-sjablonen. Handig als reservekopie, of als u op een andere computer verdergaat.',
  versions: 'Neem ook de eerdere versies mee',
  versionsHint: 'Het bestand wordt dan groter.',
  take: 'Neem alles mee',
  making: 'Bezig met maken van het bestand',
  nothing: 'Er staan nu geen plannen in deze browser.',
  fileName: (day: string) => `OAB-plannen ${day}`,
  made: (count: number, name: string) =>
    `${plans(count)} ${count === 1 ? 'staat' : 'staan'} in ${name}. Zet het bestand op een veilige plek.`,
  left: (titles: readonly string[]) => `Niet mee, omdat wij het niet kunnen lezen: ${formatList(titles)}.`,
  leftNewer: (titles: readonly string[]) =>
    `Niet mee, omdat het met een nieuwere planwijzer is gemaakt: ${formatList(titles)}. Bewaar het apart als bestand.`,
  failed: 'Het bestand is niet gemaakt. Probeer het opnieuw.',
  tooLarge: 'Alles samen is te groot voor één bestand. Bewaar de plannen apart, of laat de eerdere versies weg.',
  openTitle: 'Welke plannen wilt u openen?',
  openText: 'Er wordt niets overschreven: een plan dat hier al staat, komt er als tweede plan naast.',
  here: 'Dit plan staat al in deze browser. U krijgt dan een tweede plan.',
  notHere: 'Dit plan staat nog niet in deze browser.',
  withVersions: (count: number) => formatCount(count, 'eerdere versie', 'eerdere versies'),
  damaged: (titles: readonly (string | null)[]) => {
    const known = titles.filter((title) => title !== null)
    const named = known.length === 0 ? '' : ` Het gaat om ${formatList(known.map((title) => `‘${title}’`))}.`
    return titles.length === 1
      ? `Eén plan in dit bestand is beschadigd en kan niet open.${named}`
      : `${titles.length} plannen in dit bestand zijn beschadigd en kunnen niet open.${named}`
  },
  newer: (titles: readonly (string | null)[]) => {
    const known = titles.filter((title) => title !== null).map((title) => `‘${title}’`)
    const which = known.length === 0 ? '' : `: ${formatList(known)}`
    return `Gemaakt met een nieuwere planwijzer, en daarom overgeslagen${which}. Laad deze bladzijde opnieuw en open het bestand nog eens.`
  },
  open: (count: number) => (count === 0 ? 'Open' : `Open ${plans(count)}`),
  choose: 'Kies eerst een plan.',
  opening: 'Bezig met openen',
  opened: (count: number) => `${plans(count)} geopend.`,
  stopped: (count: number) => `${plans(count)} geopend. Daarna hield de browser de opslag tegen.`,
  styleKept: 'Huisstijlen die hier al stonden, zijn gebleven.',
} as const

type Refusal = 'file-empty' | 'file-too-large' | 'file-not-plans' | 'file-damaged' | 'file-newer'

/** Why a file with all plans was not opened. */
export const takeAlongRefusals: Readonly<Record<Refusal, string>> = {
  'file-empty': 'Dit bestand is leeg.',
  'file-too-large': 'Dit bestand is te groot. De planwijzer leest bestanden met plannen tot 200 MB.',
  'file-not-plans': 'Dit is geen bestand met plannen van de planwijzer. Kies een bestand dat eindigt op .oabplannen.',
  'file-damaged': 'Dit bestand is beschadigd. Uw andere plannen zijn niet veranderd.',
  'file-newer':
    'Dit bestand is gemaakt met een nieuwere planwijzer. Laad deze bladzijde opnieuw en probeer het nog eens.',
}
