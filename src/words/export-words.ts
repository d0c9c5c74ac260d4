const pages = (count: number) => (count === 1 ? '1 bladzijde' : `${count} bladzijden`)

/** Words of the form on the export screen, by kind of file where the kinds differ. */
export const exportWords = {
  title: 'Exporteren',
  screen: (plan: string) => `Exporteren, ${plan}`,
  kind: 'Welk bestand wilt u?',
  kinds: {
    html: {
      label: 'Webpagina',
      hint: 'Beter dan een PDF om te publiceren: leesbaar op een telefoon en toegankelijk zonder extra werk.',
    },
    pdf: { label: 'PDF', hint: 'Om vast te stellen, te ondertekenen en te printen.' },
    'pdf-archive': { label: 'PDF voor het archief', hint: 'Om lang te bewaren (PDF/A).' },
    docx: { label: 'Word (.docx)', hint: 'Voor partners die wijzigingen bijhouden.' },
    odt: { label: 'OpenDocument (.odt)', hint: 'Hetzelfde, in een open standaard.' },
  },
  parts: 'Wat komt erin?',
  allChapters: (count: number) => `Alle ${numberWords[count] ?? count} hoofdstukken`,
  someChapters: (chosen: number, count: number) => `${chosen} van de ${count} hoofdstukken`,
  choose: 'Kies',
  fold: 'Klap in',
  chapters: 'Hoofdstukken',
  noChapter: 'Kies minstens één hoofdstuk.',
  emptySectionsHint: 'Ook paragrafen zonder tekst komen in het bestand. De nummers blijven gelijk.',
  emptySections: (count: number) => `Lege paragrafen (${count})`,
  guidance: 'Uitleg bij de paragrafen',
  guidanceHint: 'De hulp, voor wie nog moet schrijven.',
  sources: 'Overzicht van bronnen van de cijfers',
  mark: (mark: string) => `Het woord ${mark} op elke bladzijde`,
  make: {
    html: 'Maak de webpagina',
    pdf: 'Maak de PDF',
    'pdf-archive': 'Maak de PDF voor het archief',
    docx: 'Maak het Word-bestand',
    odt: 'Maak het ODT-bestand',
  },
  /** `count` is the number of pages when it is known. */
  own: (count: number | null) => `${count === null ? '' : `${pages(count)}. `}Gemaakt op uw eigen computer.`,
  busy: {
    html: 'Webpagina maken',
    pdf: 'PDF maken',
    'pdf-archive': 'PDF voor het archief maken',
    docx: 'Word-bestand maken',
    odt: 'ODT-bestand maken',
  },
  busyShare: (what: string, share: number) => `${what}: ${Math.round(share * 100)}%`,
  stopped: 'Het maken is gestopt. Er is geen bestand gemaakt.',
  failed: 'Het maken is niet gelukt. Uw plan is niet veranderd. Probeer het opnieuw.',
  failedNotLoaded:
    'Een deel van de planwijzer kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
  /** `count` is the number of pages, or null for a file that has none of its own. */
  made: (kind: keyof typeof madeNames, count: number | null) =>
    count === null ? `${madeNames[kind]} gemaakt.` : `${madeNames[kind]} gemaakt: ${pages(count)}.`,
  downloads: 'Het bestand is gemaakt op uw eigen computer en staat bij uw downloads.',
  notKept: 'Het bestand is goed, maar de planwijzer kon niet onthouden hoe het plan nu is.',
  download: (name: string) => `Download ${name} nog een keer`,
  houseStyle: 'Logo, kleur en lettertype',
} as const

const madeNames = {
  html: 'Webpagina',
  pdf: 'PDF',
  'pdf-archive': 'PDF voor het archief',
  docx: 'Word-bestand',
  odt: 'ODT-bestand',
} as const

const numberWords: Readonly<Record<number, string>> = {
  2: 'twee',
  3: 'drie',
  4: 'vier',
  5: 'vijf',
  6: 'zes',
  7: 'zeven',
  8: 'acht',
  9: 'negen',
  10: 'tien',
  11: 'elf',
  12: 'twaalf',
}
