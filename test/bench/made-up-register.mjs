/** The columns of the register of child care, as it is published. */
const columns =
  'lrk_id;type_oko;opc;actuele_naam_oko;aantal_kindplaatsen;ve;status;inschrijfdatum;opvanglocatie_adres;opvanglocatie_postcode;opvanglocatie_woonplaats;bag_id;naam_houder;kvk_nummer_houder;vestigingsnummer_houder;rechtsvorm_houder;start_geschillencommissie;einde_geschillencommissie;houder_adres;houder_postcode;houder_woonplaats;houder_buitenland;correspondentie_adres;correspondentie_postcode;correspondentie_woonplaats;correspondentie_buitenland;contact_persoon;contact_telefoon;contact_emailadres;contact_website;cbs_code;verantwoordelijke_gemeente;gastouderbureau_1;gastouderbureau_2;lrk_url'

/** A register as large as the real one, with made-up locations; every hundredth row is of The Hague. */
export function registerFile(rowCount = 31_800) {
  const rows = Array.from({ length: rowCount }, (_, index) => row(index))
  return `\uFEFF${columns}\r\n${rows.join('\r\n')}\r\n`
}

function row(index) {
  const type = ['KDV', 'BSO', 'VGO', 'GOB'][index % 4]
  const code = index % 100 === 0 ? '0518' : String(100 + (index % 342)).padStart(4, '0')
  const holder = index % 900
  return [
    100_000_000 + index * 7,
    type,
    'Nee',
    `De Vlinder ${index}`,
    16 + (index % 90),
    index % 8 === 0 ? 'Ja' : '',
    'Ingeschreven',
    `${String((index % 28) + 1).padStart(2, '0')}-0${(index % 9) + 1}-20${10 + (index % 17)}`,
    `Lindelaan ${index % 300}`,
    `${1000 + (index % 9000)}AB`,
    index % 100 === 0 ? "'s-Gravenhage" : `Woonplaats ${index % 342}`,
    `0${100_000_000_000_000 + index}`,
    `Stichting Kinderopvang ${holder}`,
    10_000_000 + holder,
    `0000${10_000_000 + holder}`,
    'Stichting',
    '',
    '',
    `Hoofdstraat ${holder}`,
    '1234AB',
    'Utrecht',
    '',
    '',
    '',
    '',
    '',
    `Mevrouw J. van 't Hof-${index}`,
    `'06${10_000_000 + index}`,
    `info${index}@opvang.example`,
    '',
    code,
    index % 100 === 0 ? 's-Gravenhage' : `Gemeente ${code}`,
    type === 'VGO' ? `Gastouderbureau ${index % 50}` : '',
    '',
    `https://www.landelijkregisterkinderopvang.nl/pp/${index}`,
  ].join(';')
}
