import { formatCount } from './dutch.ts'

const words = (count: number) => formatCount(count, 'woord', 'woorden')

/** Back-ups of a plan: files that the writer keeps. */
export const backupWords = {
  title: 'Reservekopie van dit plan',
  last: (when: string, file: string) => `De laatste reservekopie is van ${when}. Het bestand heet ${file}.`,
  none: 'U hebt nog geen reservekopie van dit plan.',
  changed: (count: number) =>
    count === 0 ? 'Sindsdien is er niets veranderd.' : `Sindsdien zijn er ongeveer ${words(count)} veranderd.`,
  withoutVersions:
    'In een reservekopie staan geen versies. Wilt u die ook bewaren? Kies dan bij Instellingen ‘Neem alles mee’.',
  save: 'Bewaar als bestand',
  tiedTitle: 'Vast bestand',
  tiedOffer:
    'De planwijzer kan het plan zelf bijhouden in een bestand dat u kiest, ook op een netwerkschijf. Dat gebeurt als u een minuut niet typt, elke tien minuten terwijl u schrijft, en als u naar een ander tabblad gaat. Sluit u het venster, dan kan het laatste stuk nog niet in het bestand staan. In deze browser is het wel opgeslagen.',
  tiedNever: 'Deze browser kan geen vast bestand bijhouden. Bewaar daarom geregeld een bestand.',
  choose: 'Kies een vast bestand',
  chooseOther: 'Kies een ander bestand',
  tiedTo: (file: string) => `Dit plan hoort bij het bestand ${file}.`,
  upToDate: 'In het bestand staat alles wat u hebt geschreven.',
  behind: 'In het bestand staat nog niet alles wat u hebt geschreven.',
  writing: 'Bezig met schrijven',
  write: 'Schrijf nu',
  untie: 'Maak los van dit bestand',
  untied: 'De planwijzer schrijft niet meer in dit bestand. Het bestand zelf blijft staan.',
  tied: (file: string) => `Alles staat nu in ${file}. De planwijzer houdt dat bestand bij.`,
  written: (file: string) => `Alles staat nu in ${file}.`,
  taken: 'Bij dit bestand hoort al een ander plan. Kies een ander bestand.',
  notTied: 'De browser gaf het bestand niet. Kies een ander bestand, of bewaar het plan als bestand.',
  openCopy: 'Open als kopie',
  notOpened: 'De browser gaf het bestand niet. Open het zelf bij Mijn plannen.',
  allow: 'Geef toestemming',
  close: 'Sluiten',
  fileKind: 'Plan van de planwijzer',
  remind: (days: number) => `U hebt ${formatCount(days, 'dag', 'dagen')} geen reservekopie gemaakt van dit plan.`,
  remindWords: (count: number) => `U hebt ongeveer ${words(count)} veranderd sinds uw laatste reservekopie.`,
  remindPlan: (days: number) => `U hebt ${formatCount(days, 'dag', 'dagen')} geen reservekopie gemaakt van`,
  remindPlanWords: 'U hebt veel veranderd sinds de laatste reservekopie van',
  later: 'Niet nu',
  emptied:
    'De opslag van de browser is leeggemaakt terwijl u schreef. Dit plan is opnieuw opgeslagen. Andere plannen, versies en huisstijlen kunnen weg zijn.',
} as const

/** Why the tied file is not up to date. */
export const tiedTroubleWords = {
  permission: (file: string) => `De browser wil opnieuw horen dat de planwijzer in ${file} mag schrijven.`,
  changed: (file: string) =>
    `Het bestand ${file} is buiten deze planwijzer veranderd, misschien door een collega. Wij hebben niets overschreven.`,
  gone: (file: string) => `Het bestand ${file} is verplaatst of weg. Uw plan staat nog in deze browser.`,
  full: (file: string) => `De schijf van ${file} is vol. Het oude bestand is niet veranderd.`,
  failed: (file: string) => `Schrijven in ${file} lukte niet. Het oude bestand is niet veranderd.`,
  different: (file: string) => `Wat in ${file} staat, is niet wat wij schreven. Bewaar het plan in een ander bestand.`,
  'too-large': (file: string) => `Het plan is te groot voor ${file}: meer dan 200 MB. Maak de afbeeldingen kleiner.`,
} as const

/** The browser lost plans. */
export const lostWords = {
  title: (count: number) =>
    count === 1 ? 'De browser heeft een plan gewist.' : `De browser heeft ${count} plannen gewist.`,
  why: 'U hebt dat niet zelf gedaan in de planwijzer. Browsers wissen soms wat u lang niet gebruikt, of iemand wiste de sitegegevens.',
  withBackup: (day: string, file: string) => `Open uw laatste reservekopie van ${day}: ${file}.`,
  withoutBackup: 'Hiervan is geen reservekopie bekend.',
  openTied: 'Open het vaste bestand',
  openTiedNamed: (title: string) => `Open het vaste bestand van ${title}`,
  tiedGone: 'De browser gaf het vaste bestand niet. Kies ‘Open een bestand’ en zoek het zelf op.',
  forget: 'Toon dit niet meer',
} as const
