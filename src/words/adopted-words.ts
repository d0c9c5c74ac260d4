import { formatDate } from './dutch.ts'

/** What an adopted plan says of itself. */
export const adoptedWords = {
  notice: (date: string | null) =>
    `Dit plan is vastgesteld${date ? ` op ${formatDate(date)}` : ''}. U kunt het lezen en exporteren, niet veranderen.`,
  /** Name of the version that is kept when a plan is adopted. */
  version: (date: string | null) => (date ? `Vastgesteld op ${formatDate(date)}` : 'Vastgesteld'),
  next: 'Maak een volgende versie',
  started: 'U schrijft nu aan een volgende versie. De vastgestelde tekst staat bij Versies.',
  figures: 'Dit plan is vastgesteld. Nieuwe cijfers komen in een volgende versie.',
  facts: 'Dit plan is vastgesteld. Maak eerst een volgende versie.',
} as const
