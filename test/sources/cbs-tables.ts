/** Rows as CBS gives them; every number is made up. */
export type SampleRow = Readonly<Record<string, string | number | boolean | null>>

/** A table in the form in which CBS publishes it. */
export interface SampleTable {
  readonly properties: readonly SampleRow[]
  readonly dimensions: Readonly<Record<string, readonly SampleRow[]>>
  readonly data: readonly SampleRow[]
}

/** Tables by their number. */
export type SampleTables = Readonly<Record<string, SampleTable>>

const member = (Key: string, Title: string, more: SampleRow = {}): SampleRow => ({
  Key,
  Title,
  Description: '',
  ...more,
})

const regions = [
  member('NL01  ', 'Nederland'),
  member('PV26  ', 'Utrecht (PV)'),
  member('PV27  ', 'Noord-Holland (PV)'),
  member('GM0307', 'Amersfoort'),
  member('GM0344', 'Utrecht (gemeente)'),
  member('GM0088', 'Schiermonnikoog'),
]

const periods = (newest: number, kind: 'JJ' | 'SJ' = 'JJ') =>
  Array.from({ length: 12 }, (_, back) => newest - back).map((year) =>
    member(`${year}${kind}00`, year === newest ? `${year}*` : String(year), {
      Status: year === newest ? 'Voorlopig' : 'Definitief',
    }),
  )

interface Column {
  readonly title: string
  readonly unit?: string
  readonly parent?: number
}

const topic = (id: number, key: string, { title, unit = 'aantal', parent }: Column): SampleRow => ({
  'odata.type': 'Cbs.OData.WebAPI.Topic',
  ID: id,
  Position: id,
  ParentID: parent ?? null,
  Type: 'Topic',
  Key: key,
  Title: title,
  Unit: unit,
  Datatype: 'Double',
  Decimals: 0,
})
const group = (id: number, title: string): SampleRow => ({
  ID: id,
  Position: id,
  ParentID: null,
  Type: 'TopicGroup',
  Key: '',
  Title: title,
})
const dimension = (id: number, key: string, type: string): SampleRow => ({
  ID: id,
  Position: id,
  ParentID: null,
  Type: type,
  Key: key,
  Title: key,
})

/** How large a region is beside Amersfoort. */
const sizes: Readonly<Record<string, number>> = { NL01: 110, PV26: 9, PV27: 18, GM0307: 1, GM0344: 2.3, GM0088: 0.006 }

function product(lists: readonly (readonly SampleRow[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (made, list) => made.flatMap((keys) => list.map(({ Key }) => [...keys, String(Key)])),
    [[]],
  )
}

const ages = [
  member('10000', 'Totaal'),
  ...Array.from({ length: 13 }, (_, age) => member(age === 0 ? '10010' : String(10_000 + 100 * age), `${age} jaar`)),
  member('22000', '95 jaar of ouder'),
]

function population(): SampleTable {
  const dimensions = {
    Geslacht: [
      member('T001038', 'Totaal mannen en vrouwen'),
      member('3000   ', 'Mannen'),
      member('4000   ', 'Vrouwen'),
    ],
    Leeftijd: ages,
    BurgerlijkeStaat: [member('T001019', 'Totaal burgerlijke staat'), member('1010   ', 'Ongehuwd')],
    RegioS: regions,
    Perioden: periods(2026),
  }
  const rows = product(Object.values(dimensions)).map((keys, index): SampleRow => {
    const [Geslacht = '', Leeftijd = '', BurgerlijkeStaat = '', RegioS = '', Perioden = ''] = keys
    const year = Number(Perioden.slice(0, 4))
    const part = Geslacht.startsWith('T') && BurgerlijkeStaat.startsWith('T') ? 1 : 0.5
    const people = Leeftijd === '10000' ? 160_000 : 1_800 + (Number(Leeftijd) % 1000) / 100 + (year - 2026) * 10
    const size = sizes[RegioS.trim()] ?? 1
    return {
      ID: index,
      Geslacht,
      Leeftijd,
      BurgerlijkeStaat,
      RegioS,
      Perioden,
      BevolkingOp1Januari_1: Math.round(people * part * size),
      GemiddeldeBevolking_2: null,
    }
  })
  return {
    properties: [
      dimension(0, 'Geslacht', 'Dimension'),
      dimension(1, 'Leeftijd', 'Dimension'),
      dimension(2, 'BurgerlijkeStaat', 'Dimension'),
      dimension(3, 'RegioS', 'GeoDimension'),
      dimension(4, 'Perioden', 'TimeDimension'),
      topic(5, 'BevolkingOp1Januari_1', { title: 'Bevolking op 1 januari' }),
      topic(6, 'GemiddeldeBevolking_2', { title: 'Gemiddelde bevolking' }),
    ],
    dimensions,
    data: rows,
  }
}

/** Births of 2026 are not there yet and those of 2025 are provisional; distances end in 2024. Two columns have one title. */
function keyFigures(): SampleTable {
  const dimensions = {
    RegioS: regions,
    Perioden: periods(2026).map((row) =>
      row['Key'] === '2025JJ00' ? { ...row, Title: '2025*', Status: 'Voorlopig' } : row,
    ),
  }
  const rows = product(Object.values(dimensions)).map(([RegioS = '', Perioden = ''], index): SampleRow => {
    const [year, size] = [Number(Perioden.slice(0, 4)), sizes[RegioS.trim()] ?? 1]
    return {
      ID: index,
      RegioS,
      Perioden,
      JongerDan5Jaar_4: Math.round(9_000 * size),
      JongerDan5Jaar_13: 5.6,
      LevendGeborenKinderen_58: year > 2025 ? null : Math.round((1_800 - (2025 - year) * 5) * size),
      AfstandTotKinderdagverblijf_219: year > 2024 ? null : 0.6 + Math.log10(size + 1) / 10,
      AfstandTotSchoolBasisonderwijs_221: year > 2024 ? null : 0.7,
    }
  })
  return {
    properties: [
      dimension(0, 'RegioS', 'GeoDimension'),
      dimension(1, 'Perioden', 'TimeDimension'),
      group(2, 'Bevolking'),
      topic(3, 'JongerDan5Jaar_4', { title: 'Jonger dan 5 jaar', parent: 2 }),
      topic(4, 'JongerDan5Jaar_13', { title: 'Jonger dan 5 jaar', unit: '%', parent: 2 }),
      topic(5, 'LevendGeborenKinderen_58', { title: 'Levend geboren kinderen', parent: 2 }),
      group(6, 'Nabijheid van voorzieningen'),
      topic(7, 'AfstandTotKinderdagverblijf_219', { title: 'Afstand tot kinderdagverblijf', unit: 'km', parent: 6 }),
      topic(8, 'AfstandTotSchoolBasisonderwijs_221', {
        title: 'Afstand tot school basisonderwijs',
        unit: 'km',
        parent: 6,
      }),
    ],
    dimensions,
    data: rows,
  }
}

/** In thousands; of the smallest municipality CBS gives nothing in the newest year. */
function education(): SampleTable {
  const dimensions = {
    Geslacht: [member('T001038', 'Totaal mannen en vrouwen'), member('3000   ', 'Mannen')],
    Leeftijd: [member('52052  ', '15 tot 75 jaar'), member('53105  ', '15 tot 25 jaar')],
    RegioS: regions,
    Perioden: periods(2024),
  }
  const rows = product(Object.values(dimensions)).map((keys, index): SampleRow => {
    const [Geslacht = '', Leeftijd = '', RegioS = '', Perioden = ''] = keys
    const size = sizes[RegioS.trim()] ?? 1
    const withheld = RegioS === 'GM0088' && Perioden === '2024JJ00'
    return {
      ID: index,
      Geslacht,
      Leeftijd,
      RegioS,
      Perioden,
      Bevolking_1: 115 * size,
      k_1BasisonderwijsVmboMbo1_2: withheld ? null : (RegioS.startsWith('GM') ? 23 : 28) * size,
      k_3HboWo_4: 50 * size,
    }
  })
  return {
    properties: [
      dimension(0, 'Geslacht', 'Dimension'),
      dimension(1, 'Leeftijd', 'Dimension'),
      dimension(2, 'RegioS', 'GeoDimension'),
      dimension(3, 'Perioden', 'TimeDimension'),
      topic(4, 'Bevolking_1', { title: 'Bevolking', unit: 'x 1 000' }),
      topic(5, 'k_1BasisonderwijsVmboMbo1_2', { title: '1 Basisonderwijs, vmbo, mbo1', unit: 'x 1 000' }),
      topic(6, 'k_3HboWo_4', { title: '3 Hbo, wo', unit: 'x 1 000' }),
    ],
    dimensions,
    data: rows,
  }
}

const districtRows = [
  member('NL00      ', 'Nederland'),
  member('GM0307    ', 'Amersfoort'),
  member('WK030700  ', 'Wijk 00 Stadskern'),
  member('WK030701  ', 'Wijk 01 Zonnehof'),
  member('BU03070000', 'Hof'),
  member('GM0344    ', 'Utrecht'),
  member('WK034401  ', 'Wijk 01 West'),
]

/** One year; numbers stand as text with spaces, and a point where there is none. */
function districts(hasPoverty: boolean): SampleTable {
  const rows = districtRows.map(({ Key }, index): SampleRow => {
    const key = String(Key)
    return {
      ID: index,
      WijkenEnBuurten: key,
      Gemeentenaam_1: 'Amersfoort          ',
      k_0Tot15Jaar_8: key.startsWith('WK030701') ? '       .' : `   ${1_200 + index * 5}`,
      AfstandTotKinderdagverblijf_112: 0.4 + index / 10,
      ...(hasPoverty ? { PersonenInArmoede_81: 2.5 + index } : {}),
    }
  })
  return {
    properties: [
      dimension(0, 'WijkenEnBuurten', 'GeoDetail'),
      topic(1, 'Gemeentenaam_1', { title: 'Gemeentenaam', unit: '' }),
      topic(2, 'k_0Tot15Jaar_8', { title: '0 tot 15 jaar' }),
      topic(3, 'AfstandTotKinderdagverblijf_112', { title: 'Afstand tot kinderdagverblijf', unit: 'km' }),
      ...(hasPoverty ? [topic(4, 'PersonenInArmoede_81', { title: 'Personen in armoede', unit: '%' })] : []),
    ],
    dimensions: { WijkenEnBuurten: districtRows },
    data: rows,
  }
}

/** The tables that the planner asks for, in the forms in which CBS gives them. */
export function sampleTables(): SampleTables {
  made ??= makeTables()
  return made
}

let made: SampleTables | null = null

function makeTables(): SampleTables {
  return {
    '03759ned': population(),
    '70072ned': keyFigures(),
    '85525NED': education(),
    '86165NED': districts(false),
    '85984NED': districts(true),
    '85618NED': districts(true),
    '85318NED': districts(true),
  }
}
