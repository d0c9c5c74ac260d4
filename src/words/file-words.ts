type Refusal = 'file-empty' | 'file-too-large' | 'file-not-a-plan' | 'file-damaged' | 'file-newer'

/** Why a file was not opened, with its size in bytes for one that is too large. */
export function fileRefusalSentence(code: Refusal, bytes: number): string {
  const sentences: Readonly<Record<Refusal, string>> = {
    'file-damaged': 'Dit bestand is beschadigd. Uw andere plannen zijn niet veranderd.',
    'file-empty': 'Dit bestand is leeg.',
    'file-not-a-plan': 'Dit is geen plan van de planwijzer. Kies een bestand dat eindigt op .oabplan.',
    'file-newer':
      'Dit plan is gemaakt met een nieuwere planwijzer en deze kan er niets van laten zien. Laad deze bladzijde opnieuw en probeer het nog eens.',
    'file-too-large': `Dit bestand is te groot (${megabytes(bytes)} MB). De planwijzer leest bestanden tot 200 MB.`,
  }
  return sentences[code]
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 }).format(bytes / 1024 / 1024)
}

const small = ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien']

/** What could not be read of a file that was opened all the same. */
export function unreadableSentence(sections: number): string {
  const count = small[sections] ?? String(sections)
  return sections === 1
    ? 'Eén paragraaf konden wij niet lezen. Hij staat apart en de rest is geopend.'
    : `${count} paragrafen konden wij niet lezen. Ze staan apart en de rest is geopend.`
}

/** Sentences for what was found in a file or in the storage while reading a plan, without those about sections. */
export const readFindingSentences: Readonly<Record<string, string>> = {
  'chapter-unreadable': 'Een hoofdstuk konden wij niet lezen. Het is bewaard zoals het was.',
  'chapter-missing': 'De tekst van een hoofdstuk ontbreekt.',
  'plan-newer':
    'Dit plan is gemaakt met een nieuwere planwijzer. U kunt het lezen, maar niet veranderen. Bewaart u het als bestand, dan blijft alles erin staan.',
  'backup-failed': 'Wij konden geen kopie van het oude plan maken. U kunt het lezen, maar niet veranderen.',
  'image-missing': 'Een afbeelding ontbreekt.',
  'image-damaged': 'Een afbeelding is beschadigd en is niet meegekomen.',
  'style-unreadable': 'De huisstijl konden wij niet lezen. Stel hem opnieuw in.',
  'word-template-missing':
    'Het Word-sjabloon van de huisstijl ontbreekt. Kies het opnieuw bij Logo, kleur en lettertype.',
  'link-removed': 'Een onveilige link is weggehaald.',
}

export const openFileWords = {
  open: 'Open een bestand',
  reading: 'Bezig met lezen van het bestand',
  beside: 'Dit plan stond al in deze browser. Het bestand is geopend als tweede plan.',
  styleKept: (name: string) =>
    `Voor ${name || 'deze gemeente'} is hier al een andere huisstijl. Die geldt ook voor dit plan.`,
  takeStyle: 'Neem die uit het bestand',
  styleTaken: 'De huisstijl uit het bestand geldt nu voor alle plannen van deze gemeente.',
  opened: (title: string) => `‘${title}’ is geopend.`,
} as const
