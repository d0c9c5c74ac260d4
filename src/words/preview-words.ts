const cover = 'Voorkant'

/** Words around the pages that the export screen shows. */
export const previewWords = {
  title: 'Voorbeeld',
  label: 'Voorbeeld van de bladzijden',
  pages: 'Alle bladzijden',
  large: 'De bladzijde in het groot',
  enlarge: 'Vergroot',
  previous: 'Vorige bladzijde (Page Up)',
  next: 'Volgende bladzijde (Page Down)',
  page: 'Bladzijde',
  of: (count: number) => `van ${count}`,
  pageOf: (count: number) => `Bladzijde, van ${count}`,
  /** `name` is what the page belongs to, or empty for the cover. */
  nameOf: (page: { readonly number: number; readonly count: number; readonly name: string }) =>
    `Bladzijde ${page.number} van ${page.count}: ${page.name || cover}`,
  name: (name: string) => name || cover,
  busy: 'Voorbeeld maken',
  failed: 'Het voorbeeld kon niet worden gemaakt. Het bestand kunt u gewoon maken.',
  tryAgain: 'Probeer opnieuw',
  /** What the pages cannot show of a kind of file; null when the file has exactly these pages. */
  notes: {
    html: 'Zo ziet de PDF eruit. Een webpagina heeft geen bladzijden: de tekst past zich aan het scherm aan.',
    pdf: null,
    'pdf-archive': null,
    docx: 'Zo ziet de PDF eruit. In Word kan een bladzijde anders uitkomen.',
    odt: 'Zo ziet de PDF eruit. In LibreOffice kan een bladzijde anders uitkomen.',
  },
} as const
