import { formatCount } from './dutch.ts'

const replacedIn = (times: number, sections: number): string =>
  `${times} keer vervangen in ${formatCount(sections, 'paragraaf', 'paragrafen')}.`

/** Words of finding and replacing in the plan. */
export const searchWords = {
  bar: 'Zoeken in het plan',
  find: 'Zoek in het hele plan',
  replacement: 'Vervang door',
  next: 'Volgende (Enter of F3)',
  previous: 'Vorige (Shift+Enter)',
  capitals: 'Let op hoofdletters',
  close: 'Sluit zoeken (Esc)',
  showReplace: 'Vervangen',
  replace: 'Vervang',
  replaceAll: 'Vervang alles',
  list: (open: boolean) => (open ? 'Verberg de lijst' : 'Toon de lijst'),
  listLabel: 'Gevonden plekken',
  position: (place: number, count: number) => `${place} van ${count}`,
  count: (count: number) => `${count} keer gevonden`,
  nothing: (query: string) => `Niets gevonden voor ‘${query}’.`,
  sectionCount: (name: string, count: number) => `${name} (${count})`,
  more: (count: number) => `En nog ${formatCount(count, 'plek', 'plekken')}. Maak de zoektekst langer om ze te zien.`,
  replaced: replacedIn,
  replacedSome: (times: number, sections: number, left: number) =>
    `${replacedIn(times, sections)} ${left === 1 ? '1 plek' : `${left} plekken`} konden wij niet veranderen.`,
  putBack: 'Zet terug',
  nothingFound: 'Er is niets om te vervangen.',
  asFigure: 'Als cijfer in de tekst:',
  readOnly: 'U leest dit plan. U kunt er niets in veranderen.',
} as const
