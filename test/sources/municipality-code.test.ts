import { describe, expect, it } from 'vitest'
import { codeState, type KnownCodes } from '../../src/sources/municipality-code.ts'

const entry = (code: string, name: string) => ({ code, name, aliases: [], province: 'Zuid-Holland' })
const ended = (code: string, since: string, ...into: readonly string[]) => ({
  code,
  name: code,
  since,
  into,
  source: 'https://www.cbs.nl/',
})
const known: KnownCodes = {
  entries: [entry('GM1992', 'Voorne aan Zee'), entry('GM0855', 'Tilburg'), entry('GM0757', 'Boxtel')],
  reorganisations: [
    ended('GM0501', '2023-01-01', 'GM1992'),
    ended('GM0788', '2021-01-01', 'GM0757', 'GM0855'),
    ended('GM0001', '2019-01-01', 'GM0788', 'GM0855'),
    ended('GM0002', '2019-01-01', 'GM0003'),
    ended('GM0003', '2020-01-01', 'GM0002'),
  ],
}
const namesFor = (code: string) => {
  const state = codeState(code, known)
  return state.kind === 'ended' ? state.into.map(({ name }) => name) : state.kind
}

describe('the code of a municipality', () => {
  it('is known, with the day since which it is as it is', () => {
    expect(codeState('GM1992', known)).toMatchObject({ kind: 'known', since: '2023-01-01' })
    expect(codeState('GM0757', { ...known, reorganisations: [] })).toMatchObject({ kind: 'known', since: null })
  })

  it('that ended says which came instead, also when that one ended too or when it was divided', () => {
    expect(namesFor('GM0501')).toEqual(['Voorne aan Zee'])
    expect(namesFor('GM0788')).toEqual(['Boxtel', 'Tilburg'])
    expect(namesFor('GM0001')).toEqual(['Boxtel', 'Tilburg'])
  })

  it('is unknown or none, and a circle in the table comes to an end', () => {
    expect(codeState('GM9901', known)).toEqual({ kind: 'unknown' })
    expect(codeState(null, known)).toEqual({ kind: 'none' })
    expect(namesFor('GM0002')).toEqual([])
  })
})
