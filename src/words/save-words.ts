export const saveWords = {
  savedAt: 'Opgeslagen om',
  hour: 'uur',
  saving: 'Bezig met opslaan',
  unsaved: 'Nog niet opgeslagen',
  failed: 'Opslaan lukt niet.',
  saveFile: 'Bewaar als bestand',
  again: 'Opslaan lukt weer. Alles is bewaard.',
  failedReason: {
    full: 'De schijf is vol. Bewaar het plan nu als bestand.',
    conflict:
      'Dit plan is in een ander venster veranderd. Uw tekst staat nog in dit venster. Bewaar het plan nu als bestand.',
    wiped:
      'Alles is gewist vanuit een ander venster. Dit plan staat alleen nog hier. Wilt u het houden? Bewaar het dan nu als bestand.',
    closed: 'Opslaan lukt niet. Uw tekst staat nog in dit venster. Bewaar het plan nu als bestand.',
    unknown: 'Opslaan lukt niet. Uw tekst staat nog in dit venster. Bewaar het plan nu als bestand.',
  },
} as const

/** What went wrong while asking the browser to store or read, when nothing was typed. */
export const storageWords = {
  full: 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
  closed: 'De browser heeft de opslag gesloten. Laad de bladzijde opnieuw.',
  unknown:
    'De browser laat de planwijzer niet bij de opslag. Staat uw browser in een privévenster? Probeer dan een gewoon venster.',
} as const
