import { formatDutchNumber } from '../figures/dutch-number.ts'
import { formatCount, formatDate } from './dutch.ts'

type Facts = Readonly<Record<string, string | number>>
type Sort = 'lrk' | 'duo-schools' | 'duo-pupils' | 'school-scores' | 'municipality-scores' | 'table'

/** What a file turned out to be, within a sentence. */
export const dataFileKinds: Readonly<Record<Sort, string>> = {
  lrk: 'het bestand van het Landelijk Register Kinderopvang',
  'duo-schools': 'de lijst met vestigingen van DUO',
  'duo-pupils': 'een bestand met leerlingen van DUO',
  'school-scores': 'een bestand van het CBS met achterstandsscores per school',
  'municipality-scores': 'een bestand van het CBS met achterstandsscores per gemeente',
  table: 'een tabel die u zelf hebt ingedeeld',
}

const number = (fact: string | number | undefined) => formatDutchNumber(Number(fact ?? 0))
const text = (fact: string | number | undefined) => String(fact ?? '')
const counted = (fact: string | number | undefined, one: string, many: string) =>
  Number(fact) === 1 ? `1 ${one}` : `${number(fact)} ${many}`
const rows = (fact: string | number | undefined) => counted(fact, 'regel', 'regels')
const kind = (fact: string | number | undefined) => dataFileKinds[text(fact) as Sort] ?? dataFileKinds.table

/** "Regel 12 is" of "Regels 12, 15 en meer zijn". */
function lines({ count, lines: named }: Facts): string {
  const total = Number(count)
  if (total === 1) return `Regel ${text(named)} is`
  return `${rows(count)} (${total > 5 ? 'onder meer ' : ''}${text(named)}) zijn`
}

const scoreNames: Readonly<Record<string, string>> = {
  achterstandsscore: 'De nieuwste score',
  'achterstandsscore-vorig': 'De score van een jaar eerder',
  'achterstandsscore-zonder-drempel': 'De score zonder drempel',
}

const sentences: Readonly<Record<string, (facts: Facts) => string>> = {
  'file-too-large': () =>
    'Dit bestand is groter dan 64 MB. Download het opnieuw, of bewaar alleen de regels van uw gemeente en kies dat bestand.',
  'file-unpacks-too-large': () =>
    'Dit bestand wordt uitgepakt groter dan 96 MB. Open het in Excel, bewaar alleen het blad dat u nodig hebt en kies dat bestand.',
  'file-too-many-rows': () =>
    'Dit bestand heeft meer dan 400.000 regels. Bewaar alleen de regels van uw gemeente en kies dat bestand.',
  'file-empty': () => 'Dit bestand is leeg. Download het opnieuw en kies het dan.',
  'file-damaged': () => 'Dit bestand is beschadigd of niet compleet. Download het opnieuw en kies het dan.',
  'file-encrypted': () =>
    'Dit bestand heeft een wachtwoord. Sla het in Excel op zonder wachtwoord en kies het opnieuw.',
  'file-xls': () => 'Dit is een oud Excel-bestand (.xls). Open het in Excel, sla het op als .xlsx en kies dat bestand.',
  'file-xlsb': () =>
    'Dit is een binair Excel-bestand (.xlsb). Open het in Excel, sla het op als .xlsx en kies dat bestand.',
  'file-ods': () =>
    'Dit is een OpenDocument-bestand (.ods). Open het in uw rekenprogramma, sla het op als .xlsx of .csv en kies dat bestand.',
  'file-word': () => 'Dit is een Word-bestand. Kopieer de tabel naar Excel, sla die op als .xlsx en kies dat bestand.',
  'file-pdf': () => 'Dit is een PDF. Daar leest de planwijzer geen cijfers uit. Kies een .csv of een .xlsx.',
  'file-html': () =>
    'Dit is een webpagina en geen bestand met cijfers. Waarschijnlijk is het downloaden mislukt. Download het opnieuw.',
  'file-json': () =>
    'Dit bestand is gemaakt voor programma’s (JSON). Download dezelfde gegevens als .csv en kies dat bestand.',
  'file-cut-off': () =>
    'Dit bestand is niet compleet: het stopt midden in de laatste regel. Waarschijnlijk is het downloaden afgebroken. Download het opnieuw.',
  'file-zip': () => 'Dit is een zip-bestand. Pak het eerst uit en kies het bestand dat erin zit.',
  'file-not-a-table': () => 'In dit bestand staat geen tabel. Kies een .csv of een .xlsx met kolommen.',
  'file-no-rows': () => 'In dit bestand staan kolommen, maar geen regels met cijfers. Download het opnieuw.',
  'file-duo-institutions': () =>
    'Dit is de lijst met instellingen. De planwijzer heeft de lijst met vestigingen nodig. Kies bij DUO het bestand vestigingenbo.csv.',
  'file-other-municipality': ({ municipality, code, count, some }) =>
    `In dit bestand staat niets over ${text(municipality)} (${text(code)}). Het gaat over ${
      Number(count) > 3
        ? `${text(some)} en ${formatCount(Number(count) - 3, 'andere gemeente', 'andere gemeenten')}`
        : text(some)
    }. Kies een bestand met uw gemeente erin.`,
  'file-schools-needed': ({ sort }) =>
    `Dit is ${kind(sort)}. Er staat niet bij in welke gemeente een school staat. Kies eerst de lijst met vestigingen van DUO. Dit bestand wacht daarop.`,
  'file-no-known-schools': ({ count }) =>
    `Geen van de ${counted(count, 'vestiging', 'vestigingen')} in uw gemeente staat in dit bestand. Kies een bestand met scholen in uw gemeente.`,
  'score-empty': ({ header }) =>
    `In de kolom ‘${text(header)}’ staat geen score voor uw gemeente. Kies een andere kolom of een nieuwer bestand.`,
  'mapping-no-number': ({ shape }) =>
    shape === 'number'
      ? 'In die cel staat geen getal dat bij dit cijfer past. Kies een andere regel of kolom.'
      : 'In die kolom staat geen getal dat bij dit cijfer past. Kies een andere kolom of een ander cijfer.',
  'mapping-too-many': ({ count, most }) =>
    `Die kolom heeft ${number(count)} regels; een cijfer kan er ${number(most)} hebben. Bewaar alleen de regels van uw gemeente en kies dat bestand.`,
  'file-failed': () =>
    'Het lezen is gestopt, omdat het te lang duurde of mislukte. Probeer het opnieuw of download het bestand nog eens.',
  'columns-renamed': ({ sort, columns }) =>
    `Dit lijkt ${kind(sort)}, maar niet alle kolommen zijn er (${text(columns)}). Waarschijnlijk hebben kolommen een andere naam gekregen. Wijs zelf aan wat u wilt lezen.`,

  'lrk-read': ({ rows: read, inMunicipality, centres, locations, holders }) =>
    `${rows(read)} gelezen. ${counted(inMunicipality, 'voorziening hoort', 'voorzieningen horen')} bij uw gemeente. Daarvan ${
      Number(centres) === 1 ? 'is er 1 een kinderdagverblijf' : `zijn er ${number(centres)} kinderdagverblijven`
    }; ${number(locations)} daarvan ${Number(locations) === 1 ? 'geeft' : 'geven'} voorschoolse educatie, van ${counted(holders, 'houder', 'houders')}.`,
  'lrk-short': ({ rows: read }) =>
    `Het hele register heeft ongeveer 30.000 regels; dit bestand heeft er ${number(read)}. Koos u zelf een deel, dan is dat goed. Anders is het downloaden afgebroken: download het opnieuw.`,
  'lrk-places': () =>
    'Kindplaatsen zijn niet hetzelfde als VE-plaatsen. Het register telt geen VE-plaatsen: vraag die aan uw aanbieders.',
  'lrk-no-locations': () =>
    'In uw gemeente staat bij geen enkel kinderdagverblijf dat het voorschoolse educatie geeft. Controleer dat.',
  'lrk-ve-unknown': () =>
    'In het hele bestand staat nergens ‘ja’ bij voorschoolse educatie. Daarom zijn de VE-locaties niet geteld. Controleer het bestand.',
  'lrk-ve-unclear': (facts) =>
    `${lines(facts)} niet als VE-locatie geteld, omdat er iets anders dan ja of nee staat. De aanbieders zijn daarom niet geteld.`,
  'lrk-places-missing': ({ count, least }) =>
    `Bij ${counted(count, 'locatie', 'locaties')} is het aantal kindplaatsen niet te lezen. Samen zijn het er ten minste ${number(least)}. Het totaal is daarom niet aangeboden.`,
  'lrk-rows-ended': (facts) => `${lines(facts)} overgeslagen, omdat de voorziening niet meer is ingeschreven.`,
  'rows-without-code': (facts) => `${lines(facts)} overgeslagen, omdat de gemeentecode ontbreekt.`,
  'rows-broken': (facts) => `${lines(facts)} overgeslagen, omdat er kolommen ontbreken.`,
  'rows-unclosed': (facts) =>
    `${lines(facts)} overgeslagen, omdat een aanhalingsteken niet wordt gesloten. Daardoor kunnen ook de regels erna gemist zijn.`,
  'rows-twice': (facts) => `${lines(facts)} overgeslagen, omdat dezelfde regel al eerder in het bestand staat.`,
  'rows-unreadable': (facts) => `${lines(facts)} zonder leesbaar getal. Dat getal ontbreekt dus en telt niet als nul.`,
  'rows-total': (facts) => `${lines(facts)} overgeslagen: een totaal is geen gebied.`,
  'rows-nameless': (facts) => `${lines(facts)} overgeslagen, omdat er geen naam of jaar bij het getal staat.`,
  'file-old': ({ date }) => `Deze gegevens zijn van ${formatDate(text(date))}. Zoek of er een nieuwer bestand is.`,

  'duo-schools-read': ({ rows: read, sites, schools, boards }) =>
    `${rows(read)} gelezen. In uw gemeente ${Number(sites) === 1 ? 'staat 1 vestiging' : `staan ${number(sites)} vestigingen`} van ${counted(schools, 'school', 'scholen')}, van ${counted(boards, 'bestuur', 'besturen')}.`,
  'duo-pupils-read': ({ rows: read, found, year, schools }) =>
    `${rows(read)} gelezen, waarvan ${number(found)} over uw gemeente. Het nieuwste jaar is ${text(year)}${
      Number(schools) > 0 ? `, met ${counted(schools, 'vestiging', 'vestigingen')}` : ''
    }.`,
  'duo-pupils-years': ({ from, to }) => `Het bestand telt de leerlingen van ${text(from)} tot en met ${text(to)}.`,
  'duo-pupils-other': ({ count }) =>
    `${rows(count)} over speciaal onderwijs ${Number(count) === 1 ? 'telt' : 'tellen'} niet mee.`,
  'pupils-withheld': ({ year, withheld, missing, least, most }) =>
    `${text(year)}: het totaal is niet te geven, omdat ${[
      Number(withheld) > 0
        ? `${counted(withheld, 'aantal', 'aantallen')} ‘minder dan 5’ ${Number(withheld) === 1 ? 'is' : 'zijn'}`
        : '',
      Number(missing) > 0
        ? `${counted(missing, 'aantal', 'aantallen')} ${Number(missing) === 1 ? 'ontbreekt' : 'ontbreken'}`
        : '',
    ]
      .filter(Boolean)
      .join(
        ' en ',
      )}. Het zijn er ten minste ${number(least)}${Number(most) > 0 ? ` en hoogstens ${number(most)}` : ''}.`,

  'score-found': ({ id, sheet, header, line, value }) =>
    `${scoreNames[text(id)] ?? 'De score'} staat in ${sheet ? `blad ‘${text(sheet)}’, ` : ''}kolom ‘${text(header)}’ (kopregel ${text(line)})${value ? `: ${text(value)}` : ', maar de cel is leeg'}.`,
  'score-zero': () => 'De score is 0. Dat betekent: onder de drempel. Het betekent niet dat er geen achterstand is.',
  'score-status-unknown': () =>
    'In het bestand staat niet of de scores definitief zijn. Daarom zijn ze als voorlopig aangeboden.',
  'score-threshold': ({ threshold }) =>
    threshold === 'without'
      ? 'Dit is de score zonder drempel. Het Rijk verdeelt het geld met de score met drempel.'
      : 'In het bestand staat niet of de drempel er al af is. Controleer of dit de score met drempel is.',
  'score-no-year': () =>
    'In het bestand staat niet van welk jaar de score is. Vul na het overnemen zelf de peildatum in.',
  'school-scores-read': ({ count, sheet, header, line }) =>
    `${counted(count, 'school', 'scholen')} van uw gemeente gevonden in blad ‘${text(sheet)}’, kolom ‘${text(header)}’ (kopregel ${text(line)}).`,
  'school-scores-zero': ({ count }) =>
    `Bij ${counted(count, 'school', 'scholen')} is de score 0. Dat betekent: onder de drempel. Het betekent niet dat er geen achterstand is.`,
  'school-scores-unknown': ({ count }) =>
    `Bij ${counted(count, 'school', 'scholen')} staat geen leesbare score. Die ontbreekt in het cijfer.`,
  'school-scores-absent': ({ count }) =>
    `${counted(count, 'vestiging', 'vestigingen')} uit de lijst van DUO ${Number(count) === 1 ? 'staat' : 'staan'} niet in dit bestand.`,

  'mapping-read': ({ count, name }) => `${counted(count, 'getal', 'getallen')} gelezen voor ‘${text(name)}’.`,
  'mapping-read-one': ({ name }) => `Eén getal gelezen voor ‘${text(name)}’.`,
  'mapping-withheld': ({ count }) =>
    `${counted(count, 'getal is', 'getallen zijn')} ‘minder dan 5’. Zo ${Number(count) === 1 ? 'staat het' : 'staan ze'} ook in het cijfer. Er wordt niet mee gerekend.`,
  'mapping-withheld-lost': ({ count }) =>
    `${counted(count, 'getal is', 'getallen zijn')} ‘minder dan 5’. Dat kan alleen bij een aantal. In dit cijfer ${Number(count) === 1 ? 'ontbreekt het' : 'ontbreken ze'}.`,
}

/** The Dutch sentence for a finding about a file; a code that nobody knows is a mistake of ours. */
export function dataFileSentence({ code, facts = {} }: { readonly code: string; readonly facts?: Facts }): string {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
  if (!sentence) throw new Error(`No sentence for ${code}`)
  return sentence(facts)
}

/** Every code that has a sentence. */
export const dataFileCodes: readonly string[] = Object.keys(sentences)
