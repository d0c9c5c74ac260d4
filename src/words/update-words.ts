/** What is said about a new version of the app. */
export const updateWords = {
  available: 'Er is een nieuwe planwijzer. Uw werk is opgeslagen. Open de nieuwe versie wanneer u wilt.',
  open: 'Open de nieuwe versie',
  notSaved: 'Uw werk kon nog niet worden opgeslagen. De nieuwe planwijzer wacht tot dat lukt.',
  takenOver:
    'In een ander venster is de nieuwe planwijzer geopend. Hier is nog niet alles opgeslagen. Bewaar het plan als bestand en laad daarna de bladzijde opnieuw.',
} as const
