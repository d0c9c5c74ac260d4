interface Share {
  readonly share: number
  readonly words: string
}

/** Shares that people say in words. They are notation, as the digits of a number are, and so stand beside it. */
const shares: readonly Share[] = [
  { share: 1 / 10, words: 'een op de tien' },
  { share: 1 / 5, words: 'een op de vijf' },
  { share: 1 / 4, words: 'een kwart' },
  { share: 1 / 3, words: 'een derde' },
  { share: 2 / 5, words: 'twee op de vijf' },
  { share: 1 / 2, words: 'de helft' },
  { share: 3 / 5, words: 'drie op de vijf' },
  { share: 2 / 3, words: 'twee derde' },
  { share: 3 / 4, words: 'driekwart' },
  { share: 4 / 5, words: 'vier op de vijf' },
  { share: 9 / 10, words: 'negen op de tien' },
]

/** Up to this distance "ruim" and "bijna" are fair; for small shares less, since 7% is not almost a tenth. */
const widest = 0.035
const widestPart = 0.2
const exact = 0.005

/** A fraction in words such as "ruim een kwart", or null where no words come close enough. */
export function shareInWords(fraction: number): string | null {
  const nearest = shares.reduce((best, share) => (distance(share, fraction) < distance(best, fraction) ? share : best))
  const away = distance(nearest, fraction)
  if (away > Math.min(widest, nearest.share * widestPart) + 1e-9) return null
  if (away <= exact) return nearest.words
  return `${fraction > nearest.share ? 'ruim' : 'bijna'} ${nearest.words}`
}

function distance(share: Share, fraction: number): number {
  return Math.abs(share.share - fraction)
}
