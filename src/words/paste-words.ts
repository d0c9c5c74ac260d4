import { formatCount } from './dutch.ts'

/** What a paste left out, by kind. */
export interface PasteReport {
  readonly fromWord: boolean
  readonly dropped: Readonly<Record<PasteLoss, number>>
}

export type PasteLoss = 'styles' | 'comments' | 'images' | 'notes' | 'other'

const losses: Readonly<Record<PasteLoss, (count: number) => string>> = {
  styles: (count) => `lettertypen en kleuren (${count})`,
  comments: (count) => formatCount(count, 'opmerking', 'opmerkingen'),
  images: (count) => formatCount(count, 'afbeelding', 'afbeeldingen'),
  notes: (count) => formatCount(count, 'voetnoot', 'voetnoten'),
  other: (count) => formatCount(count, 'ander onderdeel', 'andere onderdelen'),
}

const order: readonly PasteLoss[] = ['styles', 'comments', 'notes', 'images', 'other']

/** Why nothing was taken over. */
export const pasteTooLarge =
  'Dit is te veel om in één keer te plakken. Er is niets veranderd. Plak het in delen, of plak een kleiner deel van de tabel.'

export const pasteUndo = 'Maak ongedaan'

/** What was pasted and what was left out of it, with numbers. */
export function pasteSentence({ fromWord, dropped }: PasteReport): string {
  const pasted = fromWord ? 'Uit Word geplakt.' : 'Geplakt.'
  const lost = order.filter((loss) => dropped[loss] > 0).map((loss) => losses[loss](dropped[loss]))
  if (lost.length === 0) return `${pasted} Er is niets weggelaten.`
  const hint = dropped.images > 0 ? ' Een afbeelding kunt u apart invoegen.' : ''
  return `${pasted} Weggelaten: ${lost.join(', ')}.${hint}`
}
