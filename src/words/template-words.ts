import type { Finding } from '../lib/finding.ts'

type Facts = Readonly<Record<string, string | number>>

/** What is expected in each field of a figure. */
const catalogueFields: Readonly<Record<string, string>> = {
  id: 'kleine letters, cijfers en streepjes, niet beginnend met eigen- en niet ophalen',
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
  heette: 'een lijst met kenmerken die het cijfer eerder had',
  vervallen: 'een zin die zegt waarom het cijfer vervalt',
  formule: 'een formule, zonder waar, stappen en link',
  afronden: 'heel of omhoog',
}

/** What is expected in each field of the tables of CBS. */
const cbsFields: Readonly<Record<string, string>> = {
  provincies: 'per provincie een code zoals PV26',
  bronnen: 'een lijst met bronnen',
  naam: 'de naam van de tabel',
  tabellen: 'een lijst met minstens één tabel',
  tabel: 'vijf cijfers en drie letters, zoals 85525NED',
  jaar: 'een jaartal',
  stand: 'definitief of voorlopig',
  peildag: 'maand en dag tussen aanhalingstekens, zoals ’01-01’',
  kies: 'per indeling een titel of een lijst met titels',
  cijfers: 'een lijst met minstens één cijfer',
  cijfer: 'een kenmerk uit cijfers.yml',
  onderwerp: 'een titel of een lijst met titels',
  groep: 'een titel',
  optellen: 'ja',
  gewichten: 'een lijst met getallen',
  'deel-van': 'een titel of een lijst met titels',
  vorm: 'jaren, vergelijking of wijken',
  geraamd: 'ja',
}

const sentences: Readonly<Record<string, (facts: Facts) => string>> = {
  'template-yaml': (f) => `Deze regel kan niet gelezen worden. ${yamlHints[f['kind'] ?? ''] ?? yamlHint}`,
  'template-file-missing': () => 'Dit bestand ontbreekt. Zet het terug of haal het uit de lijst in plan.md.',
  'template-head': () =>
    'Bovenaan ontbreken de vaste regels. Verwacht: een regel met ---, de regels id, titel en plicht, en weer een regel met ---.',
  'template-chapters': () => 'Verwacht bovenaan een lijst ‘hoofdstukken:’ met de namen van de bestanden.',
  'template-chapter-twice': (f) => `Het hoofdstuk ‘${f['name']}’ staat twee keer in de lijst ‘hoofdstukken’.`,
  'template-chapter-unlisted': (f) =>
    `Dit hoofdstuk staat niet in de lijst ‘hoofdstukken’ van plan.md. Zet daar een regel bij: - ${f['name']}`,
  'template-version': () => 'Verwacht bovenaan: versie: 2, of een ander heel getal.',
  'template-key-unknown': (f) => `De regel ‘${f['key']}: ...’ is niet bekend. Kijk of de naam goed geschreven is.`,
  'template-link-within': (f) => `De link ‘${f['url']}’ wijst naar een paragraaf die hier niet bestaat.`,
  'template-hash-space': () => 'Na de hekjes van een kop ontbreekt een spatie. Verwacht: ## Titel of ### Deel',
  'template-link-space': () => 'Tussen ] en ( staat een spatie. Verwacht: [woorden](https://adres)',
  'template-braces': () => 'Een accolade hoort nergens bij. Verwacht: {{id}} voor een cijfer, {#id} achter een kop.',
  'template-link': (f) => `De link ‘${f['url']}’ leidt nergens heen. Verwacht een heel adres: https://...`,
  'template-no-sections': () => 'Dit hoofdstuk heeft nog geen paragraaf. Verwacht: ## Titel {#id}',
  'template-front-matter': (f) => `Bovenaan, tussen twee regels met ---, ontbreekt de regel ‘${f['key']}: ...’.`,
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
  'template-part-double': (f) =>
    `Het deel ‘### ${f['part']}’ staat twee keer in paragraaf ‘${f['section']}’. Voeg de twee samen.`,
  'template-few-questions': (f) =>
    `Paragraaf ‘${f['section']}’ heeft te weinig vragen: ${f['count']}. Verwacht: minstens ${f['least']}.`,
  'template-word-count': (f) =>
    `‘${f['part']}’ in paragraaf ‘${f['section']}’ heeft ${f['words']} woorden. Verwacht: ${f['least']} tot ${f['most']}.`,
  'template-example-title': (f) =>
    `Een voorbeeld in paragraaf ‘${f['section']}’ heeft geen titel. Verwacht: ### Voorbeeld: titel`,
  'template-example-double': (f) => `De titel ‘${f['title']}’ komt in paragraaf ‘${f['section']}’ twee keer voor.`,
  'template-list-expected': (f) => `Verwacht onder ‘### ${f['part']}’ een lijst met streepjes.`,
  'template-law': (f) => `Een wet in paragraaf ‘${f['section']}’ is niet compleet. Verwacht: ${lawPart(f)}`,
  'template-length': (f) =>
    `De lengte van paragraaf ‘${f['section']}’ kan zo niet. Verwacht onder ‘### Lengte’, met uw eigen getallen: 250 tot 450 woorden`,
  'template-unknown-markup': (f) =>
    `Deze opmaak kan hier niet: ${markupNames[f['detail'] ?? ''] ?? f['detail']}. Kijk in de README wat wel kan.`,
  'template-duty-facts': (f) => `De wettelijke taak ‘${f['section']}’ is niet compleet. Verwacht: ${lawPart(f)}`,
  'template-fact-unknown': (f) =>
    `De regel ‘- ${f['fact']}: ...’ bij ‘${f['section']}’ is niet bekend. Kijk of de naam goed geschreven is.`,
  'template-source-heading': (f) => `De kop ‘${f['title']}’ heeft geen kenmerk. Verwacht: ### Naam {#id}`,
  'template-source': (f) =>
    f['lacks'] === 'link'
      ? `De bron ‘${f['id']}’ heeft geen goed adres. Verwacht direct onder de kop: - Link: https://...`
      : `Bij de bron ‘${f['id']}’ staat niet wat men er vindt. Verwacht: - Geeft: een of twee zinnen`,
  'template-source-gives': (f) =>
    `Achter de bron ‘${f['name']}’ in paragraaf ‘${f['section']}’ staat niet wat men er vindt. Verwacht: [naam](https://adres): wat men er vindt`,
  'template-box-unknown': (f) =>
    `Het kader ‘[!${f['detail']}]’ is niet bekend. Verwacht: [!plicht], [!keuze], [!kernpunt] of [!let-op].`,
  'template-figure-in-plain': (f) =>
    `In ‘${f['part']}’ van paragraaf ‘${f['section']}’ staat een cijfer. Daar kan alleen gewone tekst.`,
  'template-double-id': (f) => `Het kenmerk ‘${f['id']}’ komt twee keer voor. Geef een van de twee een ander kenmerk.`,
  'template-unknown-source': (f) => `De bron ‘${f['id']}’ staat niet in bronnen.md.`,
  'template-unknown-duty': (f) => `De wettelijke taak ‘${f['id']}’ staat niet in plan.md.`,
  'template-unknown-section': (f) => `De paragraaf ‘${f['id']}’ bestaat niet.`,
  'template-unknown-figure': (f) => `Het cijfer ‘{{${f['id']}}}’ staat niet in cijfers.yml.`,
  'template-chapter-id': (f) =>
    `Het kenmerk ‘${f['id']}’ van dit hoofdstuk kan zo niet. Verwacht: kleine letters, cijfers en streepjes, hoogstens 28 tekens, en niet ‘export’, ‘cijfers’, ‘versies’ of ‘sjabloon’.`,
  'template-retired': (f) =>
    f['field']
      ? `De regel ‘${f['field']}: ...’ in de lijst ‘vervallen’ is niet bekend. Verwacht: paragraaf en, als die er is, vervangen-door.`
      : 'Deze regel van de lijst ‘vervallen’ is niet compleet. Verwacht: - paragraaf: kenmerk, en als die er is op de volgende regel: vervangen-door: kenmerk',
  'template-retired-alive': (f) =>
    `De paragraaf ‘${f['id']}’ staat in de lijst ‘vervallen’, maar staat ook nog in een hoofdstuk. Haal een van de twee weg.`,
  'template-retired-twice': (f) => `De paragraaf ‘${f['id']}’ staat twee keer in de lijst ‘vervallen’.`,
  'template-retired-successor': (f) =>
    `De paragraaf ‘${f['id']}’ is vervangen door ‘${f['by']}’, maar die paragraaf bestaat niet.`,
  'template-image-in-help': (f) =>
    `In ‘${f['part']}’ van paragraaf ‘${f['section']}’ staat een afbeelding. De hulp kan geen afbeeldingen tonen.`,
  'template-figure-in-caption': (f) =>
    `Het cijfer ‘{{${f['id']}}}’ staat in een bijschrift of bronregel. Daar kan alleen gewone tekst.`,
  'template-chart': (f) =>
    `Bij ‘${f['detail']}:’ ontbreekt de soort ({staven}, {groepen}, {gestapeld} of {lijn}) of een regel ‘Cijfers: {{id}}’.`,
  'template-unknown-notation': (f) =>
    `De schrijfwijze ‘${f['way']}’ is niet bekend. Verwacht: {{${f['id']}}} of {{${f['id']}|getal}}`,
  'example-figure': (f) => `Het cijfer ‘${f['id']}’ staat niet in cijfers.yml.`,
  'catalogue-shape': () => 'Verwacht: een regel ‘versie:’ en een lijst ‘cijfers:’.',
  'catalogue-entry': (f) =>
    `Het veld ‘${f['field']}’ van dit cijfer ontbreekt of is niet goed ingevuld. Verwacht: ${catalogueFields[String(f['field'])] ?? 'tekst'}.`,
  'catalogue-unknown-field': (f) =>
    `Het veld ‘${f['field']}’ van dit cijfer is niet bekend. Bovenaan dit bestand staat welke velden er zijn.`,
  'catalogue-formula': (f) =>
    `Deze formule is niet te lezen${f['rest'] ? ` vanaf ‘${f['rest']}’` : ': er ontbreekt iets aan het eind'}. Verwacht: kenmerken van cijfers en getallen met + - × / en haakjes, en spaties om een minteken. Bijvoorbeeld: deelnemers / doelgroeppeuters`,
  'catalogue-formula-unknown': (f) => `De formule gebruikt ‘${f['id']}’. Dat cijfer staat niet in dit bestand.`,
  'catalogue-formula-circle': (f) =>
    `Het cijfer ‘${f['id']}’ wordt met deze formule uit zichzelf berekend. Verwacht: een formule zonder kring.`,
  'catalogue-section': (f) =>
    `De paragraaf ‘${f['section']}’ bij het cijfer ‘${f['id']}’ bestaat niet. Verwacht: een kenmerk dat in een hoofdstuk achter een kop staat.`,
  'catalogue-former': (f) =>
    `Het kenmerk ‘${f['id']}’ staat bij ‘heette’, maar is ook het kenmerk van een ander cijfer. Een kenmerk hoort bij één cijfer.`,
  'catalogue-double': (f) => `Het cijfer ‘${f['id']}’ komt twee keer voor.`,
  'fetch-step': (f) => `Verwacht: een lijst ‘${f['step']}:’ met kenmerken van cijfers, of []`,
  'fetch-step-unknown': (f) => `De stap ‘${f['step']}’ is niet bekend. Verwacht: lrk, duo, score of beschikking.`,
  'fetch-figure': (f) => `Het cijfer ‘${f['id']}’ staat niet in cijfers.yml.`,
  'fetch-figure-twice': (f) => `Het cijfer ‘${f['id']}’ staat bij twee stappen. Haal het bij een van de twee weg.`,
  'cbs-field': (f) =>
    `Het veld ‘${f['field']}’ ontbreekt, is niet bekend of is niet goed ingevuld. Verwacht: ${cbsFields[String(f['field'])] ?? 'een veld dat bovenaan dit bestand staat'}.`,
  'cbs-province': (f) =>
    `De provincie ‘${f['province']}’ uit gemeenten.csv ontbreekt. Verwacht: ${f['province']}: PV en twee cijfers`,
  'cbs-money': (f) => `Het cijfer ‘${f['id']}’ is een bedrag. Bedragen haalt de planwijzer niet bij het CBS op.`,
  'cbs-share': (f) => `Het cijfer ‘${f['id']}’ is geen procent. Haal ‘deel-van’ weg.`,
  'cbs-weights': (f) =>
    `Bij ‘${f['id']}’ klopt het optellen niet. Verwacht: onder kies één indeling, en evenveel gewichten als waarden.`,
  'cbs-years': (f) =>
    `Het cijfer ‘${f['id']}’ is een reeks, maar deze tabellen gaan over één jaar. Kies een andere vorm.`,
  'reorganisation-row': (f) => `Op deze regel klopt ‘${f['lacks']}’ niet. Verwacht: code;naam;sinds;opgegaan in;bron`,
  'reorganisation-exists': (f) => `De gemeente ${f['code']} staat ook in gemeenten.csv. Haal haar daar of hier weg.`,
  'reorganisation-into': (f) => `De gemeente ${f['code']} staat niet in gemeenten.csv en niet in dit bestand.`,
  'example-image-missing': (f) => `De afbeelding ‘${f['image']}’ staat niet in de map.`,
  'example-section': (f) => `De paragraaf ‘${f['id']}’ bestaat niet in het sjabloon.`,
  'example-own-section': (f) =>
    `Het kenmerk ‘${f['id']}’ van een eigen paragraaf kan zo niet. Verwacht: eigen- en acht kleine letters of cijfers.`,
  'example-shape': (f) =>
    `In het voorbeeldplan ontbreekt ‘${f['detail']}’ of klopt het niet. Verwacht: ${exampleField(String(f['detail']))}.`,
}

const yamlHint = 'Kijk of alle regels even ver inspringen en of haakjes en aanhalingstekens een paar vormen.'

/** By the kind of mistake that the reader of YAML names. */
const yamlHints: Readonly<Record<string, string>> = {
  MISSING_CHAR: 'Een haakje of aanhalingsteken wordt niet gesloten.',
  BLOCK_AS_IMPLICIT_KEY:
    'Staat er een dubbele punt in een tekst? Zet die tekst dan tussen aanhalingstekens. Kijk ook of de regel even ver inspringt als de andere.',
  TAB_AS_INDENT: 'De regel begint met een tab. Gebruik spaties.',
  BAD_INDENT: 'De regel springt niet even ver in als de andere.',
  DUPLICATE_KEY: 'Deze naam staat er twee keer.',
}

const lawParts: Readonly<Record<string, string>> = {
  zin: 'eerst een zin in gewone woorden, daaronder de lijst.',
  lijst: 'één lijst, met voor elke regel hetzelfde streepje.',
  bron: '- Bron: [naam](https://adres)',
  gelezen: '- Gelezen: november 2026, met de maand en het jaar waarin u het las',
  zekerheid: '- Zekerheid: geverifieerd, afgeleid, ouder of indirect',
  paragrafen: '- Paragrafen: de kenmerken van de paragrafen, met komma’s',
}

function lawPart(facts: Facts): string {
  return lawParts[facts['lacks'] ?? ''] ?? ''
}

const markupNames: Readonly<Record<string, string>> = {
  code: 'tekst die inspringt of code',
  inlineCode: 'code tussen accenten',
  html: 'html',
  thematicBreak: 'een lijn',
  image: 'een afbeelding binnen een zin',
  delete: 'doorgestreepte tekst',
}

const exampleFields: Readonly<Record<string, string>> = {
  periode: 'twee jaren, zoals [2027, 2030]',
  status: 'concept, college of vastgesteld',
  vaststeller: 'college of raad',
  cijfers: 'een lijst met cijfers',
  waarde: 'een getal zonder punten, of minder dan 5',
  peildatum: 'jaar-maand-dag, zoals 2026-01-31',
  stand: 'leeg, bezig of klaar',
}

function exampleField(path: string): string {
  const name = path.split('.').at(-1) ?? ''
  if (path.startsWith('cijfers.') && name === 'status') return 'definitief, voorlopig of raming'
  return exampleFields[name] ?? 'tekst'
}

/** One line for who edits a template: file, line, what is wrong and what is expected. */
export function templateFaultSentence(finding: Finding): string {
  const say = sentences[finding.code]
  const where = `${finding.where?.file ?? ''}, regel ${finding.where?.line ?? 1}`
  return `${where}: ${say ? say(finding.facts ?? {}) : finding.code}`
}
