import type { DocumentChapter } from '../../src/document/plan-document.ts'
import { cell, item, list, p, plainRows, section, table } from './sample-blocks.ts'
import { barPicture } from './sample-picture.ts'

/** The chapter with lists, boxes, headings, images, and a table with spans. */
export const sampleSituation: DocumentChapter = {
  id: 'situatie',
  kind: 'hoofdstuk',
  number: '3',
  title: 'De doelgroep en het aanbod van voorschoolse educatie',
  lead: [
    {
      type: 'text',
      text: 'Een op de vijf peuters hoort tot de doelgroep. Acht op de tien van hen doen mee, maar tussen de kernen zijn de verschillen groot.',
    },
  ],
  sections: [
    section('doelgroep', '3.1', 'Kinderen en doelgroep', [
      p([
        { type: 'text', text: 'Op 1 oktober 2026 telde de gemeente ' },
        { type: 'figure', figure: 'peuters', text: '612' },
        {
          type: 'text',
          text: ' peuters van tweeënhalf tot vier jaar. De jeugdgezondheidszorg gaf voor 118 van hen een indicatie af. ',
        },
        { type: 'source-number', text: '[1]', href: '#bronnen-tabel' },
        { type: 'text', text: ' Het aantal ouders dat afziet van een plek, is ' },
        { type: 'missing-figure', figure: 'afzeggers', text: '[ontbreekt: aantal ouders dat afziet, 2026]' },
        {
          type: 'text',
          text: '. In de wijk Łódźbuurt wonen relatief veel gezinnen die kort in Nederland zijn; de term ',
        },
        { type: 'text', text: 'early childhood education', italic: true, lang: 'en' },
        { type: 'text', text: ' is daar niet bekend. De oppervlakte is 24 km' },
        { type: 'text', text: '2', position: 'super' },
        { type: 'text', text: ', de uitstoot van CO' },
        { type: 'text', text: '2', position: 'sub' },
        { type: 'text', text: ' blijft buiten beschouwing.' },
      ]),
      p('Een peuter hoort tot de doelgroep als een van deze punten geldt:'),
      list(false, [
        item('het kind hoort thuis weinig of geen Nederlands;'),
        item(
          'de ouders hebben een laag opleidingsniveau:',
          list(false, [
            item('hoogstens mbo niveau 1, of'),
            item(
              'een buitenlands diploma dat niet is gewaardeerd;',
              list(true, [item('aangevraagd bij de Dienst Uitvoering Onderwijs;'), item('nog in behandeling.')]),
            ),
          ]),
        ),
        item(
          'de jeugdarts of jeugdverpleegkundige ziet een achterstand in de taalontwikkeling, of een ander risico in de omgeving van het kind.',
        ),
      ]),
      p('Ouders kunnen de indicatie laten heroverwegen. Zo gaat het in zijn werk:'),
      list(true, [
        item('De ouder vraagt binnen zes weken een gesprek aan bij de JGZ.'),
        item(
          'Een andere jeugdarts kijkt opnieuw naar het kind en spreekt de ouder.',
          p('Dat gesprek duurt ten hoogste een uur; een tolk is mogelijk.'),
        ),
        item('De ouder krijgt binnen drie weken bericht, met de reden erbij.'),
      ]),
      table({
        id: 'tabel-doelgroep',
        label: 'Tabel 3.1',
        caption: 'Peuters, doelgroep en bereik per kern, 1 oktober 2026',
        source: 'eigen telling met JGZ en aanbieders, peildatum 1 oktober 2026 [1, 2]',
        columns: [0.32, 0.17, 0.17, 0.17, 0.17],
        rows: plainRows([
          ['Kern', '>Peuters 2,5–4 jaar', '>Doelgroep', '>Neemt deel', '>Bereik (%)'],
          ['Rijnveen-dorp', '>268', '>54', '>45', '>83,3'],
          ['Veenzijde', '>171', '>39', '>30', '>76,9'],
          ['Oosterwijk', '>98', '>15', '>12', '>80,0'],
          ['Broek en Polder', '>75', '>10', '>6', '>60,0'],
          ['*Gemeente', '>*612', '>*118', '>*93', '>*78,8'],
        ]),
      }),
    ]),
    section('aanbod', '3.2', 'Aanbod: aantal en spreiding', [
      p(
        'Twee roosters halen de norm: 16 uur per week in 40 weken (samen 960 uur in anderhalf jaar) en 13,1 uur per week in 49 weken. Een rooster van twee dagen van zes uur, het hele jaar door, komt daar niet aan.',
      ),
      {
        type: 'box',
        kind: 'kernpunt',
        label: '',
        blocks: [p('Elke kern krijgt een plek binnen vier kilometer, ook bij minder dan acht kinderen.')],
      },
      { type: 'heading', level: 3, content: [{ type: 'text', text: 'Kleine kernen' }] },
      p([
        { type: 'text', text: 'Eerder beginnen mag. ', bold: true },
        {
          type: 'text',
          text: 'Een peuter met een indicatie kan vanaf twee jaar komen, als er plek is en als de 960 uur vanaf tweeënhalf jaar overeind blijven.',
        },
      ]),
      {
        type: 'box',
        kind: 'let-op',
        label: 'Let op',
        blocks: [
          p(
            'De maximum uurprijs voor 2027 was bij het schrijven nog niet bekend. De begroting rekent met de prijs van 2026: € 11,23 per uur.',
          ),
        ],
      },
      { type: 'heading', level: 4, content: [{ type: 'text', text: 'Vervoer' }] },
      p(
        'Voor Polder zijn er te weinig kinderen voor een eigen groep. Wij vergoeden daar het vervoer naar Broek, ook als een ouder zelf rijdt.',
      ),
      {
        type: 'image',
        id: 'figuur-bereik',
        label: 'Figuur 3.1',
        caption: 'Het bereik groeit elk jaar; houdt dat aan, dan is het doel van 90% haalbaar',
        alt: 'Staafgrafiek van het bereik per jaar',
        decorative: false,
        picture: barPicture(1050, 420, [18, 62, 107]),
      },
      {
        type: 'image',
        id: 'figuur-kaart',
        label: 'Figuur 3.2',
        caption: 'De locaties op de kaart',
        alt: 'Kaart van de gemeente',
        decorative: false,
        picture: null,
      },
      {
        type: 'lead',
        content: [
          {
            type: 'text',
            text: 'Niet elke locatie heeft een rooster dat de norm haalt; de volgende tabel zegt waar het anders moet.',
          },
        ],
      },
      table({
        id: 'tabel-roosters',
        label: 'Tabel 3.2',
        caption: 'Roosters en taken, overgenomen uit een ander document',
        headerRows: 2,
        columns: [0.25, 0.25, 0.15, 0.15, 0.2],
        rows: [
          [
            cell(0, 'Locatie', { header: true, rowspan: 2 }),
            cell(1, 'Houder', { header: true, rowspan: 2 }),
            cell(2, 'Uren per week', { header: true, colspan: 2 }),
            cell(4, 'Norm', { header: true, rowspan: 2 }),
          ],
          [cell(2, '>2026', { header: true }), cell(3, '>2027', { header: true })],
          [
            cell(0, 'De Lindeboom', { rowspan: 2, header: true }),
            cell(1, 'Stichting Peuterwerk'),
            cell(2, '>16'),
            cell(3, '>16'),
            cell(4, 'gehaald'),
          ],
          [cell(1, 'Kinderopvang Veen'), cell(2, '>12'), cell(3, '>16'), cell(4, 'gehaald vanaf 2027')],
          [
            cell(0, 'Het Kompas', { header: true }),
            cell(1, 'Voor deze locatie is nog geen houder gevonden', { colspan: 4 }),
          ],
          [
            cell(0, 'Klimop', { header: true }),
            cell(1, 'Kinderopvang Veen'),
            cell(2, '>12', { rowspan: 2 }),
            cell(3, '>16', { rowspan: 2 }),
            cell(4, '', {
              rowspan: 2,
              blocks: [
                p('gehaald vanaf 2027'),
                list(false, [item('mits er personeel is'), item('mits de ruimte klaar is')]),
              ],
            }),
          ],
          [cell(0, 'De Regenboog', { header: true }), cell(1, 'Kinderopvang Veen')],
        ],
      }),
    ]),
  ],
}
