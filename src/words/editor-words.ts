/** Words that the text itself carries on the screen. */
export const editorWords = {
  states: { leeg: 'Leeg', bezig: 'Bezig', klaar: 'Klaar' },
  stateLabel: (state: string) => `Stand van de paragraaf: ${state.toLowerCase()}`,
  moreFor: (name: string) => `Meer voor paragraaf ${name}`,
  empty: 'Nog leeg. Begin met typen, of voeg een voorbeeld in vanuit de hulp.',
  emptyOwn: 'Nog leeg. Begin met typen.',
  notPrinted: 'Deze kop wordt niet afgedrukt',
  locked: 'Een deel van deze tekst kent de planwijzer niet. Wij bewaren het zoals het is.',
  table: 'Tabel',
  picture: 'Figuur',
  source: 'Bron:',
  altMissing: 'Beschrijf wat er te zien is, of kies ‘alleen versiering’.',
  decorative: 'Alleen versiering',
  editTable: 'Zet een bijschrift boven de tabel',
  editImage: 'Beschrijving en bijschrift',
  imageGone: 'Deze afbeelding staat niet meer in het plan.',
  missing: (name: string) => `${name} ontbreekt`,
  /** Read out behind the value of a figure that is older than it should be. */
  outdated: ' (verouderd cijfer)',
  boxes: { plicht: 'Wettelijke plicht', keuze: 'Keuze van de gemeente', kernpunt: 'Kernpunt', 'let-op': 'Let op' },
  quoteSource: 'Wie zei dit?',
  pageBreak: 'Nieuwe bladzijde',
  editFigures: { chart: 'Verander de grafiek', figureTable: 'Verander de tabel' },
  textOf: (chapter: string) => `Tekst van hoofdstuk ${chapter}`,
} as const

export type EditorWords = typeof editorWords
