/** Words that every screen shares. */
export const uiWords = {
  appName: 'OAB-planwijzer',
  skip: 'Naar de inhoud',
  general: 'Algemeen',
  backToPlan: 'Terug naar het plan',
  myPlans: 'Mijn plannen',
  help: 'Uitleg',
  settings: 'Instellingen',
  cancel: 'Annuleren',
  save: 'Bewaar',
  close: 'Sluiten',
  stop: 'Stop',
  loading: 'Bezig met laden',
  tryAgain: 'Probeer opnieuw',
  toMyPlans: 'Naar mijn plannen',
  dropTitle: 'Laat los om te openen',
  dropText: 'Een plan dat eindigt op .oabplan.',
  pageTitle: (screen: string) => `${screen} | OAB-planwijzer`,
  chooseFile: 'Kies een bestand',
} as const

export const notFoundWords = {
  title: 'Deze bladzijde bestaat niet',
  text: 'Het adres klopt niet, of het plan staat niet in deze browser.',
} as const

export const crashWords = {
  title: 'Er ging iets mis op deze bladzijde',
  text: 'Dat ligt aan de planwijzer en niet aan u. Uw werk is bewaard tot de laatste keer dat er ‘Opgeslagen’ stond.',
  withPlan: 'Uw plan staat nog in dit venster. Bewaar het eerst als bestand. Laad daarna de bladzijde opnieuw.',
  saveFile: 'Bewaar het plan als bestand',
  reload: 'Laad de bladzijde opnieuw',
  partTitle: 'Dit deel kon niet worden geladen',
  partText: 'Misschien is er geen verbinding, of is er een nieuwe planwijzer. Uw werk is niet veranderd.',
} as const

export const fileDropWords = {
  oneOf: (count: number, name: string) =>
    `U sleepte ${count} bestanden. De planwijzer leest er één tegelijk: nu ‘${name}’. Geef de andere daarna.`,
} as const

export const toastWords = {
  close: 'Sluiten',
  recent: 'Wat er net gebeurde',
  nothingRecent: 'Er is nog niets gebeurd sinds u de planwijzer opende.',
} as const

const statusNames = {
  concept: 'Concept',
  college: 'Naar het college',
  vastgesteld: 'Vastgesteld',
} as const

/** "Concept", "Naar het college" or "Vastgesteld". */
export function statusWords(stage: keyof typeof statusNames): string {
  return statusNames[stage]
}

/** "2027-2030", or one year. */
export function periodWords({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}-${to}`
}
