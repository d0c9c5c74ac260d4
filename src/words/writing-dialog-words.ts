/** Words of the small dialogs about the plan as a whole. */
export const wordCountWords = {
  title: 'Aantal woorden',
  section: (name: string) => `Paragraaf ${name}`,
  chapter: (name: string) => `Hoofdstuk ${name}`,
  plan: 'Het hele plan',
  count: (count: string) => `${count} woorden`,
  note: 'Bijschriften en bronregels van tabellen tellen mee. Koppen en weggelaten paragrafen niet.',
  close: 'Sluiten',
} as const

export const savedWords = {
  busyTitle: 'Bezig met opslaan',
  busy: 'Een ogenblik. Wij slaan op wat u het laatst typte.',
  savedTitle: 'Alles is al opgeslagen',
  saved: 'Wilt u ook een bestand bewaren? Een bestand is een reservekopie die u zelf bewaart.',
  failedTitle: 'Opslaan lukt niet',
  failed: {
    full: 'De schijf is vol. Uw tekst staat nog in dit venster. Bewaar het plan nu als bestand.',
    conflict:
      'Dit plan is in een ander venster veranderd. Uw tekst staat nog in dit venster. Bewaar het plan nu als bestand.',
    wiped:
      'Alles is gewist vanuit een ander venster. Dit plan staat alleen nog hier. Wilt u het houden? Bewaar het dan nu als bestand.',
    closed:
      'De browser geeft geen toegang tot de opslag. Uw tekst staat nog in dit venster. Bewaar het plan nu als bestand.',
    unknown: 'Uw tekst staat nog in dit venster. Bewaar het plan nu als bestand.',
  },
  readOnlyTitle: 'U leest dit plan mee',
  readOnly: 'Er is niets op te slaan. U kunt het plan wel als bestand bewaren.',
  saveFile: 'Bewaar als bestand',
  making: 'Bestand maken',
  made: (name: string) => `Bestand ${name} is gemaakt.`,
  notMade: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
  close: 'Sluiten',
} as const
