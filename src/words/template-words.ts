import type { Finding } from '../lib/finding.ts'

type Facts = Readonly<Record<string, string | number>>

/** What is expected in each field of a figure. */
const catalogueFields: Readonly<Record<string, string>> = {
  id: 'kleine letters, cijfers en streepjes, niet beginnend met eigen-',
  naam: 'een naam',
  soort: 'aantal, bedrag, procent, score of uren',
  eenheid: "[enkelvoud, meervoud], of ['', '']",
  onderwerp: 'een onderwerp',
  uitleg: 'een zin die zegt wat het cijfer is',
  niet: 'een zin die zegt wat het cijfer niet is',
  waar: 'waar het cijfer te vinden is',
  stappen: 'een lijst met minstens één stap',
  link: 'een adres dat begint met https://',
  secties: 'een lijst met kenmerken van paragrafen, of []',
  verouderd: 'een heel aantal maanden',
  grenzen: '[laagste, hoogste], in euro’s of procenten zoals u het schrijft',
  standaard: 'een getal',
  formule: 'een formule, zonder waar, stappen en link',
  afronden: 'heel of omhoog',
}

const sentences: Readonly<Record<string, (facts: Facts) => string>> = {
  'template-yaml': (f) => `De regels tussen de streepjes zijn niet goed geschreven (${f['detail']}).`,
  'template-file-missing': () => 'Dit bestand ontbreekt. Zet het terug of haal het uit de lijst in plan.md.',
  'template-no-sections': () => 'Dit hoofdstuk heeft nog geen paragraaf. Verwacht: ## Titel {#id}',
  'template-front-matter': (f) => `Bovenaan ontbreekt de regel ‘${f['key']}: ...’.`,
  'template-duty': () => 'Verwacht bovenaan: plicht: ja, plicht: nee of plicht: deels.',
  'template-text-before-section': () => 'Deze tekst staat voor de eerste paragraaf. Verwacht eerst: ## Titel {#id}',
  'template-section-heading': (f) => `De kop ‘${f['title']}’ heeft geen kenmerk. Verwacht: ## Titel {#id}`,
  'template-section-id': (f) =>
    `Het kenmerk in ‘${f['title']}’ kan zo niet. Verwacht: kleine letters, cijfers en streepjes, hoogstens 28 tekens.`,
  'template-text-before-part': (f) =>
    `In paragraaf ‘${f['section']}’ staat tekst zonder kop. Verwacht eerst: ### Wat kunt u hier beschrijven`,
  'template-part-missing': (f) => `In paragraaf ‘${f['section']}’ ontbreekt het deel ‘### ${f['part']}’.`,
  'template-part-unknown': (f) =>
    `Het deel ‘### ${f['part']}’ in paragraaf ‘${f['section']}’ is niet bekend. Kijk in de README welke delen er zijn.`,
  'template-few-questions': (f) =>
    `Paragraaf ‘${f['section']}’ heeft te weinig vragen. Verwacht: minstens ${f['least']}.`,
  'template-word-count': (f) =>
    `‘${f['part']}’ in paragraaf ‘${f['section']}’ heeft ${f['words']} woorden. Verwacht: ${f['least']} tot ${f['most']}.`,
  'template-example-title': (f) =>
    `Een voorbeeld in paragraaf ‘${f['section']}’ heeft geen titel. Verwacht: ### Voorbeeld: titel`,
  'template-example-double': (f) => `De titel ‘${f['title']}’ komt in paragraaf ‘${f['section']}’ twee keer voor.`,
  'template-list-expected': (f) => `Verwacht onder ‘### ${f['part']}’ een lijst met streepjes.`,
  'template-law': (f) =>
    `De wet in paragraaf ‘${f['section']}’ is niet compleet. Verwacht: een zin en de regels Bron (met link), Gelezen en Zekerheid.`,
  'template-length': (f) => `Verwacht onder ‘### Lengte’ in paragraaf ‘${f['section']}’: 250 tot 450 woorden`,
  'template-unknown-markup': (f) => `Deze opmaak (${f['detail']}) kan hier niet.`,
  'template-duty-facts': (f) =>
    `De wettelijke taak ‘${f['section']}’ is niet compleet. Verwacht: een zin en de regels Bron, Gelezen, Zekerheid en Paragrafen.`,
  'template-source': () => 'Deze bron is niet compleet. Verwacht: ### Naam {#id} en de regels Link en Geeft.',
  'template-double-id': (f) => `Het kenmerk ‘${f['id']}’ komt twee keer voor. Geef een van de twee een ander kenmerk.`,
  'template-unknown-source': (f) => `De bron ‘${f['id']}’ staat niet in bronnen.md.`,
  'template-unknown-duty': (f) => `De wettelijke taak ‘${f['id']}’ staat niet in plan.md.`,
  'template-unknown-section': (f) => `De paragraaf ‘${f['id']}’ bestaat niet.`,
  'template-unknown-figure': (f) => `Het cijfer ‘{{${f['id']}}}’ staat niet in cijfers.yml.`,
  'template-chapter-id': (f) =>
    `Het kenmerk ‘${f['id']}’ van dit hoofdstuk kan zo niet. Verwacht: kleine letters, cijfers en streepjes, hoogstens 28 tekens, en niet ‘export’ of ‘cijfers’.`,
  'template-image-in-help': (f) =>
    `In ‘${f['part']}’ van paragraaf ‘${f['section']}’ staat een afbeelding. De hulp kan geen afbeeldingen tonen.`,
  'template-figure-in-caption': (f) =>
    `Het cijfer ‘{{${f['id']}}}’ staat in een bijschrift of bronregel. Daar kan alleen gewone tekst.`,
  'template-unknown-notation': (f) =>
    `De schrijfwijze ‘${f['way']}’ is niet bekend. Verwacht: {{${f['id']}}} of {{${f['id']}|getal}}`,
  'example-figure': (f) => `Het cijfer ‘${f['id']}’ staat niet in cijfers.yml.`,
  'catalogue-shape': () => 'Verwacht: een regel ‘versie:’ en een lijst ‘cijfers:’.',
  'catalogue-entry': (f) =>
    `Het veld ‘${f['field']}’ van dit cijfer ontbreekt of is niet goed ingevuld. Verwacht: ${catalogueFields[String(f['field'])] ?? 'een veld dat bovenaan dit bestand staat uitgelegd'}`,
  'catalogue-formula': (f) =>
    `Deze formule is niet te lezen${f['rest'] ? ` vanaf ‘${f['rest']}’` : ': er ontbreekt iets aan het eind'}. Verwacht: kenmerken van cijfers en getallen met + - × / en haakjes, en spaties om een minteken. Bijvoorbeeld: deelnemers / doelgroeppeuters`,
  'catalogue-formula-unknown': (f) => `De formule gebruikt ‘${f['id']}’. Dat cijfer staat niet in dit bestand.`,
  'catalogue-formula-circle': (f) =>
    `Het cijfer ‘${f['id']}’ wordt met deze formule uit zichzelf berekend. Verwacht: een formule zonder kring.`,
  'catalogue-section': (f) =>
    `De paragraaf ‘${f['section']}’ bij het cijfer ‘${f['id']}’ bestaat niet. Verwacht: een kenmerk dat in een hoofdstuk achter een kop staat.`,
  'catalogue-double': (f) => `Het cijfer ‘${f['id']}’ komt twee keer voor.`,
  'example-image-missing': (f) => `De afbeelding ‘${f['image']}’ staat niet in de map.`,
  'example-section': (f) => `De paragraaf ‘${f['id']}’ bestaat niet in het sjabloon.`,
  'example-shape': (f) => `In het voorbeeldplan klopt ‘${f['detail']}’ niet.`,
}

/** One line for who edits a template: file, line, what is wrong and what is expected. */
export function templateFaultSentence(finding: Finding): string {
  const say = sentences[finding.code]
  const where = `${finding.where?.file ?? ''}, regel ${finding.where?.line ?? 1}`
  return `${where}: ${say ? say(finding.facts ?? {}) : finding.code}`
}
