import { describe, expect, inject, it } from 'vitest'
import { scriptPayloads } from '../payloads/script-payloads.ts'
import { tryPayloads } from '../payloads/try-payloads.ts'
import { useApp } from './journey.ts'

const app = useApp()

describe('scripts that come along with a paste, a drop, a stored draft or a file', () => {
  // Every seventh; `npm run test:endurance` tries all of them.
  it('do not run, and leave nothing behind that could', async () => {
    const sample = scriptPayloads().filter((_payload, index) => index % 7 === 0)
    const outcomes = await tryPayloads(await app.open(), inject('address'), sample)
    const tried = sample.length
    expect(outcomes).toEqual(
      ['paste', 'drop', 'draft', 'journal', 'import'].map((place) => ({ place, tried, ran: 0, left: 0 })),
    )
  })
})
