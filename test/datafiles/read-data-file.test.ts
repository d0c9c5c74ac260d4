import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { DataFileAnswer, DataFileReading, ReadingRequest } from '../../src/datafiles/data-file.ts'
import { readDataFile } from '../../src/datafiles/read-data-file.ts'
import { unzipParts } from '../../src/datafiles/zip-parts.ts'
import {
  duoSchoolHeader,
  duoSchoolLine,
  lrkColumns,
  lrkFile,
  lrkLine,
  municipalityScoreFile,
  requestFor,
  schoolScoreFile,
  theHague,
  utf8,
  utf8WithMark,
  windows,
  workbook,
} from './sample-files.ts'

const inTheHague = requestFor({ municipality: theHague })

function readingOf(answer: DataFileAnswer): DataFileReading {
  if (answer.kind !== 'read') throw new Error(`not read: ${JSON.stringify(answer)}`)
  return answer.reading
}

const reading = (bytes: Uint8Array, request: ReadingRequest = requestFor()) => readingOf(readDataFile(bytes, request))

/** The values that a reading offers, by id. */
function values({ offer }: DataFileReading): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    offer.figures.map(({ id, value }) => {
      if (value.type === 'number') return [id, value.number]
      if (value.type === 'series')
        return [id, Object.fromEntries(value.years.map(({ year, number }) => [year, number]))]
      if (value.type === 'areas') return [id, Object.fromEntries(value.areas.map(({ area, number }) => [area, number]))]
      return [id, value.type]
    }),
  )
}

const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code)

function refusedAs(bytes: Uint8Array, request: ReadingRequest = requestFor()): string {
  const answer = readDataFile(bytes, request)
  return answer.kind === 'refused' ? answer.finding.code : answer.kind
}

describe('the register of child care', () => {
  const text = lrkFile(
    lrkLine(1),
    lrkLine(2, { aantal_kindplaatsen: '16', kvk_nummer_houder: '87654321', naam_houder: 'Stichting Crèche' }),
    lrkLine(3, { ve: 'Nee' }),
    lrkLine(4, { type_oko: 'BSO', ve: '' }),
    lrkLine(5, { status: 'Uitgeschreven' }),
    lrkLine(6, { cbs_code: '0307', verantwoordelijke_gemeente: 'Amersfoort' }),
    lrkLine(7, { cbs_code: '' }),
    lrkLine(1),
  )

  it('counts locations with preschool education, their places and their holders', () => {
    expect(values(reading(utf8(text), inTheHague))).toEqual({
      've-locaties': 2,
      aanbieders: 2,
      'kindplaatsen-ve': 48,
      'kindplaatsen-locaties': { 'De Zwaluw 1': 32, 'De Zwaluw 2': 16 },
      kinderdagverblijven: 3,
    })
  })

  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', utf8WithMark],
    ['Windows-1252', windows],
    ['Windows-1252 with the mark of UTF-8', (file: string) => windows(`ï»¿${file}`)],
  ])('reads %s', (_name, encode) => {
    const [table] = reading(encode(text), inTheHague).tables
    expect(table?.rows[1]).toEqual(['De Zwaluw 2', 'Stichting Crèche', 'Marktplein 2', "'s-Gravenhage", '16'])
  })

  it('says which lines were skipped and why', () => {
    expect(reading(utf8(text), inTheHague).findings).toMatchObject([
      { code: 'rows-without-code', facts: { count: 1, lines: '8' } },
      { code: 'lrk-rows-ended', facts: { count: 1, lines: '6' } },
      { code: 'rows-twice', facts: { count: 1, lines: '9' } },
    ])
  })

  it('keeps nothing about persons', () => {
    expect(JSON.stringify(readDataFile(utf8(text), inTheHague))).not.toMatch(/geheim|0612345678/i)
  })

  it('is not led astray by stray apostrophes', () => {
    const odd = lrkFile(lrkLine(1, { contact_website: "'" }), lrkLine(2, { contact_persoon: "van 't Hof" }), lrkLine(3))
    expect(values(reading(utf8(odd), inTheHague))['ve-locaties']).toBe(3)
  })

  it('tells when a quote that is not closed swallowed rows', () => {
    const odd = lrkFile(
      lrkLine(1, { actuele_naam_oko: '"t Nest' }),
      lrkLine(2),
      lrkLine(3, { naam_houder: '"' }),
      lrkLine(4),
    )
    const found = reading(utf8(odd), inTheHague)
    expect(found.findings).toMatchObject([{ code: 'rows-unclosed', facts: { count: 1, lines: '2' } }])
    expect(values(found)['ve-locaties']).toBe(1)
  })

  it('reads the register as a workbook too, without empty cells at the end of rows', () => {
    const rows = [lrkColumns, lrkLine(1, { lrk_url: '' }), lrkLine(2)].map((line) => line.split(';'))
    expect(values(reading(workbook({ lrk: rows }), inTheHague))['ve-locaties']).toBe(2)
  })

  it('never adds places that are not known', () => {
    const found = reading(utf8(lrkFile(lrkLine(1), lrkLine(2, { aantal_kindplaatsen: '' }))), inTheHague)
    expect(values(found)).not.toHaveProperty('kindplaatsen-ve')
    expect(found.findings).toMatchObject([{ code: 'lrk-places-missing', facts: { count: 1, least: 32 } }])
    expect(found.tables[0]?.rows[1]?.at(-1)).toBe('onbekend')
  })

  it('does not count zero locations when the column says nothing anywhere', () => {
    const found = reading(utf8(lrkFile(lrkLine(1, { ve: '' }))), inTheHague)
    expect(values(found)).toEqual({ kinderdagverblijven: 1 })
    expect(codes(found.findings)).toContain('lrk-ve-unknown')
  })

  it('is as old as the file, or as its newest row when the file was copied later', () => {
    const day = (row: string) =>
      reading(utf8(lrkFile(lrkLine(1, { inschrijfdatum: row }))), inTheHague).offer.figures[0]?.referenceDate
    expect(day('16-11-2026')).toBe('2026-11-20')
    expect(day('02-03-2026')).toBe('2026-03-02')
  })

  it('goes to reading by hand when columns were renamed', () => {
    const renamed = text.replace('aantal_kindplaatsen', 'capaciteit').replace(';ve;', ';voorschool;')
    expect(readDataFile(utf8(renamed), inTheHague)).toMatchObject({
      kind: 'by-hand',
      findings: [{ code: 'columns-renamed', facts: { sort: 'lrk', columns: 'aantal kindplaatsen, ve' } }],
    })
  })

  it('is refused when no row is of the municipality', () => {
    const answer = readDataFile(
      utf8(text),
      requestFor({ municipality: { name: 'Zeist', code: 'GM0355', aliases: [] } }),
    )
    expect(answer).toMatchObject({
      kind: 'refused',
      finding: { code: 'file-other-municipality', facts: { municipality: 'Zeist', some: 'Amersfoort, s-Gravenhage' } },
    })
  })

  it('asks whose rows are meant when CBS does not know the municipality', () => {
    const rijnveen = requestFor({ municipality: { name: 'Rijnveen', code: null, aliases: [] } })
    const question = { kind: 'municipality', options: [{ value: '0307', name: 'Amersfoort' }, { value: '0518' }] }
    expect(readDataFile(utf8(text), rijnveen)).toMatchObject({ kind: 'question', question })
    const chosen = { ...rijnveen, choices: { municipality: '0307' } }
    expect(values(reading(utf8(text), chosen))['ve-locaties']).toBe(1)
  })
})

describe("DUO's list of schools", () => {
  const lines = [
    duoSchoolLine('07EX00', { VESTIGINGSNAAM: 'Vrije School Amersfoort' }),
    duoSchoolLine('07EX01'),
    duoSchoolLine('01VI00', { 'BEVOEGD GEZAG NUMMER': '30010', PLAATSNAAM: 'HOOGLAND' }),
    duoSchoolLine('00AP00', { GEMEENTENUMMER: '0637', GEMEENTENAAM: 'ZOETERMEER' }),
  ]

  it('counts sites and boards, and lists the schools', () => {
    const found = reading(utf8WithMark([duoSchoolHeader, ...lines].join('\r\n')))
    expect(values(found)).toEqual({ basisscholen: 3, schoolbesturen: 2 })
    expect(found.tables[0]?.rows).toContainEqual([
      'Vrije School Amersfoort',
      'Romeostraat 74',
      'Amersfoort',
      'Openbaar',
    ])
    expect(found.schools).toContainEqual({ code: '07EX00', name: 'Vrije School Amersfoort' })
    expect(found.report).toMatchObject([{ facts: { rows: 4, sites: 3, schools: 2, boards: 2 } }])
  })

  it('reads the other layout: semicolons, Windows-1252 and numbers without a zero in front', () => {
    const other = [duoSchoolHeader, ...lines].join('\r\n').replaceAll(',', ';').replaceAll('"0307"', '307')
    expect(values(reading(windows(other)))).toEqual({ basisscholen: 3, schoolbesturen: 2 })
  })

  it('tells the list of institutions from the list of sites', () => {
    const header = duoSchoolHeader.replace('VESTIGINGSCODE,VESTIGINGSNAAM', 'INSTELLINGSNAAM')
    expect(refusedAs(utf8(`${header}\r\n${header.replace(/[^,]+/g, 'x')}`))).toBe('file-duo-institutions')
  })
})

describe('a download that was cut off', () => {
  it('is doubted when the register has far fewer rows than the whole country has', () => {
    const rows = Array.from({ length: 1500 }, (_, index) => lrkLine(index, { cbs_code: index % 2 ? '0518' : '0307' }))
    expect(codes(reading(utf8(lrkFile(...rows)), inTheHague).findings)).toContain('lrk-short')
    const own = rows.filter((_, index) => index % 2)
    expect(codes(reading(utf8(lrkFile(...own, ...own)), inTheHague).findings)).not.toContain('lrk-short')
  })

  it('is refused, because figures of a part would pass for the whole', () => {
    const whole = lrkFile(lrkLine(1), lrkLine(2))
    const half = whole.slice(0, whole.lastIndexOf(';'))
    expect(refusedAs(utf8(half.slice(0, half.lastIndexOf(';'))))).toBe('file-cut-off')
    expect(refusedAs(utf8(whole.trimEnd()))).not.toBe('file-cut-off')
  })
})

describe("DUO's counts of pupils", () => {
  const perSchool = [
    'INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2024;LEERLINGEN_2025',
    '01VI;01VI00;De Parkschool;BO;Protestants-Christelijk;30010;307;AMERSFOORT;194;200',
    '16GL;16GL00;OBS J Vd Vondel;BO;Openbaar;41254;307;AMERSFOORT;452;403',
    '00UI;00UI00;SSBO St Michael;SBO;Rooms-Katholiek;71488;307;AMERSFOORT;133;134',
    '00AP;00AP00;WereldWijs;BO;Gereformeerd vrijgemaakt;41646;637;ZOETERMEER;89;84',
  ].join('\r\n')

  it('adds schools up per year, without special schools', () => {
    expect(values(reading(windows(perSchool)))).toEqual({
      leerlingen: 603,
      'leerlingen-jaren': { 2024: 646, 2025: 603 },
      'leerlingen-vestigingen': { 'De Parkschool': 200, 'OBS J Vd Vondel': 403 },
    })
    expect(reading(windows(perSchool)).offer.figures[0]).toMatchObject({ referenceDate: '2025-10-01' })
  })

  it.each(['<5', '-1'])(
    'never counts %s as a number: the total is missing and the report says at least',
    (withheld) => {
      const found = reading(windows(perSchool.replace(';200', `;${withheld}`)))
      expect(values(found)).not.toHaveProperty('leerlingen')
      expect(values(found)['leerlingen-vestigingen']).toEqual({
        'De Parkschool': 'fewer-than-5',
        'OBS J Vd Vondel': 403,
      })
      expect(found.findings).toMatchObject([
        { code: 'pupils-withheld', facts: { year: 2025, withheld: 1, least: 403, most: 407 } },
      ])
      expect(found.tables[0]?.rows[0]).toEqual(['De Parkschool', 'minder dan 5'])
    },
  )

  it('reads the counts per municipality with a row per year', () => {
    const text = [
      '"GEMEENTENUMMER","TYPE_PO","PEILJAAR","AANTAL_LEERLINGEN"',
      '"0307","BO",2023,15010',
      '"0307","BO",2024,14900',
      '"0307","SBO",2024,300',
      '"0363","BO",2024,60000',
    ].join('\n')
    expect(values(reading(utf8(text)))).toEqual({ leerlingen: 14900, 'leerlingen-jaren': { 2023: 15010, 2024: 14900 } })
  })

  const bySite =
    '"INSTELLINGSCODE","VESTIGINGSCODE","TYPE_PO","PEILJAAR","AANTAL_LEERLINGEN"\n"07EX","00","BO",2024,212\n"99ZZ","00","BO",2024,90'

  it('finds the schools of the municipality by the list that was read before', () => {
    expect(refusedAs(utf8(bySite))).toBe('file-schools-needed')
    const request = requestFor({ schools: [{ code: '07EX00', name: 'Vrije School Amersfoort' }] })
    expect(values(reading(utf8(bySite), request))).toEqual({
      leerlingen: 212,
      'leerlingen-vestigingen': { 'Vrije School Amersfoort': 212 },
    })
  })

  it('asks for the year when only ages are named', () => {
    const text =
      'INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;GEMEENTENUMMER;LEEFTIJD_4;LEEFTIJD_5\n07EX;07EX00;Bo;307;20;<5'
    const file = { name: '01.-leerlingen-po-2025-2026.csv', modified: '2026-11-20' }
    expect(readDataFile(windows(text), requestFor({ file }))).toMatchObject({
      kind: 'question',
      question: { kind: 'year', proposed: 2025 },
    })
    const found = reading(windows(text), requestFor({ file, choices: { year: 2025 } }))
    expect(found.findings).toMatchObject([{ facts: { year: 2025, least: 20, most: 24 } }])
  })
})

describe("CBS's scores", () => {
  it('finds the newest score of the municipality, the one before and the one without threshold', () => {
    const found = reading(municipalityScoreFile())
    expect(values(found)).toEqual({
      achterstandsscore: 2230.1,
      'achterstandsscore-vorig': 2101.46,
      'achterstandsscore-zonder-drempel': 3410.25,
    })
    expect(found.offer.figures[0]).toMatchObject({ referenceDate: '2023-02-01', status: 'definitief' })
    expect(found.report[0]).toMatchObject({
      code: 'score-found',
      facts: { sheet: 'Tabel 1', line: 3, value: '2.230,1' },
    })
  })

  it('asks which column is meant when the file does not say', () => {
    const bytes = workbook({
      Blad1: [
        ['Gemeente', 'Score A', 'Score B'],
        ['Amersfoort', 12, 15],
      ],
    })
    const answer = readDataFile(bytes, requestFor())
    expect(answer).toMatchObject({
      kind: 'question',
      question: { kind: 'scores', columns: [{ key: '0.1', header: 'Score A', value: '12' }, { key: '0.2' }] },
    })
    const choices = { scores: { newest: '0.2', earlier: null } }
    const found = reading(bytes, requestFor({ choices }))
    expect(values(found)).toEqual({ achterstandsscore: 15 })
    expect(codes(found.findings)).toEqual(['score-status-unknown', 'score-threshold', 'score-no-year'])
  })

  it('reads the scores with threshold of the schools of the municipality', () => {
    const request = requestFor({
      schools: [
        { code: '07EX00', name: 'Vrije School' },
        { code: '01VI00', name: 'De Parkschool' },
      ],
    })
    const found = reading(schoolScoreFile(), request)
    expect(values(found)).toEqual({ schoolscores: { 'De Parkschool': 0, 'Vrije School': 143.27 } })
    expect(found.offer.figures[0]).toMatchObject({ referenceDate: '2024-10-01', status: 'voorlopig' })
    expect(codes(found.findings)).toEqual(['school-scores-zero'])
    expect(refusedAs(schoolScoreFile())).toBe('file-schools-needed')
  })

  it('is refused when the municipality is not in it', () => {
    const zeist = requestFor({ municipality: { name: 'Zeist', code: 'GM0355', aliases: [] } })
    expect(refusedAs(municipalityScoreFile(), zeist)).toBe('file-other-municipality')
  })
})

describe('any other table', () => {
  const text =
    'Aantal peuters per kern\n\nKern;Peuters;Deel\nCentrum;1.240;12,5%\nDe Akkers;<5;8%\nOosterhof;veel;7%\nTotaal;1.247;11%\n'
  const figure = {
    id: 'eigen-abcd1234',
    name: 'Peuters per kern',
    kind: 'aantal',
    unit: ['peuter', 'peuters'],
    meaning: '',
  } as const
  const mapping = {
    sheet: 0,
    headerRow: 1,
    shape: 'areas',
    nameColumn: 0,
    valueColumn: 1,
    row: null,
    decimal: 'comma',
    figure,
    isOwn: true,
    source: 'Burgerzaken',
    referenceDate: '2026-01-01',
  } as const

  it('is shown with the row that looks like names of columns', () => {
    expect(readDataFile(utf8(text), requestFor())).toMatchObject({
      kind: 'by-hand',
      sheets: [{ rowCount: 6, headerRow: 1 }],
    })
  })

  it('becomes a figure per area, in which nothing withheld or unread is a number', () => {
    const found = reading(utf8(text), requestFor({ choices: { mapping } }))
    expect(values(found)).toEqual({
      'eigen-abcd1234': { Centrum: 1240, 'De Akkers': 'fewer-than-5', Oosterhof: null },
    })
    expect(found.offer.ownFigures).toEqual([figure])
    expect(found.findings).toMatchObject([
      { code: 'mapping-withheld' },
      { code: 'rows-unreadable', facts: { lines: '6' } },
      { code: 'rows-total', facts: { lines: '7' } },
    ])
    expect(found.tables[0]?.columns.map(({ name }) => name)).toEqual(['Kern', 'Peuters'])
  })

  it('becomes a share of one, from text and from a workbook alike', () => {
    const share = {
      ...mapping,
      shape: 'number',
      valueColumn: 2,
      row: 2,
      figure: { ...figure, kind: 'procent' },
    } as const
    expect(values(reading(utf8(text), requestFor({ choices: { mapping: share } })))).toEqual({
      'eigen-abcd1234': 0.125,
    })
    const bytes = workbook({
      Blad1: [
        ['Kern', 'Peuters', 'Deel'],
        ['Centrum', 1240, 0.125],
      ],
    })
    const inSheet = { ...share, headerRow: 0, row: 1 } as const
    expect(values(reading(bytes, requestFor({ choices: { mapping: inSheet } })))).toEqual({ 'eigen-abcd1234': 0.125 })
  })

  it('becomes a series over years', () => {
    const rows = 'Jaar\tBedrag\n2025\t12.5\n2024\t11.25\nTotaal\t23.75\n'
    const series = {
      ...mapping,
      headerRow: 0,
      shape: 'series',
      decimal: 'point',
      figure: { ...figure, kind: 'bedrag' },
    } as const
    const found = reading(utf8(rows), requestFor({ choices: { mapping: series } }))
    expect(values(found)).toEqual({ 'eigen-abcd1234': { 2024: 1125, 2025: 1250 } })
    expect(codes(found.findings)).toEqual(['rows-nameless'])
  })

  it('is not a figure when it lists the whole country', () => {
    const lines = Array.from({ length: 600 }, (_, index) => `Plaats ${index};12`)
    const country = utf8(`Kern;Peuters\n${lines.join('\n')}\n`)
    const choices = { mapping: { ...mapping, headerRow: 0 } }
    expect(refusedAs(country, requestFor({ choices }))).toBe('mapping-too-many')
  })

  it('is not a figure when no number can be read', () => {
    const none = { ...mapping, valueColumn: 0 } as const
    expect(refusedAs(utf8(text), requestFor({ choices: { mapping: none } }))).toBe('mapping-no-number')
  })
})

describe('a file that is refused', () => {
  const container = (name: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])])

  it.each([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['spaces and lines', utf8(' \r\n \r\n'), 'file-empty'],
    ['a PDF', utf8('%PDF-1.7'), 'file-pdf'],
    ['a web page', utf8('<!DOCTYPE html><html>'), 'file-html'],
    ['an answer of a program', utf8('{"success": true}'), 'file-json'],
    ['an old Excel file', container('Workbook'), 'file-xls'],
    ['a workbook with a password', container('EncryptedPackage'), 'file-encrypted'],
    ['a letter', utf8('Geachte heer,\nHierbij stuur ik u het plan.\nMet groet'), 'file-not-a-table'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 10]), 'file-not-a-table'],
    ['half a workbook', municipalityScoreFile().subarray(0, 900), 'file-damaged'],
    ['a workbook in a zip file', zipSync({ 'scores.xlsx': municipalityScoreFile() }), 'file-zip'],
    ['an OpenDocument sheet', zipSync({ mimetype: utf8('x'), 'content.xml': utf8('<x/>') }), 'file-ods'],
    ['a Word file', zipSync({ 'word/document.xml': utf8('<x/>') }), 'file-word'],
    ['a workbook without rows', workbook({ Blad1: [] }), 'file-empty'],
  ])('is %s', (_name, bytes, code) => {
    expect(refusedAs(bytes)).toBe(code)
  })

  it('unpacks larger than it may, as it says itself', () => {
    const told = withFalseSizes(
      workbook({ Blad1: [] }, { 'xl/worksheets/sheet9.xml': new Uint8Array(4321) }),
      4321,
      2e8,
    )
    expect(refusedAs(told)).toBe('file-unpacks-too-large')
  })

  it('unpacks larger than it says, and is stopped while it comes', () => {
    const name = 'xl/worksheets/sheet9.xml'
    const bomb = withFalseSizes(zipSync({ [name]: new Uint8Array(1_000_000) }), 1_000_000, 12)
    const limits = { part: 500_000, whole: 800_000 }
    expect(unzipParts(bomb, /sheet/, limits)).toBe('file-unpacks-too-large')
    expect(unzipParts(bomb, /sheet/, { part: 2_000_000, whole: 2_000_000 })).toHaveProperty('size', 1)
  })

  it('needs a password for its parts', () => {
    const locked = municipalityScoreFile().slice()
    locked[6] = 1
    expect(refusedAs(locked)).toBe('file-encrypted')
  })

  it('has broken rows that are skipped, not a reading that breaks', () => {
    const text = `${lrkColumns}\r\n${lrkLine(1)}\r\n1;2;3\r\n`
    expect(reading(strToU8(text), inTheHague).findings).toMatchObject([{ code: 'rows-broken', facts: { lines: '3' } }])
  })
})

/** The file with one size that it tells of its parts replaced by another. */
function withFalseSizes(bytes: Uint8Array, size: number, told: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 4 <= changed.length; at += 1)
    if (view.getUint32(at, true) === size) view.setUint32(at, told, true)
  return changed
}
