import type { DocumentChapter } from '../../src/document/plan-document.ts'
import { p, plainRows, section, table } from './sample-blocks.ts'

const actions = [
  [
    '1',
    'Bellen binnen twee weken als een kind niet komt',
    '3.1',
    'JGZ',
    'Houders',
    'jan 2027 – dec 2030',
    '>132.000',
    'Bereik 90%',
    'Loopt',
  ],
  [
    '2',
    'Groep in Broek openhouden',
    '3.2',
    'Gemeente',
    'Stichting Peuterwerk',
    'jan 2027 – dec 2030',
    '>86.000',
    'Plek binnen vier kilometer',
    'Loopt',
  ],
  [
    '3',
    'Eén formulier voor de warme overdracht',
    '3.2',
    'Schoolbesturen',
    'Houders, JGZ',
    'mrt 2027 – jun 2028',
    '>18.000',
    '95% warme overdracht',
    'Nieuw',
  ],
  [
    '4',
    'Scholing: taal en rekenen in de groep',
    '3.2',
    'Houders',
    'Bibliotheek',
    'sep 2027 – jun 2030',
    '>72.000',
    'Elke medewerker geschoold',
    'Nieuw',
  ],
  [
    '5',
    'Resultaatafspraak per schoolbestuur',
    '4.1',
    'Schoolbesturen',
    'Gemeente',
    'jan 2027 – dec 2027',
    '>24.000',
    'Vier afspraken getekend',
    'Nieuw',
  ],
  [
    '6',
    'Zomerschool afbouwen',
    '4.1',
    'Gemeente',
    'Schoolbesturen',
    'jan 2029 – dec 2030',
    '>110.000',
    'Besluit in 2028',
    'Later',
  ],
]

/** The chapter with a turned table in the midst of upright text. */
export const sampleOrganisation: DocumentChapter = {
  id: 'werkagenda',
  kind: 'hoofdstuk',
  number: '4',
  title: 'Werkagenda',
  lead: [{ type: 'text', text: 'Zes acties, elk met een eigenaar, een bedrag en een meetpunt.' }],
  sections: [
    section('afspraken', '4.1', 'Afspraken', [
      p(
        'Het college bespreekt de stand van de acties elk jaar in maart met de partners. Een actie die meer dan een half jaar achterloopt, komt op de agenda van het bestuurlijk overleg. De raad krijgt in mei een brief van ten hoogste vier bladzijden.',
      ),
    ]),
    section('acties', '4.2', 'Acties', [
      table({
        id: 'tabel-werkagenda',
        label: 'Tabel 4.1',
        caption: 'Acties 2027–2030, kosten in euro’s over de hele periode',
        source: 'eigen raming, prijzen van 2026',
        landscape: true,
        columns: [0.04, 0.24, 0.08, 0.11, 0.13, 0.13, 0.09, 0.12, 0.06],
        rows: plainRows([
          ['Nr.', 'Actie', 'Paragraaf', 'Eigenaar', 'Samen met', 'Van – tot', '>Kosten (€)', 'Meetpunt', 'Stand'],
          ...actions,
          ['', '*Totaal', '', '', '', '', '>*442.000', '', ''],
        ]),
      }),
      p(
        'Na de tabel gaat de tekst staand verder. De bedragen zijn een raming; de raad stelt ze elk jaar vast bij de begroting.',
      ),
      { type: 'page-break' },
      p('Na een harde overgang begint deze alinea boven aan een bladzijde.'),
    ]),
  ],
}
