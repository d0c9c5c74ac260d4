type FileRefusal = 'file-empty' | 'file-too-large' | 'file-not-a-style' | 'file-damaged' | 'file-newer'

type Cover = 'foto' | 'logo' | 'zonder'

export const houseStyleWords = {
  title: 'Logo, kleur en lettertype',
  intro: (municipality: string) => `Dit geldt voor alle plannen van de gemeente ${municipality} in deze browser.`,
  name: 'Naam op de voorkant',
  nameHint: 'Bijvoorbeeld: Gemeente Rijnveen.',
  nameEmpty: 'Vul een naam in.',
  proposedName: (municipality: string) => `Gemeente ${municipality}`,
  colour: 'Kleur',
  colourHint: 'De hoofdkleur van uw gemeente, bijvoorbeeld #21468b. Vraag uw afdeling communicatie om de code.',
  colourWrong: 'Vul de kleur in als # met zes cijfers of letters, bijvoorbeeld #21468b.',
  picker: 'Kies een kleur',
  darker:
    'Uw kleur is iets donkerder gemaakt, zodat de tekst leesbaar blijft. In vlakken blijft de kleur zoals u hem gaf.',
  darkerOnScreen:
    'Op het scherm is uw kleur iets donkerder gemaakt, zodat de tekst leesbaar blijft. In de bestanden blijft hij zoals u hem gaf.',
  tooLightForText:
    'Uw kleur is te licht voor letters. In de bestanden zijn die zwart en blijft de kleur in vlakken; op het scherm is uw kleur iets donkerder gemaakt.',
  illegible: 'Deze kleur is niet leesbaar te maken. Op het scherm blijft de gewone kleur staan.',
  outlined: 'Deze kleur is op wit bijna niet te zien; de omslag en de blokken krijgen een rand.',
  headingFont: 'Lettertype van de koppen',
  textFont: 'Lettertype van de tekst',
  fonts: { serif: 'Met schreef', sans: 'Zonder schreef' },
  cover: 'Voorkant',
  covers: { foto: 'Met een foto', logo: 'Met het logo in een vlak van uw kleur', zonder: 'Met alleen de naam' },
  coverLacks: {
    foto: {
      logo: 'Er is nog geen foto. Tot die er is, staat het logo op de voorkant.',
      zonder: 'Er is nog geen foto. Tot die er is, staat alleen de naam op de voorkant.',
    },
    logo: { zonder: 'Er is nog geen logo. Tot dat er is, staat alleen de naam op de voorkant.' },
  } as Partial<Record<Cover, Partial<Record<Cover, string>>>>,
  saved: 'De huisstijl is bewaard.',
  failed: 'De huisstijl kon niet worden bewaard.',
  file: 'Huisstijl als bestand',
  fileHint: 'Met dit bestand kunt u of een collega deze huisstijl op een andere computer gebruiken.',
  fileSave: 'Bewaar als bestand',
  fileOpen: 'Open een huisstijlbestand',
  fileName: (name: string) => `Huisstijl ${name}`,
  fileSaved: (name: string) => `Bestand ${name} is gemaakt.`,
  fileOpened: (name: string) => `De huisstijl uit ${name} is ingevuld. Kies Bewaar om hem te gebruiken.`,
  dropTitle: 'Laat los om te openen',
  dropText: 'De huisstijl uit het bestand komt in dit formulier.',
} as const

const pictureWrong = 'Dit bestand kan de planwijzer niet als afbeelding lezen. Kies een PNG of JPEG.'

export const logoWords = {
  title: 'Logo',
  hint: 'Een PNG of JPEG. Een logo met een witte of doorzichtige achtergrond past het best.',
  choose: 'Kies een logo',
  replace: 'Kies een ander logo',
  remove: 'Haal het logo weg',
  alt: 'Wat staat er op het logo?',
  altHint: 'Voor wie het logo niet kan zien, bijvoorbeeld: Logo gemeente Rijnveen.',
  altEmpty: 'Beschrijf het logo in een paar woorden.',
  altProposed: (municipality: string) => `Logo gemeente ${municipality}`,
  wrong: pictureWrong,
  busy: 'Logo lezen',
} as const

export const photoWords = {
  title: 'Foto op de voorkant',
  hint: 'Een foto in de breedte, die scherp is. Aan de zijkanten valt er iets af.',
  choose: 'Kies een foto',
  replace: 'Kies een andere foto',
  remove: 'Haal de foto weg',
  alt: 'Wat is er op de foto te zien?',
  altHint: 'Laat dit leeg als de foto alleen versiering is.',
  wrong: pictureWrong,
  busy: 'Foto lezen',
} as const

export const stylePreviewWords = {
  label: (cover: Cover, name: string) =>
    `Voorbeeld van de voorkant, ${covers[cover]}, en van een bladzijde in de huisstijl van ${name}`,
  period: (from: number, to: number) => `${from}–${to}`,
  mark: 'CONCEPT',
  chapterNumber: '2',
  chapter: 'Inleiding',
  lead: 'Zo geven wij alle kinderen een goede start.',
  sectionNumber: '2.1',
  section: 'Waarom dit plan',
  text: 'Dit is de gewone tekst van het plan. U leest meer in',
  link: 'paragraaf 2.2',
  boxLabel: 'Wettelijke plicht',
  box: 'De gemeente zorgt voor genoeg plaatsen.',
  table: [
    ['Kern', 'Peuters'],
    ['Rijnveen', '131'],
    ['Zandhoek', '24'],
  ],
  keyPoint: 'Elke peuter doet mee.',
} as const

const covers: Readonly<Record<Cover, string>> = {
  foto: 'met de foto',
  logo: 'met het logo',
  zonder: 'met alleen de naam',
}

/** Why a house style file was not opened, with its size in bytes for one that is too large. */
export function styleRefusalSentence(code: FileRefusal, bytes: number): string {
  const sentences: Readonly<Record<FileRefusal, string>> = {
    'file-damaged': 'Dit bestand is beschadigd. Er is niets veranderd.',
    'file-empty': 'Dit bestand is leeg. Er is niets veranderd.',
    'file-not-a-style': 'Dit is geen huisstijl van de planwijzer. Kies een bestand dat eindigt op .oabhuisstijl.',
    'file-newer':
      'Deze huisstijl is gemaakt met een nieuwere planwijzer. Laad deze bladzijde opnieuw en probeer het nog eens.',
    'file-too-large': `Dit bestand is te groot (${Math.ceil(bytes / 1024 / 1024)} MB). De planwijzer leest huisstijlen tot 20 MB.`,
  }
  return sentences[code]
}
