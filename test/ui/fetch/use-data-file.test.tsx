// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { DataFileAnswer, ReadingRequest } from '../../../src/datafiles/data-file.ts'
import type { ReadingEnding, startReading } from '../../../src/datafiles/data-file-client.ts'
import { useDataFile } from '../../../src/ui/fetch/use-data-file.ts'
import { plan } from '../../build.ts'

afterEach(cleanup)

const refused = (code: string): DataFileAnswer => ({ kind: 'refused', finding: { code, severity: 'error' } })
const schoolList: DataFileAnswer = {
  kind: 'read',
  reading: {
    sort: 'duo-schools',
    offer: { figures: [], ownFigures: [] },
    report: [],
    findings: [],
    tables: [],
    schools: [{ code: '07EX00', name: 'Vrije School' }],
  },
}

/** A worker that answers when it is told to; `asked` are the requests in order. */
function fakeReader() {
  const asked: ReadingRequest[] = []
  const ends: ((ending: ReadingEnding) => void)[] = []
  const start: typeof startReading = (_file, request) => {
    asked.push(request)
    let end: (ending: ReadingEnding) => void = () => undefined
    const ended = new Promise<ReadingEnding>((resolve) => {
      end = resolve
    })
    ends.push(end)
    return { ended, cancel: () => end({ ending: 'cancelled' }) }
  }
  const answer = (at: number, answered: DataFileAnswer) =>
    act(async () => ends[at]?.({ ending: 'done', answer: answered }))
  return { asked, start, answer }
}

const file = (name: string) => new File(['a;b'], name, { lastModified: new Date(2026, 10, 20).getTime() })
const open = (id: string, reader: ReturnType<typeof fakeReader>) => {
  const given = { ...plan([]), id, municipality: { name: 'Den Haag', code: 'GM0518' } }
  const entries = [{ code: 'GM0518', name: "'s-Gravenhage", aliases: ['Den Haag'], province: 'Zuid-Holland' }]
  return renderHook(() => useDataFile(given, entries, reader.start))
}

describe('reading a file on the screen', () => {
  it('says of which day the file is and by which names its municipality goes', () => {
    const reader = fakeReader()
    const { result } = open('names', reader)
    act(() => result.current.read(file('lrk.csv')))
    expect(reader.asked[0]).toMatchObject({
      file: { name: 'lrk.csv', modified: '2026-11-20' },
      municipality: { code: 'GM0518', aliases: ["'s-Gravenhage", 'Den Haag'] },
    })
  })

  it('keeps a file that needs the list of schools, and reads it with that list', async () => {
    const reader = fakeReader()
    const { result } = open('schools', reader)
    act(() => result.current.read(file('scores.xlsx')))
    await reader.answer(0, refused('file-schools-needed'))
    expect(result.current.ready).toBeNull()
    act(() => result.current.read(file('vestigingenbo.csv')))
    await reader.answer(1, schoolList)
    const waiting = result.current.ready
    expect(waiting?.name).toBe('scores.xlsx')
    act(() => waiting && result.current.read(waiting))
    expect(reader.asked[2]?.schools).toEqual([{ code: '07EX00', name: 'Vrije School' }])
    await reader.answer(2, refused('file-no-known-schools'))
    expect(result.current.ready).toBeNull()
  })

  it('stops when asked, and never shows the answer about an earlier file', async () => {
    const reader = fakeReader()
    const { result } = open('stop', reader)
    act(() => result.current.read(file('een.csv')))
    act(() => result.current.read(file('twee.csv')))
    await reader.answer(0, refused('file-empty'))
    expect(result.current.state).toMatchObject({ phase: 'busy', file: { name: 'twee.csv' } })
    await act(async () => result.current.stop())
    expect(result.current.state).toMatchObject({ phase: 'stopped', file: { name: 'twee.csv' } })
  })

  it('asks for another try when the worker fails', async () => {
    const reader = fakeReader()
    const { result } = open('fail', {
      ...reader,
      start: () => ({ ended: Promise.resolve({ ending: 'failed', reason: 'x' }), cancel: () => undefined }),
    })
    await act(async () => result.current.read(file('een.csv')))
    expect(result.current.state).toMatchObject({ answer: { finding: { code: 'file-failed' } } })
  })
})
