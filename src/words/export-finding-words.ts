import { withinSentence } from './dutch.ts'

type Code =
  | 'section-locked'
  | 'text-loose'
  | 'figure-missing'
  | 'figure-outdated'
  | 'figure-without-source'
  | 'image-missing'
  | 'image-undescribed'
  | 'table-without-header'
  | 'section-empty'

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** What a group of findings is, by its code and their number. */
const groups: Readonly<Record<Code, (count: number) => string>> = {
  'section-locked': (count) =>
    counted(count, 'paragraaf kan niet worden gelezen', 'paragrafen kunnen niet worden gelezen'),
  'text-loose': (count) => counted(count, 'tekst heeft geen plek in het plan', 'teksten hebben geen plek in het plan'),
  'figure-missing': (count) => counted(count, 'cijfer is nog leeg', 'cijfers zijn nog leeg'),
  'figure-outdated': (count) => counted(count, 'cijfer is verouderd', 'cijfers zijn verouderd'),
  'figure-without-source': (count) => counted(count, 'cijfer heeft geen bron', 'cijfers hebben geen bron'),
  'image-missing': (count) => counted(count, 'afbeelding ontbreekt', 'afbeeldingen ontbreken'),
  'image-undescribed': (count) =>
    counted(count, 'afbeelding heeft geen beschrijving', 'afbeeldingen hebben geen beschrijving'),
  'table-without-header': (count) => counted(count, 'tabel heeft geen kopregel', 'tabellen hebben geen kopregel'),
  'section-empty': (count) => counted(count, 'paragraaf is nog leeg', 'paragrafen zijn nog leeg'),
}

/** What it means for the file, or what helps. */
const meanings: Readonly<Record<Code, string>> = {
  'section-locked':
    'De tekst komt niet in het bestand. Misschien is zij met een nieuwere planwijzer gemaakt. In uw plan blijft zij bewaard.',
  'text-loose': 'Ze komen niet in het bestand. Geef ze een plek, dan staan ze er wel in.',
  'figure-missing': 'In het bestand staat daar [ontbreekt] met de naam van het cijfer.',
  'figure-outdated': 'Kijk of er een nieuwer cijfer is. Zo niet, dan kan het cijfer met zijn peildatum blijven staan.',
  'figure-without-source': 'In de lijst met bronnen blijft die plek leeg. Vul in waar het cijfer vandaan komt.',
  'image-missing': 'Wij konden haar niet lezen. In het bestand staat op die plek dat zij ontbreekt. Kies haar opnieuw.',
  'image-undescribed': 'Wie niet kan zien, mist wat erop staat. Beschrijf de afbeelding, of kies ‘alleen versiering’.',
  'table-without-header':
    'Een voorleesprogramma noemt bij elk getal de kop van de kolom. Maak van de eerste rij een kopregel.',
  'section-empty': 'Ze komen niet in het bestand.',
}

/** Words of what is listed beside the preview. */
export const exportFindingWords = {
  title: (count: number) => (count === 0 ? 'Nog na te lopen' : `Nog na te lopen (${count})`),
  none: 'Geen punten gevonden. Loop het plan nog eens zelf na.',
  group: (code: Code, count: number) => groups[code](count),
  meaning: (code: Code, emptyPrinted: boolean) =>
    code === 'section-empty' && emptyPrinted ? 'In het bestand staat dat ze nog niet geschreven zijn.' : meanings[code],
  mind: 'Let op:',
  figure: (name: string, times: number) =>
    times === 1 ? withinSentence(name) : `${withinSentence(name)}, op ${times} plekken`,
  unnamed: 'Tekst zonder titel',
  image: 'Afbeelding',
  table: 'Tabel',
  /** `section` is the number and title of the section where it stands. */
  within: (what: string, section: string) => `${what}, in ${section}`,
} as const
