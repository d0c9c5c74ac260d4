import { formatCount } from './dutch.ts'

/** Why a file cannot be the Word template of a municipality. */
export type TemplateRefusal =
  | 'word-template-too-large'
  | 'word-template-not-word'
  | 'word-template-old'
  | 'word-template-encrypted'
  | 'word-template-macros'
  | 'word-template-no-styles'
  | 'word-template-damaged'

const refusals: Readonly<Record<TemplateRefusal, string>> = {
  'word-template-too-large': 'is te groot. De planwijzer leest Word-sjablonen tot 10 MB.',
  'word-template-not-word': 'is geen Word-bestand. Kies een bestand dat eindigt op .dotx of .docx.',
  'word-template-old': 'is van een oude Word. Open het in Word en sla het op als .dotx of .docx.',
  'word-template-encrypted': 'heeft een wachtwoord. Haal het wachtwoord in Word weg en kies het bestand opnieuw.',
  'word-template-macros': 'kan macro’s bevatten. Sla het in Word op als .dotx, zonder macro’s.',
  'word-template-no-styles': 'heeft geen stijlen. Kies het sjabloon waarmee u brieven en nota’s maakt.',
  'word-template-damaged': 'is beschadigd. Open het in Word, sla het op als .dotx en kies het opnieuw.',
}

/** One sentence about a template that is refused; `name` is that of the file, or "Dit bestand". */
export function templateRefusalSentence(code: TemplateRefusal, name = 'Dit bestand'): string {
  return `${name} ${refusals[code]}`
}

/** Why a Word file has our own look although a template was chosen, or null for a finding about something else. */
export function templateFindingSentence(code: string): string | null {
  if (code === 'word-template-missing') return wordTemplateWords.missing
  const isRefusal = Object.hasOwn(refusals, code)
  return isRefusal ? `Het Word-sjabloon ${refusals[code as TemplateRefusal]} ${wordTemplateWords.ownLook}` : null
}

interface Found {
  readonly font: string | null
  readonly headingStyles: number
  readonly header: boolean
  readonly footer: boolean
  readonly logo: boolean
}

/** What stands in a template: "Gevonden: lettertype Calibri, 6 kopstijlen, koptekst en voettekst met logo." */
export function templateFoundSentence({ font, headingStyles, header, footer, logo }: Found): string {
  const ends = [...(header ? ['koptekst'] : []), ...(footer ? ['voettekst'] : [])].join(' en ')
  const parts = [
    font ? `lettertype ${font}` : 'geen eigen lettertype',
    headingStyles > 0 ? formatCount(headingStyles, 'kopstijl', 'kopstijlen') : 'geen kopstijlen',
    ends ? `${ends}${logo ? ' met logo' : ''}` : 'geen koptekst of voettekst',
  ]
  return `Gevonden: ${parts.join(', ')}.`
}

export const wordTemplateWords = {
  label: 'Word-sjabloon van uw gemeente',
  hint: 'Hebt u een .dotx of .docx in de huisstijl? Dan krijgt het Word-bestand die stijlen, marges, koptekst en voettekst.',
  choose: 'Kies een Word-sjabloon',
  replace: 'Kies een ander sjabloon',
  remove: 'Haal het sjabloon weg',
  busy: 'Sjabloon lezen',
  notLoaded: 'Het sjabloon kon niet worden gelezen. Controleer de verbinding en probeer het opnieuw.',
  notStored: 'Het sjabloon kon niet worden bewaard.',
  missing: 'Het Word-sjabloon van de huisstijl staat niet in deze browser. Het bestand heeft de gewone opmaak.',
  gone: 'Het bestand staat niet meer in deze browser. Kies het opnieuw.',
  ownLook: 'Het bestand heeft de gewone opmaak.',
} as const
