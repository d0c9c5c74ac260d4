import type { Timer } from '../lib/clock.ts'

/** Why a question to another site gave nothing. `status` is any other refusal; `page` is text where data was expected. */
export type AskFailure =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'cancelled'
  | 'not-found'
  | 'busy'
  | 'status'
  | 'page'
  | 'too-large'

/** What a question needs of the browser, so that it can be tested without one. */
export interface AskTools {
  readonly fetch: (address: string, options: { readonly signal: AbortSignal }) => Promise<Response>
  readonly timer: Timer
  /** Ends the question and the waiting between two attempts. */
  readonly signal: AbortSignal
  /** Whether the browser thinks that there is a network. */
  readonly isOnline: () => boolean
}

/** An answer, or why there is none. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: AskFailure }

/** How long one attempt may take, and how long to wait before the second and the third. */
const patience = 20_000
const pauses: readonly number[] = [1_000, 4_000]

/** Characters of one answer; the largest that is asked for is a tenth of it. */
const largest = 8_000_000

/**
 * Asks an address for JSON, with nothing in the question but the address. What may pass by itself (no connection, no answer in
 * time, too busy) is tried three times, with longer and longer pauses. Never rejects.
 */
export async function askJson(address: string, tools: AskTools): Promise<Asked<unknown>> {
  for (let attempt = 0; ; attempt += 1) {
    if (!tools.isOnline()) return failed('offline')
    const asked = await askOnce(address, tools)
    const pause = pauses[attempt]
    if (asked.ok || !mayPass(asked.failure) || pause === undefined) return asked
    if (!(await wait(pause, tools))) return failed('cancelled')
  }
}

function mayPass(failure: AskFailure): boolean {
  return failure === 'unreachable' || failure === 'timeout' || failure === 'busy'
}

function failed(failure: AskFailure): { readonly ok: false; readonly failure: AskFailure } {
  return { ok: false, failure }
}

/** True after the pause, false as soon as the question is ended. */
function wait(milliseconds: number, { timer, signal }: AskTools): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = () => {
      timer.clear(handle)
      resolve(false)
    }
    const handle = timer.set(() => {
      signal.removeEventListener('abort', stop)
      resolve(true)
    }, milliseconds)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

async function askOnce(address: string, { fetch, timer, signal }: AskTools): Promise<Asked<unknown>> {
  if (signal.aborted) return failed('cancelled')
  const attempt = new AbortController()
  const stop = () => attempt.abort()
  signal.addEventListener('abort', stop, { once: true })
  let late = false
  const handle = timer.set(() => {
    late = true
    attempt.abort()
  }, patience)
  try {
    const response = await fetch(address, { signal: attempt.signal })
    const refusal = refusalOf(response.status)
    return refusal ? failed(refusal) : parse(await readText(response))
  } catch {
    // A browser does not say why there was no answer.
    if (signal.aborted) return failed('cancelled')
    return failed(late ? 'timeout' : 'unreachable')
  } finally {
    timer.clear(handle)
    signal.removeEventListener('abort', stop)
  }
}

function refusalOf(status: number): AskFailure | null {
  if (status >= 200 && status < 300) return null
  if (status === 404 || status === 410) return 'not-found'
  return status === 429 || status === 502 || status === 503 || status === 504 ? 'busy' : 'status'
}

function parse(text: string | null): Asked<unknown> {
  if (text === null) return failed('too-large')
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return failed('page')
  }
}

/** The text of an answer; null as soon as it is larger than anything that was asked for. */
async function readText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length <= largest) continue
    await reader.cancel()
    return null
  }
}
