import type { DocumentChapter } from '../../src/document/plan-document.ts'
import { inlines, p, plainRows, section, table } from './sample-blocks.ts'

const centres = [
  'De Lindeboom',
  'Het Kompas',
  'Klimop',
  'De Regenboog',
  'Zonnehof',
  'De Vlieger',
  'Nieuwe Wereld',
  'Oosterbloem',
  'De Ooievaar',
  'Westwijzer',
  'De Kikker',
  'Het Broeknest',
]
const places = ['Rijnveen-dorp', 'Veenzijde', 'Oosterwijk', 'Broek']
const holders = ['Stichting Peuterwerk', 'Kinderopvang Veen', 'Villa Vlinder bv']

function pick(values: readonly string[], index: number): string {
  return values[index % values.length] as string
}

const centreRows = Array.from({ length: 46 }, (_, index) => [
  index < centres.length ? pick(centres, index) : `${pick(centres, index)} ${Math.floor(index / centres.length) + 1}`,
  pick(places, index),
  pick(holders, index),
  index % 3 === 0 ? '>8' : '>–',
  index % 3 === 0 ? '40 weken, 16 uur' : 'geen VE',
])

/** Annexes: the sources, a table over more than one page, and terms. */
export const sampleAnnexes: readonly DocumentChapter[] = [
  {
    id: 'bronnen',
    kind: 'bijlage',
    number: 'A',
    title: 'Bronnen van de cijfers',
    lead: inlines('Elk cijfer in dit plan staat hieronder, met de bron en de datum waarop het geldt.'),
    sections: [
      {
        id: 'bronnen-lijst',
        number: '',
        title: 'Bronnen',
        heading: false,
        blocks: [
          table({
            id: 'bronnen-tabel',
            label: 'Tabel A.1',
            caption: 'Gebruikte cijfers',
            columns: [0.06, 0.26, 0.12, 0.28, 0.14, 0.14],
            rows: plainRows([
              ['Nr.', 'Cijfer', '>Waarde', 'Bron', 'Geldt op', 'Stand'],
              ['1', 'Doelgroeppeuters', '>118', 'Eigen telling, JGZ', '1-10-2026', 'Definitief'],
              [
                '2',
                'Bereik van doelgroeppeuters',
                '>79%',
                'Afgeleid: 93 deelnemers op 118 doelgroeppeuters',
                '1-10-2026',
                'Definitief',
              ],
              ['3', 'Ouders die afzien van een plek', '>[ontbreekt]', 'JGZ', '2026', 'Ontbreekt'],
            ]),
          }),
        ],
      },
    ],
  },
  {
    id: 'kindercentra',
    kind: 'bijlage',
    number: 'B',
    title: 'Kindercentra in de gemeente',
    lead: inlines('Alle 46 kindercentra. Zestien ervan bieden voorschoolse educatie.'),
    sections: [
      section('kindercentra-lijst', 'B.1', 'Lijst', [
        p('De lijst volgt het Landelijk Register Kinderopvang.'),
        table({
          id: 'tabel-kindercentra',
          label: 'Tabel B.1',
          caption: 'Kindercentra en plekken met voorschoolse educatie, 1 oktober 2026',
          source: 'Landelijk Register Kinderopvang en opgave van houders [3]',
          columns: [0.26, 0.18, 0.26, 0.12, 0.18],
          rows: plainRows([['Locatie', 'Kern', 'Houder', '>Plekken met VE', 'Rooster'], ...centreRows]),
        }),
      ]),
    ],
  },
  {
    id: 'begrippen',
    kind: 'bijlage',
    number: 'C',
    title: 'Begrippen en afkortingen',
    lead: [],
    sections: [
      {
        id: 'begrippen-lijst',
        number: '',
        title: 'Begrippen',
        heading: false,
        blocks: [
          {
            type: 'definitions',
            items: [
              {
                term: 'achterstandsscore',
                meaning: inlines(
                  'Getal van het CBS dat bepaalt hoeveel geld een gemeente of school krijgt. Geen aantal kinderen.',
                ),
              },
              {
                term: 'bereik',
                meaning: inlines('Het deel van de doelgroeppeuters dat deelneemt aan voorschoolse educatie.'),
              },
              {
                term: 'doelgroeppeuter',
                meaning: [
                  {
                    type: 'text',
                    text: 'Peuter met een indicatie voor voorschoolse educatie, volgens de afspraken in ',
                  },
                  { type: 'link', text: 'paragraaf 3.1', href: '#doelgroep' },
                  { type: 'text', text: '.' },
                ],
              },
              { term: 'JGZ', meaning: inlines('Jeugdgezondheidszorg, de organisatie achter het consultatiebureau.') },
              {
                term: 'VE',
                meaning: inlines('Voorschoolse educatie: een programma voor peuters in een kindercentrum.'),
              },
            ],
          },
        ],
      },
    ],
  },
]
