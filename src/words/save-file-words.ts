/** Words for saving a plan as a file. */
export const saveFileWords = {
  /** `tooLarge` says that it could not be opened again. */
  saved: (name: string, tooLarge: boolean) =>
    tooLarge
      ? `Bewaard als ${name}. Dit bestand is groter dan 200 MB: de planwijzer kan het niet openen. Maak afbeeldingen kleiner of haal er een paar weg, en bewaar opnieuw.`
      : `Bewaard als ${name}. Zet het bestand op een veilige plek.`,
  failed: 'Het bestand is niet gemaakt. Probeer het opnieuw.',
}
