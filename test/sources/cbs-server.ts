import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFilter } from './odata-filter.ts'
import { type SampleRow, type SampleTables, sampleTables } from './cbs-tables.ts'

/** What the server does in place of answering. */
export type Misbehaviour =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'page' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'json'; readonly value: unknown }

/** A question: the table, the part of it, and its filter. */
export interface AskedQuestion {
  readonly table: string
  readonly part: string
  readonly filter: string
  readonly address: string
}

/** A server that answers as the OData service of CBS does, its limits and failures included. */
export interface CbsServer {
  readonly address: string
  /** Every question since the start, oldest first. */
  readonly asked: readonly AskedQuestion[]
  tables: SampleTables
  /** Decides for a question whether something goes wrong; null lets it be answered. */
  misbehave: (question: AskedQuestion, times: number) => Misbehaviour | null
  close(): Promise<void>
}

/** CBS refuses more rows than this in one answer. */
const most = 10_000

/** Starts the server on a free port of this machine. */
export async function startCbsServer(): Promise<CbsServer> {
  const asked: AskedQuestion[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const [, table = '', part = ''] = /^\/ODataApi\/odata\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? []
    const filter = url.searchParams.get('$filter') ?? ''
    const question = { table, part, filter, address: url.pathname + url.search }
    asked.push(question)
    const times = asked.filter(({ address }) => address === question.address).length
    const wrong = running.misbehave(question, times)
    if (wrong) goWrong(response, wrong)
    else answer(response, url, rowsOf(running.tables, table, part))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const running: CbsServer = {
    address: `http://127.0.0.1:${port}`,
    asked,
    tables: sampleTables(),
    misbehave: () => null,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
  return running
}

function rowsOf(tables: SampleTables, table: string, part: string): readonly SampleRow[] | null {
  const found = tables[table]
  if (part === 'DataProperties') return found?.properties ?? null
  if (part === 'TypedDataSet') return found?.data ?? null
  return found?.dimensions[part] ?? null
}

function answer(response: ServerResponse, url: URL, rows: readonly SampleRow[] | null): void {
  const page = rows && pageOf(rows, url.searchParams)
  if (!page) send(response, 404, 'text/html', '<html><body>Resource not found</body></html>')
  else if (page.length > most) send(response, 500, 'application/json', '{"odata.error":{}}')
  else
    send(response, 200, 'application/json; charset=utf-8', JSON.stringify({ 'odata.metadata': url.href, value: page }))
}

function pageOf(rows: readonly SampleRow[], options: URLSearchParams): readonly SampleRow[] {
  const filter = options.get('$filter')
  const kept = filter ? rows.filter(readFilter(filter)) : rows
  const skip = Number(options.get('$skip') ?? 0)
  const page = kept.slice(skip, skip + Number(options.get('$top') ?? Number.POSITIVE_INFINITY))
  const columns = options.get('$select')?.split(',')
  return columns ? page.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))) : page
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' })
  response.end(body)
}

function goWrong(response: ServerResponse, wrong: Misbehaviour): void {
  if (wrong.kind === 'hang') return
  if (wrong.kind === 'reset') response.destroy()
  else if (wrong.kind === 'page') send(response, 200, 'text/html', '<!doctype html><title>Onderhoud</title>')
  else if (wrong.kind === 'json') send(response, 200, 'application/json', JSON.stringify(wrong.value))
  else send(response, wrong.status, 'text/html', '<html></html>')
}
