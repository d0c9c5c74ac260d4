import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../src/build/parse-catalogue.ts'
import { parseFetchGuide } from '../../src/build/parse-fetch-guide.ts'
import { parseMunicipalities } from '../../src/build/parse-municipalities.ts'
import type { Timer } from '../../src/lib/clock.ts'
import { cbsAddress } from '../../src/sources/cbs-client.ts'
import type { CbsRequest } from '../../src/sources/cbs-request.ts'
import { type CbsResult, fetchCbs } from '../../src/sources/fetch-cbs.ts'
import { cbsWords } from '../../src/words/cbs-words.ts'
import { type CbsServer, startCbsServer } from './cbs-server.ts'
import { sampleTables } from './cbs-tables.ts'

const file = (name: string) => readFileSync(`${import.meta.dirname}/../../templates/${name}`, 'utf8')
const municipalities = parseMunicipalities(file('gemeenten.csv'))
const { catalogue } = parseCatalogue('cijfers.yml', file('oab-beleidsplan/cijfers.yml'))
const { guide } = parseFetchGuide(
  {
    cbs: file('oab-beleidsplan/cbs.yml'),
    steps: file('oab-beleidsplan/ophalen.yml'),
    reorganisations: file('herindelingen.csv'),
  },
  catalogue,
  municipalities,
)

function requestFor(code: string): CbsRequest {
  const municipality = municipalities.find((entry) => entry.code === code)
  if (!municipality) throw new Error(`No municipality ${code}`)
  const definitions = new Map(catalogue.definitions.map((definition) => [definition.id, definition]))
  return { guide: guide.cbs, municipality, definitions, today: '2026-11-25', words: cbsWords.request }
}

let server: CbsServer
beforeAll(async () => {
  server = await startCbsServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.tables = sampleTables()
  server.misbehave = () => null
})

/** A timer whose pauses pass at once; the patience of a question never ends. */
const hasty: Timer = {
  set: (run, milliseconds) => (milliseconds < 10_000 ? setImmediate(run) : null),
  clear: (handle) => clearImmediate(handle as NodeJS.Immediate),
}

interface Asking {
  readonly code?: string
  readonly timer?: Timer
  readonly signal?: AbortSignal
  readonly isOnline?: () => boolean
}

async function ask({ code = 'GM0307', timer = hasty, signal, isOnline = () => true }: Asking = {}): Promise<CbsResult> {
  const tools = {
    fetch: (address: string, options: { readonly signal: AbortSignal }) =>
      fetch(address.replace(cbsAddress, server.address), options),
    timer,
    signal: signal ?? new AbortController().signal,
    isOnline,
  }
  return fetchCbs(requestFor(code), tools, () => undefined)
}

const figureOf = ({ figures }: CbsResult, id: string) => figures.find((figure) => figure.id === id)
const reasons = ({ problems }: CbsResult) => problems.map(({ reason, figures }) => [reason, ...figures])

describe('figures of a municipality from CBS', () => {
  it('adds ages up, weighs half of the children of 2, and says that this is an estimate', async () => {
    const result = await ask()
    expect(result.problems).toEqual([])
    expect(figureOf(result, 'inwoners')).toMatchObject({ value: { type: 'number', number: 160_000 } })
    // 1,800 + 1,801 + 1,802 + 1,803
    expect(figureOf(result, 'kinderen-0-4')).toMatchObject({
      value: { type: 'number', number: 7_206 },
      source: 'CBS StatLine, Bevolking op 1 januari en gemiddeld (03759ned)',
      referenceDate: '2026-01-01',
      retrievedDate: '2026-11-25',
      status: 'voorlopig',
    })
    // 1,802 / 2 + 1,803
    expect(figureOf(result, 'peuters')).toMatchObject({ value: { number: 2_704 }, status: 'raming' })
  })

  it('takes the newest year that has a value, and tells provisional from final', async () => {
    const result = await ask()
    expect(figureOf(result, 'geboorten')).toMatchObject({
      value: { number: 1_800 },
      referenceDate: '2025-12-31',
      status: 'voorlopig',
    })
    expect(figureOf(result, 'afstand-basisschool')).toMatchObject({ referenceDate: '2024-12-31', status: 'definitief' })
  })

  it('makes a series of the years that are known, oldest first', async () => {
    const { value } = figureOf(await ask(), 'geboorten-jaren') ?? {}
    expect(value).toEqual({
      type: 'series',
      years: [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({ year, number: 1_800 - (2025 - year) * 5 })),
    })
  })

  it('divides thousands by thousands into a share, and compares it with province and country', async () => {
    const result = await ask()
    expect(figureOf(result, 'laag-opgeleid')?.value).toEqual({ type: 'number', number: 0.2 })
    expect(figureOf(result, 'laag-opgeleid-vergeleken')?.value).toEqual({
      type: 'areas',
      areas: [
        { area: 'Amersfoort', number: 0.2 },
        { area: 'Utrecht', number: 0.2435 },
        { area: 'Nederland', number: 0.2435 },
      ],
    })
  })

  it('tells a province from the municipality that is called the same', async () => {
    const { value } = figureOf(await ask({ code: 'GM0344' }), 'laag-opgeleid-vergeleken') ?? {}
    expect(value).toMatchObject({ areas: [{ area: 'Utrecht' }, { area: 'Provincie Utrecht' }, { area: 'Nederland' }] })
  })

  it('goes back a year where CBS withholds the newest', async () => {
    const result = await ask({ code: 'GM0088' })
    expect(figureOf(result, 'laag-opgeleid')).toMatchObject({ referenceDate: '2023-10-01' })
    expect(reasons(result)).toContainEqual(['region', 'kinderen-wijken', 'afstand-opvang-wijken'])
  })

  it('reads districts under their names, padded keys and points for nothing included', async () => {
    const result = await ask()
    expect(figureOf(result, 'kinderen-wijken')?.value).toEqual({
      type: 'areas',
      areas: [
        { area: 'Stadskern', number: 1_210 },
        { area: 'Zonnehof', number: null },
      ],
    })
  })

  it('looks in an older table for what the newest does not have yet', async () => {
    const result = await ask()
    expect(figureOf(result, 'inwoners-arm')).toMatchObject({ value: { number: 0.035 }, referenceDate: '2024-01-01' })
    expect(figureOf(result, 'afstand-opvang-wijken')).toMatchObject({ referenceDate: '2025-01-01' })
  })

  it('sends the code of the municipality and no other', async () => {
    const before = server.asked.length
    await ask()
    const sent = server.asked.slice(before).map(({ address }) => decodeURIComponent(address))
    expect(sent.length).toBeGreaterThan(10)
    expect(
      sent
        .join(' ')
        .match(/(?:GM|WK|BU)\d{4}/g)
        ?.every((code) => code.endsWith('0307')),
    ).toBe(true)
    expect(sent.join(' ')).not.toMatch(/PV\d\d|Amersfoort/)
  })

  it('asks in pages that stay below the limit of CBS', async () => {
    const table = server.tables['86165NED']
    if (!table) throw new Error('No table')
    const many = Array.from({ length: 5_003 }, (_, index) => ({
      Key: `WK0307${String(index).padStart(4, '0')}`,
      Title: `Wijk ${index} W${index}`,
    }))
    const data = [{ Key: 'GM0307    ', Title: 'Amersfoort' }, ...many]
    server.tables = {
      ...server.tables,
      '86165NED': {
        ...table,
        dimensions: { WijkenEnBuurten: data },
        data: data.map(({ Key }, ID) => ({ ID, WijkenEnBuurten: Key, k_0Tot15Jaar_8: ID })),
      },
    }
    const { value } = figureOf(await ask(), 'kinderen-wijken') ?? {}
    expect(value?.type === 'areas' && value.areas.length).toBe(5_003)
  })
})

describe('when CBS does not answer as it should', () => {
  it('tries again what may pass by itself', async () => {
    server.misbehave = ({ part }, times) =>
      part === 'DataProperties' && times % 3 !== 0 ? { kind: 'status', status: 503 } : null
    expect((await ask()).problems).toEqual([])
  })

  it.each([
    ['busy', { kind: 'status', status: 503 }],
    ['busy', { kind: 'status', status: 429 }],
    ['unreachable', { kind: 'reset' }],
  ] as const)('gives up on a service that is %s after three attempts, and asks nothing more', async (reason, wrong) => {
    server.misbehave = () => wrong
    const before = server.asked.length
    const result = await ask()
    expect([result.stopped, result.figures, server.asked.length - before]).toEqual([reason, [], 3])
  })

  it('ends a question that takes too long', async () => {
    server.misbehave = () => ({ kind: 'hang' })
    const impatient: Timer = { ...hasty, set: (run) => setImmediate(run) }
    expect((await ask({ timer: impatient })).stopped).toBe('timeout')
  })

  it('stops at once when the writer cancels, also while it waits', async () => {
    const controller = new AbortController()
    server.misbehave = () => ({ kind: 'status', status: 503 })
    const waiting: Timer = { set: () => setImmediate(() => controller.abort()), clear: () => undefined }
    expect((await ask({ timer: waiting, signal: controller.signal })).stopped).toBe('cancelled')
  })

  it('asks nothing without a network', async () => {
    const before = server.asked.length
    expect([(await ask({ isOnline: () => false })).stopped, server.asked.length]).toEqual(['offline', before])
  })

  it.each([
    ['page', { kind: 'page' }],
    ['shape', { kind: 'json', value: { value: 'none' } }],
    ['shape', { kind: 'json', value: [] }],
    ['status', { kind: 'status', status: 500 }],
  ] as const)('leaves out what a table answers with a %s, and reads the others', async (reason, wrong) => {
    server.misbehave = ({ table, part }) => (table === '70072ned' && part === 'TypedDataSet' ? wrong : null)
    const result = await ask()
    expect(result.problems.map((problem) => [problem.reason, problem.table])).toEqual([[reason, '70072ned']])
    expect([figureOf(result, 'geboorten'), figureOf(result, 'inwoners')?.id]).toEqual([undefined, 'inwoners'])
  })

  it('says which table is gone', async () => {
    const { '70072ned': _gone, ...tables } = server.tables
    server.tables = tables
    expect((await ask()).problems).toMatchObject([{ reason: 'not-found', table: '70072ned' }])
  })

  it('says which column has another name now, and gives the rest', async () => {
    const table = server.tables['70072ned']
    if (!table) throw new Error('No table')
    const properties = table.properties.map((row) =>
      row['Title'] === 'Levend geboren kinderen' ? { ...row, Title: 'Geboren kinderen' } : row,
    )
    server.tables = { ...server.tables, '70072ned': { ...table, properties } }
    const result = await ask()
    expect(result.problems).toEqual([
      {
        reason: 'topic',
        table: '70072ned',
        detail: 'Levend geboren kinderen',
        figures: ['geboorten', 'geboorten-jaren'],
      },
    ])
    expect(figureOf(result, 'afstand-opvang')?.id).toBe('afstand-opvang')
  })

  it('follows a column that was renumbered', async () => {
    const text = JSON.stringify(server.tables['03759ned']).replaceAll('BevolkingOp1Januari_1', 'BevolkingOp1Januari_7')
    server.tables = { ...server.tables, '03759ned': JSON.parse(text) }
    expect(figureOf(await ask(), 'inwoners')?.value).toEqual({ type: 'number', number: 160_000 })
  })

  it('refuses an answer about another municipality', async () => {
    const table = server.tables['03759ned']
    const row = table?.data.find(({ RegioS }) => RegioS === 'GM0344')
    server.misbehave = (question) =>
      question.table === '03759ned' && question.part === 'TypedDataSet'
        ? { kind: 'json', value: { value: [row] } }
        : null
    const result = await ask()
    expect(result.problems).toMatchObject([{ reason: 'other-municipality', table: '03759ned' }])
    expect(figureOf(result, 'inwoners')).toBeUndefined()
  })

  it('never makes a missing number zero', async () => {
    const table = server.tables['03759ned']
    if (!table) throw new Error('No table')
    const data = table.data.map((row) => (row['Leeftijd'] === '10200' ? { ...row, BevolkingOp1Januari_1: null } : row))
    server.tables = { ...server.tables, '03759ned': { ...table, data } }
    const result = await ask()
    expect(reasons(result)).toEqual([['no-value', 'kinderen-0-4', 'kinderen-2-3', 'peuters', 'kinderen-0-4-jaren']])
    expect(figureOf(result, 'inwoners')?.id).toBe('inwoners')
  })

  it('does not take counts for per cents', async () => {
    server.tables = Object.fromEntries(
      Object.entries(server.tables).map(([id, table]) => {
        const properties = table.properties.map((row) => (row['Unit'] === '%' ? { ...row, Unit: 'aantal' } : row))
        return [id, { ...table, properties }]
      }),
    )
    expect(reasons(await ask())).toEqual([['unit', 'inwoners-arm', 'inwoners-arm-wijken']])
  })
})
