import type { DocumentChapter, DocumentLook, Labels, PlanDocument } from '../../src/document/plan-document.ts'
import { sampleAnnexes } from './sample-annexes.ts'
import { cell, item, list, p, section, table } from './sample-blocks.ts'
import { sampleOrganisation } from './sample-organisation.ts'
import { barPicture } from './sample-picture.ts'
import { sampleSituation } from './sample-situation.ts'

const labels: Labels = {
  contents: 'Inhoud',
  about: 'Over dit document',
  annexes: 'Bijlagen',
  chapter: 'Hoofdstuk',
  annex: 'Bijlage',
  page: 'Pagina',
  of: 'van',
  source: 'Bron',
  logo: 'Logo van',
  missingImage: 'Afbeelding ontbreekt',
  keyPoint: 'Kernpunt',
  skip: 'Ga naar de tekst',
}

/** Dark blue with serif headings. */
export const blueLook: DocumentLook = {
  accent: '#123E6B',
  accentText: '#123E6B',
  onAccent: '#FFFFFF',
  tint: '#EEF1F5',
  dataInk: '#123E6B',
  outlined: false,
  headingFont: 'serif',
  textFont: 'sans',
  cover: 'zonder',
  logo: null,
  photo: null,
  name: 'Gemeente Rijnveen',
}

/** Bright yellow with sans headings, serif text and a logo. */
export const yellowLook: DocumentLook = {
  accent: '#FFD200',
  accentText: '#1B1F24',
  onAccent: '#1B1F24',
  tint: '#FFF8D6',
  dataInk: '#1B1F24',
  outlined: false,
  headingFont: 'sans',
  textFont: 'serif',
  cover: 'logo',
  photo: null,
  logo: { picture: barPicture(240, 80, [27, 31, 36]), alt: 'Logo van de gemeente Rijnveen' },
  name: 'Gemeente Rijnveen',
}

const foreword: DocumentChapter = {
  id: 'voorwoord',
  kind: 'hoofdstuk',
  number: '1',
  title: 'Voorwoord',
  lead: [
    { type: 'text', text: 'In Rijnveen groeien ' },
    { type: 'figure', figure: 'peuters', text: '612' },
    { type: 'text', text: ' peuters op. Voor ' },
    { type: 'figure', figure: 'doelgroeppeuters', text: '118' },
    { type: 'text', text: ' van hen is de kans groot dat zij met een taalachterstand aan groep 1 beginnen.' },
  ],
  sections: [
    {
      id: 'voorwoord-tekst',
      number: '',
      title: 'Voorwoord',
      heading: false,
      blocks: [
        p([
          { type: 'text', text: 'Van die ' },
          { type: 'figure', figure: 'doelgroeppeuters', text: '118' },
          { type: 'text', text: ' peuters gaan er ' },
          { type: 'figure', figure: 'bereikt', text: '93' },
          { type: 'text', text: ' naar de voorschoolse educatie. ' },
          { type: 'source-number', text: '[1]', href: '#bronnen-tabel' },
          {
            type: 'text',
            text: ' Wij willen dat het er in 2030 ten minste 106 zijn: negen van de tien. Dat vraagt om plekken in elke wijk, om een jeugdverpleegkundige die belt als een kind niet komt, en om pedagogisch medewerkers die tijd krijgen om hun vak bij te houden.',
          },
        ]),
        p(
          'Dit plan maakt ook een keuze die pijn doet. Vanaf 2029 gaat er minder geld naar de zomerschool en naar de schakelklas. Het geld dat vrijkomt, gaat naar de jongste kinderen. Daar is de opbrengst het grootst, en daar ligt onze wettelijke taak.',
        ),
        {
          type: 'quote',
          paragraphs: [
            p(
              'Ik dacht dat het voor kinderen was die niet meekwamen. Nu zegt mijn dochter thuis de namen van alle dieren.',
            ),
          ],
          source: 'Vader van een peuter uit Veenzijde, gesprek van 18 juni 2026',
        },
        p(
          'Ik dank de schoolbesturen, de houders van kindercentra, de jeugdgezondheidszorg, de bibliotheek en vooral de ouders die met ons hebben meegedacht. De raad mag ons in 2030 aanspreken op drie dingen: het bereik, de kwaliteit op de groep en de overdracht naar de basisschool.',
        ),
        p([
          { type: 'text', text: 'Sanne de Wit', bold: true },
          { type: 'line-break' },
          { type: 'text', text: 'Wethouder onderwijs en jeugd, gemeente Rijnveen' },
        ]),
      ],
    },
  ],
}

const introduction: DocumentChapter = {
  id: 'inleiding',
  kind: 'hoofdstuk',
  number: '2',
  title: 'Inleiding en leeswijzer',
  lead: [
    {
      type: 'text',
      text: 'Zo voorkomt en vermindert de gemeente onderwijsachterstanden bij jonge kinderen, van 2027 tot en met 2030.',
    },
  ],
  sections: [
    section('waarom', '2.1', 'Waarom dit plan', [
      p([
        {
          type: 'text',
          text: 'Het vorige plan liep van 2023 tot en met 2026. Met het nieuwe tijdvak van de specifieke uitkering begint ook een nieuwe periode voor ons beleid. Het college stelt dit plan vast na overleg met schoolbesturen, houders van kindercentra en de jeugdgezondheidszorg. Het vervangt het ',
        },
        { type: 'text', text: 'Beleidsplan onderwijsachterstanden 2023–2026', italic: true },
        { type: 'text', text: '.' },
      ]),
      {
        type: 'box',
        kind: 'plicht',
        label: 'Wettelijke plicht',
        blocks: [
          p('De gemeente zorgt voor voldoende aanbod van voorschoolse educatie, in aantal en in spreiding.'),
          p(
            'Zij overlegt ten minste elk jaar met schoolbesturen en kinderopvang over de vraag welke kinderen tot de doelgroep horen en hoe zij worden toegeleid.',
          ),
        ],
      },
      {
        type: 'box',
        kind: 'keuze',
        label: 'Keuze van de gemeente',
        blocks: [
          p(
            'Voor activiteiten in het basisonderwijs bestaat geen plicht. Wij kiezen ervoor de schakelklas, de bibliotheek op school en de zomerschool te steunen.',
          ),
        ],
      },
    ]),
    section('leeswijzer', '2.2', 'Hoe u dit plan leest', [
      p('Het plan heeft drie hoofdstukken over de inhoud. U hoeft het niet van voor naar achter te lezen.'),
      table({
        id: 'tabel-leeswijzer',
        label: 'Tabel 2.1',
        caption: 'Leeswijzer: waar vindt u wat?',
        columns: [0.55, 0.45],
        rows: [
          [cell(0, 'U wilt weten …', { header: true }), cell(1, 'Lees dan', { header: true })],
          [
            cell(0, 'wat wij kiezen en waarom'),
            cell(1, '', { blocks: [p([{ type: 'link', text: 'Hoofdstuk 1 en 3', href: '#voorwoord' }])] }),
          ],
          [
            cell(0, 'hoeveel kinderen het betreft'),
            cell(1, '', { blocks: [p([{ type: 'link', text: 'Paragraaf 3.1', href: '#doelgroep' }])] }),
          ],
          [
            cell(0, 'wie wat doet, en wanneer'),
            cell(1, '', { blocks: [p([{ type: 'link', text: 'Tabel 4.1', href: '#tabel-werkagenda' }])] }),
          ],
        ],
      }),
      p([
        { type: 'text', text: 'Een nummer tussen rechte haken, zoals ' },
        { type: 'source-number', text: '[1]', href: '#bronnen-tabel' },
        { type: 'text', text: ', verwijst naar de bron van een cijfer in bijlage A. De landelijke regels staan op ' },
        {
          type: 'link',
          text: 'rijksoverheid.nl',
          href: 'https://www.rijksoverheid.nl/onderwerpen/voorschoolse-educatie',
        },
        { type: 'text', text: '; vragen stelt u via ' },
        { type: 'link', text: 'onderwijs@rijnveen.example', href: 'mailto:onderwijs@rijnveen.example' },
        { type: 'text', text: '.' },
      ]),
    ]),
    section('totstandkoming', '2.3', 'Hoe dit plan tot stand kwam', [
      {
        type: 'guidance',
        label: 'Schrijfhulp',
        blocks: [
          p(
            'Beschrijf in vijf tot tien regels wie heeft meegedacht en wat er met de inbreng is gedaan. Noem ook wat niet is overgenomen.',
          ),
          list(false, [item('Wie waren erbij?'), item('Wat leverde het op?'), item('Waar staat het verslag?')]),
        ],
      },
      p(
        'Wij schreven dit plan met onze partners. In maart, juni en september 2026 waren er bijeenkomsten met in totaal 41 deelnemers. Acht ouders vertelden in twee gesprekken wat hen hielp en wat hen tegenhield.',
      ),
    ]),
  ],
}

/**
 * A document of about seventeen pages that holds every kind of block and inline: boxes, lists with levels, spans, a
 * table over pages, a turned table, images, an annex. The gemeente, names and figures are invented.
 */
export function everyKindDocument(): PlanDocument {
  return {
    title: 'Een goede start voor ieder kind',
    subtitle: 'Onderwijsachterstandenbeleid (OAB)',
    period: '2027–2030',
    municipality: 'Rijnveen',
    lang: 'nl',
    identity: { planId: 'plan-voorbeeld', revision: 12, templateVersion: 1, date: '2026-11-23' },
    status: { draft: true, mark: 'CONCEPT', line: 'versie van 23 november 2026' },
    look: blueLook,
    about: [
      { label: 'Titel', value: 'Een goede start voor ieder kind. Onderwijsachterstandenbeleid (OAB) 2027–2030' },
      { label: 'Status', value: 'Concept, versie van 23 november 2026. Reacties zijn welkom tot 15 december 2026.' },
      {
        label: 'Vastgesteld door',
        value: 'Nog niet vastgesteld. Gepland: college van burgemeester en wethouders, 19 januari 2027.',
      },
      { label: 'Looptijd', value: '1 januari 2027 tot en met 31 december 2030' },
      { label: 'Vervangt', value: 'Beleidsplan onderwijsachterstanden 2023–2026' },
      { label: 'Contact', value: 'onderwijs@rijnveen.example' },
    ],
    chapters: [foreword, introduction, sampleSituation, sampleOrganisation, ...sampleAnnexes],
    labels,
  }
}
