import { dayNumber } from '../lib/clock.ts'
import { formatCount } from './dutch.ts'
import { clockTime, dayWords } from './time-words.ts'

const dayForm = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' })

/** "Vandaag", "Gisteren", "Vrijdag 20 november", or with the year when that is another; milliseconds since 1970. */
export function versionDay(at: number, now: number): string {
  const days = dayNumber(now) - dayNumber(at)
  if (days === 0) return 'Vandaag'
  if (days === 1) return 'Gisteren'
  if (new Date(at).getFullYear() !== new Date(now).getFullYear()) return dayWords(at)
  const day = dayForm.format(at)
  return day.charAt(0).toUpperCase() + day.slice(1)
}

/** "2 november", "vandaag", within a sentence. */
function versionDate(at: number, now: number): string {
  const days = dayNumber(now) - dayNumber(at)
  if (days === 0) return `vandaag ${clockTime(at)} uur`
  if (days === 1) return `gisteren ${clockTime(at)} uur`
  return dayWords(at).replace(new RegExp(` ${new Date(now).getFullYear()}$`), '')
}

const paragraphs = (count: number) => formatCount(count, 'paragraaf', 'paragrafen')
const wordCount = (count: number) => formatCount(count, 'woord', 'woorden')

export const versionWords = {
  screen: (plan: string) => `Versies, ${plan}`,
  title: 'Versies vergelijken',
  list: 'Versies',
  openList: 'Alle versies',
  closeList: 'Sluit de lijst',
  keep: 'Bewaar een versie',
  named: 'Door u bewaard',
  automatic: 'Vanzelf bewaard',
  clock: (at: number) => `${clockTime(at)} uur`,
  dayAndClock: (at: number, now: number) => `${versionDay(at, now)}, ${clockTime(at)} uur`,
  reasons: {
    automatic: '',
    named: '',
    'before-restore': 'voor het terugzetten',
    'before-replace': 'voor het vervangen',
  },
  more: (version: string) => `Meer voor ${version}`,
  rename: 'Hernoem',
  giveName: 'Geef een naam',
  remove: 'Verwijder',
  removeQuestion: (name: string) => `Wilt u de versie ‘${name}’ verwijderen?`,
  removeText: 'Uw plan zelf verandert niet. De tekst van deze versie kunt u daarna niet meer lezen.',
  nameTitle: 'Hoe heet deze versie?',
  name: 'Naam',
  nameHint: 'Bijvoorbeeld: Concept voor partners, of College 12 januari.',
  nameEmpty: 'Vul een naam in.',
  kept: (name: string) => `Versie bewaard als ‘${name}’.`,
  renamed: (name: string) => `De versie heet nu ‘${name}’.`,
  removed: (version: string) => `Versie ‘${version}’ verwijderd.`,
  putBack: 'Zet terug',
  undo: 'Maak ongedaan',
  back: (version: string) => `Versie ‘${version}’ staat weer in de lijst.`,
  failed: 'Dat lukte niet. Uw plan is niet veranderd. Probeer het opnieuw.',
  notKept: {
    full: 'De schijf is vol. Daarom kon de planwijzer geen versie bewaren. Uw plan wordt gewoon opgeslagen. Maak ruimte vrij, of verwijder versies die u niet meer nodig hebt.',
    closed: 'De planwijzer kon geen versie bewaren. Uw plan zelf is niet veranderd. Laad de bladzijde opnieuw.',
    unknown: 'De planwijzer kon geen versie bewaren. Uw plan zelf is niet veranderd.',
  },
  loading: 'Bezig met het lezen van de versies',
  loadingOne: 'Bezig met vergelijken',
  unread: 'De versies konden niet worden gelezen. Uw plan staat er nog.',
  partFailed: 'Dit deel kon niet worden geladen. Uw plan is niet veranderd.',
  unreadable: 'Deze versie kan niet worden gelezen. Kies een andere versie.',
  missing: 'Deze versie is er niet meer. Kies een andere versie.',
  emptyTitle: 'Er zijn nog geen versies',
  emptyText:
    'Terwijl u schrijft, bewaart de planwijzer vanzelf af en toe een versie. U kunt er ook zelf een bewaren, bijvoorbeeld voordat u het plan naar partners stuurt.',
  first: 'Eerst',
  second: 'Daarna',
  now: 'Nu',
  nowAt: (at: number) => `Nu, ${clockTime(at)} uur`,
  withName: (name: string, at: number, now: number) => `${name}, ${versionDate(at, now)}`,
  restore: 'Zet deze versie terug',
  restoreSection: 'Zet deze paragraaf terug',
  restoreSectionOf: (title: string) => `Zet deze paragraaf terug: ${title}`,
  restored: (at: number, now: number) =>
    `Versie van ${versionDate(at, now)} teruggezet. Uw vorige tekst is ook bewaard.`,
  restoredSection: (title: string) => `Paragraaf ‘${title}’ teruggezet. Uw vorige tekst is ook bewaard.`,
  undone: 'U bent terug bij uw vorige tekst.',
  notRestored: {
    same: 'Deze versie is gelijk aan wat er nu staat. Er is niets veranderd.',
    'not-kept': 'De tekst van nu kon niet als versie worden bewaard. Daarom is er niets teruggezet.',
    'read-only': 'Dit plan kunt u hier nu alleen lezen. Er is niets teruggezet.',
  },
  whyNot: {
    adopted: 'Dit plan is vastgesteld. Maak eerst een volgende versie.',
    elsewhere: 'U leest mee. Terugzetten kan in het andere venster.',
    readOnly: 'Dit plan kunt u alleen lezen.',
    newer: 'Deze versie is gemaakt met een nieuwere planwijzer. U kunt haar alleen lezen.',
  },
  changedOf: (changed: number, total: number) => `${changed} van ${paragraphs(total)}`,
  areChanged: (changed: number) => (changed === 1 ? 'is veranderd' : 'zijn veranderd'),
  counting: 'De woorden worden geteld.',
  counted: (added: number, removed: number) => `${wordCount(added)} erbij, ${wordCount(removed)} weg.`,
  alsoChanged: 'Ook veranderd:',
  figureCount: (count: number) => formatCount(count, 'cijfer', 'cijfers'),
  settingCount: (count: number) => formatCount(count, 'gegeven', 'gegevens'),
  and: 'en',
  noDifference: 'Er is geen verschil tussen deze twee.',
  unchanged: (count: number) => `${paragraphs(count)} zonder verschil`,
  sameLines: (count: number) => `${count} regels zonder verschil`,
  added: 'toegevoegd: ',
  removedWords: 'verwijderd: ',
  edge: ', ',
  noEarlier: 'Van deze paragraaf is geen andere versie bewaard.',
  inChapter: (chapter: string) => `Hoofdstuk ‘${chapter}’`,
  sectionChanges: {
    added: 'Nieuwe paragraaf',
    removed: 'Paragraaf staat niet meer in het plan',
    'left-out': 'Weggelaten uit het plan',
    'put-back': 'Teruggezet in het plan',
    moved: 'Verplaatst',
    renamed: 'Andere titel',
    text: '',
  },
  oldTitle: (title: string) => `De titel was ‘${title}’.`,
  lineKinds: {
    paragraph: '',
    heading: '',
    bullet: '•',
    number: '1.',
    quote: 'Citaat',
    box: 'Kader',
    row: '',
    table: 'Tabel',
    source: 'Bron',
    image: 'Afbeelding',
    chart: 'Grafiek',
    'figure-table': 'Tabel met cijfers',
    'page-break': 'Nieuwe bladzijde',
  },
  noDescription: 'zonder beschrijving',
  lookChanged: 'Alleen de opmaak is veranderd.',
  imageChanged: 'Een andere afbeelding, of andere gegevens ervan.',
  figuresChanged: 'Andere cijfers, of een andere soort grafiek of tabel.',
  lineChanges: { added: 'Toegevoegd', removed: 'Verwijderd' },
  figures: 'Cijfers',
  figure: 'Cijfer',
  source: 'Bron',
  figureCaption: 'Veranderde cijfers',
  noFigure: 'niet ingevuld',
  figureMissing: (name: string) => `[${name}]`,
  settings: 'Gegevens van het plan',
  setting: 'Gegeven',
  settingCaption: 'Veranderde gegevens',
  settingNames: {
    title: 'Titel',
    subtitle: 'Ondertitel',
    municipality: 'Gemeente',
    period: 'Periode',
    status: 'Status',
    chapter: 'Hoofdstuk of bijlage',
  },
  none: 'geen',
} as const
