import { formatCount } from './dutch.ts'

const points = (count: number) => formatCount(count, 'punt', 'punten')
const texts = (count: number) => formatCount(count, 'tekst', 'teksten')

/** Words for a newer template under a plan, and for texts without a place. */
export const retemplateWords = {
  screen: (plan: string) => `Sjabloon, ${plan}`,
  title: 'Nieuw in het sjabloon',
  intro:
    'Het sjabloon is veranderd sinds u aan dit plan begon. U kiest per punt wat u overneemt. Wat u geschreven hebt, blijft altijd bewaard.',
  none: 'Uw plan volgt het nieuwste sjabloon. Er is niets over te nemen.',
  older:
    'Dit plan is gemaakt met een nieuwer sjabloon dan deze planwijzer heeft. Dat is niet erg: u kunt gewoon schrijven.',
  loading: 'Bezig met vergelijken',
  failed: 'Het sjabloon kon niet worden geladen. Uw plan is niet veranderd.',
  notice: (count: number) => `Er is een nieuw sjabloon. ${points(count)} om te bekijken.`,
  look: 'Bekijk wat er nieuw is',
  takeAll: (count: number) => `Neem alles over (${count})`,
  tookAll: (count: number) => `${points(count)} overgenomen.`,
  undo: 'Zet terug',
  undone: 'Uw plan is weer zoals het was.',
  groups: {
    'new-section': 'Nieuwe paragrafen',
    'retired-section': 'Vervallen paragrafen',
    'moved-section': 'Verplaatste paragrafen',
    'renamed-section': 'Andere titels',
    'renamed-chapter': 'Andere titels van hoofdstukken',
    'moved-chapter': 'Verplaatste hoofdstukken',
    law: 'Andere regels en wettelijke taken',
    'chapter-duty': 'Andere plicht van een hoofdstuk',
    guidance: 'Andere hulp bij het schrijven',
  },
  inChapter: (chapter: string) => `In hoofdstuk ‘${chapter}’.`,
  movedWithin: (chapter: string) => `Staat nu op een andere plek in ‘${chapter}’.`,
  movedTo: (from: string, to: string) => `Van ‘${from}’ naar ‘${to}’.`,
  chapterMoved: 'Dit hoofdstuk staat nu op een andere plek.',
  newTitle: (title: string) => `Heet nu ‘${title}’.`,
  ownTitle: 'U hebt zelf een titel gegeven. Die blijft staan als u niets overneemt.',
  headingShown: 'De titel wordt nu wel gedrukt.',
  headingHidden: 'De titel wordt nu niet meer gedrukt.',
  retiredEmpty: (chapter: string) =>
    `Staat niet meer in het sjabloon. U hebt er niets geschreven. In hoofdstuk ‘${chapter}’.`,
  retiredWritten: (chapter: string) =>
    `Staat niet meer in het sjabloon. Uw tekst blijft bewaard: kies waar die komt. In hoofdstuk ‘${chapter}’.`,
  retiredLocked: 'De tekst van deze paragraaf kan niet worden gelezen. Daarom kan zij alleen blijven staan.',
  guidanceChanged: 'De vragen, voorbeelden of bronnen bij deze paragraaf zijn veranderd. Aan uw tekst verandert niets.',
  lawChanged: 'De regels of wettelijke taken bij deze paragraaf zijn veranderd. Kijk of uw tekst nog klopt.',
  dutyChanged: (before: string, after: string) => `Eerst: ${before || 'geen uitleg'} Nu: ${after || 'geen uitleg'}`,
  take: 'Neem over',
  takeNew: 'Voeg toe',
  takeMoved: 'Verplaats',
  takeTitle: 'Neem de titel over',
  remove: 'Haal weg',
  toLoose: 'Zet apart',
  toSection: (section: string) => `Zet de tekst in ‘${section}’`,
  keepOwn: 'Houd als eigen paragraaf',
  leaveNew: 'Niet nodig',
  leave: 'Laat zo',
  seen: 'Gezien',
  lookAt: 'Bekijk de paragraaf',
  /** A button named with what it is for. */
  named: (action: string, title: string) => `${action}: ${title}`,
  took: {
    'new-section': (title: string) => `Paragraaf ‘${title}’ staat in uw plan.`,
    'retired-section': (title: string) => `Paragraaf ‘${title}’ is weggehaald.`,
    'moved-section': (title: string) => `Paragraaf ‘${title}’ is verplaatst.`,
    'renamed-section': (title: string) => `De titel van ‘${title}’ is overgenomen.`,
    'renamed-chapter': (title: string) => `De titel van ‘${title}’ is overgenomen.`,
    'moved-chapter': (title: string) => `Hoofdstuk ‘${title}’ is verplaatst.`,
    law: (title: string) => `‘${title}’ is gezien.`,
    'chapter-duty': (title: string) => `‘${title}’ is gezien.`,
    guidance: (title: string) => `‘${title}’ is gezien.`,
  },
  left: (title: string) => `‘${title}’ blijft zoals het was.`,
  setApart: (title: string) => `De tekst van ‘${title}’ staat nu bij Zonder plaats.`,
  keptOwn: (title: string) => `‘${title}’ is nu een eigen paragraaf.`,
  looseTitle: 'Zonder plaats',
  looseIntro:
    'Deze teksten staan in geen enkele paragraaf. Ze blijven bewaard, maar komen niet in het bestand als u exporteert. Geef ze hier een plek.',
  looseNone: 'Alle teksten hebben een plek in het plan.',
  unnamed: 'Tekst zonder titel',
  wholeText: 'Lees de hele tekst',
  where: 'Paragraaf',
  place: 'Zet achter de tekst van die paragraaf',
  makeOwn: 'Maak er een eigen paragraaf van',
  drop: 'Gooi weg',
  placed: (section: string) => `De tekst staat nu in ‘${section}’.`,
  dropped: (title: string) => `‘${title}’ is weggegooid.`,
  unreadable: (count: number) =>
    count === 1
      ? 'Eén tekst zonder plaats kan niet worden gelezen. Zij blijft bewaard zoals zij is.'
      : `${texts(count)} zonder plaats kunnen niet worden gelezen. Ze blijven bewaard zoals ze zijn.`,
  noFigure: 'cijfer',
  whyNot: {
    adopted: 'Dit plan is vastgesteld. Maak eerst een volgende versie.',
    elsewhere: 'U leest mee. Overnemen kan in het andere venster.',
    readOnly: 'Dit plan kunt u alleen lezen.',
  },
} as const
