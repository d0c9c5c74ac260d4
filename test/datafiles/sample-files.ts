import { strToU8, zipSync } from 'fflate'
import type { ReadingRequest } from '../../src/datafiles/data-file.ts'

/** The 35 columns of the register of child care, as it is published. */
export const lrkColumns =
  'lrk_id;type_oko;opc;actuele_naam_oko;aantal_kindplaatsen;ve;status;inschrijfdatum;opvanglocatie_adres;opvanglocatie_postcode;opvanglocatie_woonplaats;bag_id;naam_houder;kvk_nummer_houder;vestigingsnummer_houder;rechtsvorm_houder;start_geschillencommissie;einde_geschillencommissie;houder_adres;houder_postcode;houder_woonplaats;houder_buitenland;correspondentie_adres;correspondentie_postcode;correspondentie_woonplaats;correspondentie_buitenland;contact_persoon;contact_telefoon;contact_emailadres;contact_website;cbs_code;verantwoordelijke_gemeente;gastouderbureau_1;gastouderbureau_2;lrk_url'

/** The 31 columns of DUO's list of school sites. */
export const duoSchoolHeader =
  'PROVINCIE,BEVOEGD GEZAG NUMMER,INSTELLINGSCODE,VESTIGINGSCODE,VESTIGINGSNAAM,STRAATNAAM,HUISNUMMER-TOEVOEGING,POSTCODE,PLAATSNAAM,GEMEENTENUMMER,GEMEENTENAAM,DENOMINATIE,TELEFOONNUMMER,INTERNETADRES,STRAATNAAM CORRESPONDENTIEADRES,HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES,POSTCODE CORRESPONDENTIEADRES,PLAATSNAAM CORRESPONDENTIEADRES,NODAAL GEBIED CODE,NODAAL GEBIED NAAM,RPA-GEBIED CODE,RPA-GEBIED NAAM,WGR-GEBIED CODE,WGR-GEBIED NAAM,COROPGEBIED CODE,COROPGEBIED NAAM,ONDERWIJSGEBIED CODE,ONDERWIJSGEBIED NAAM,RMC-REGIO CODE,RMC-REGIO NAAM,VAKANTIEREGIO'

/** A row by the names of its columns; what is not named is empty. */
export function csvLine(header: string, sign: ';' | ',', values: Readonly<Record<string, string>>): string {
  return header
    .split(sign)
    .map((name) => values[name] ?? '')
    .join(sign)
}

/** A location of the register; active preschool education in The Hague unless told otherwise. */
export function lrkLine(id: number, values: Readonly<Record<string, string>> = {}): string {
  return csvLine(lrkColumns, ';', {
    lrk_id: String(100000000 + id),
    type_oko: 'KDV',
    opc: 'Nee',
    actuele_naam_oko: `De Zwaluw ${id}`,
    aantal_kindplaatsen: '32',
    ve: 'Ja',
    status: 'Ingeschreven',
    inschrijfdatum: '16-11-2026',
    opvanglocatie_adres: `Marktplein ${id}`,
    opvanglocatie_postcode: '2511AB',
    opvanglocatie_woonplaats: "'s-Gravenhage",
    naam_houder: 'Kinderopvang De Zwaluw B.V.',
    kvk_nummer_houder: '12345678',
    contact_persoon: 'Mevrouw Geheim',
    contact_telefoon: "'0612345678",
    contact_emailadres: "geheim@voorbeeld.nl'",
    cbs_code: '0518',
    verantwoordelijke_gemeente: 's-Gravenhage',
    gastouderbureau_1: 'Bureau Geheim',
    lrk_url: `https://www.landelijkregisterkinderopvang.nl/pp/${id}`,
    ...values,
  })
}

export const lrkFile = (...lines: readonly string[]): string => `${[lrkColumns, ...lines].join('\r\n')}\r\n`

/** A school site of Amersfoort. */
export function duoSchoolLine(code: string, values: Readonly<Record<string, string>> = {}): string {
  const quoted = csvLine(duoSchoolHeader, ',', {
    PROVINCIE: 'Utrecht',
    'BEVOEGD GEZAG NUMMER': '41296',
    INSTELLINGSCODE: code.slice(0, 4),
    VESTIGINGSCODE: code,
    VESTIGINGSNAAM: `School ${code}`,
    STRAATNAAM: 'Romeostraat',
    'HUISNUMMER-TOEVOEGING': '74',
    POSTCODE: '3816SE',
    PLAATSNAAM: 'AMERSFOORT',
    GEMEENTENUMMER: '0307',
    GEMEENTENAAM: 'AMERSFOORT',
    DENOMINATIE: 'Openbaar',
    TELEFOONNUMMER: '0334727622',
    ...values,
  })
  return quoted
    .split(',')
    .map((value) => (/^\d+$/.test(value) && !value.startsWith('0') ? value : `"${value}"`))
    .join(',')
}

export const utf8 = (text: string): Uint8Array => strToU8(text)
export const utf8WithMark = (text: string): Uint8Array => strToU8(`\uFEFF${text}`)
/** Windows-1252, for texts without the signs that it has between 0x80 and 0x9f. */
export const windows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

type SampleCell = string | number | null

/** A workbook with sheets of rows. `styles` is invalid XML, as CBS publishes it. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly SampleCell[])[]>>,
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const names = Object.keys(sheets)
  const shared: string[] = []
  const part = (name: string, index: number) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    strToU8(sheetXml(sheets[name] ?? [], shared)),
  ]
  const pages = Object.fromEntries(names.map(part)) as Record<string, Uint8Array>
  const relations = names.map(
    (_name, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const listed = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook><sheets>${listed.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/styles.xml': strToU8('<styleSheet><fonts><font><b></font></fonts>'),
    'xl/sharedStrings.xml': strToU8(`<sst>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`),
    ...pages,
    ...more,
  })
}

function sheetXml(rows: readonly (readonly SampleCell[])[], shared: string[]): string {
  const lines = rows.map((cells, row) => {
    const made = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, shared))
    return `<row r="${row + 1}">${made.join('')}</row>`
  })
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`
}

function cellXml(cell: SampleCell, address: string, shared: string[]): string {
  if (cell === null || cell === '') return `<c r="${address}" s="1"/>`
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  return `<c r="${address}" t="s"><v>${shared.push(cell) - 1}</v></c>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** CBS's file of schools: a title, the names of columns on row 4, a spacer row, and two tables. */
export function schoolScoreFile(): Uint8Array {
  const rows = (title: string, scores: readonly number[]) => [
    [title],
    ['Peildatum 1 oktober 2024, voorlopig'],
    [null],
    ['Vestiging', 'Aantal leerlingen', 'Achterstandsscore'],
    [null],
    ['07EX00', 212, scores[0] ?? 0],
    ['01VI00', 180, scores[1] ?? 0],
    ['99ZZ00', 90, scores[2] ?? 0],
  ]
  return workbook({
    'Tabel 1': rows('Achterstandsscores scholen, met drempel', [143.268, 0, 77]),
    'Tabel 2': rows('Achterstandsscores scholen, zonder drempel', [180.5, 20.1, 90]),
  })
}

/** CBS's file of municipalities as far as it is known. */
export function municipalityScoreFile(): Uint8Array {
  return workbook({
    Toelichting: [['Achterstandsscores gemeenten'], ['Definitieve cijfers']],
    'Tabel 1': [
      ['Achterstandsscores per gemeente, definitief'],
      [null],
      [
        'Gemeentecode',
        'Gemeentenaam',
        'Achterstandsscore met drempel, 1 februari 2022',
        'Achterstandsscore met drempel, 1 februari 2023',
        'Achterstandsscore zonder drempel, 1 februari 2023',
      ],
      [null],
      ['GM0307  ', 'Amersfoort', 2101.456, 2230.1, 3410.25],
      ['GM0518  ', "'s-Gravenhage", 31000, 32000, 36000],
    ],
  })
}

/** A request for a municipality; Amersfoort unless told otherwise. */
export function requestFor(changes: Partial<ReadingRequest> = {}): ReadingRequest {
  return {
    file: { name: 'bestand.csv', modified: '2026-11-20' },
    municipality: { name: 'Amersfoort', code: 'GM0307', aliases: [] },
    today: '2026-11-25',
    schools: [],
    choices: {},
    ...changes,
  }
}

export const theHague = { name: "'s-Gravenhage", code: 'GM0518', aliases: ['Den Haag'] } as const
