/** Words for saving a plan as a file. */
export const saveFileWords = {
  saved: (name: string) => `Bewaard als ${name}. Zet het bestand op een veilige plek.`,
  failed: 'Het bestand is niet gemaakt. Probeer het opnieuw.',
}
