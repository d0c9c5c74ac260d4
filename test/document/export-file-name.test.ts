import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../src/document/export-file-name.ts'
import { plan } from '../build.ts'

const nameFor = (name: string) =>
  exportFileName(plan([], {}, { municipality: { name, code: null } }), { ending: 'pdf', date: '2026-11-25' })

describe('the name of an exported file', () => {
  it('sorts: kind, municipality, period, status, day', () => {
    expect(nameFor('Rijnveen')).toBe('OAB-beleidsplan-Rijnveen-2027-2030-concept-2026-11-25.pdf')
  })

  it('says which file is for the archive, and what the status is', () => {
    const adopted = plan([], {}, { status: { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } })
    const proposed = plan([], {}, { status: { stage: 'college', adoptedBy: null, date: null } })
    const kind = { ending: 'pdf', date: '2027-01-04', archive: true }
    expect(exportFileName(adopted, kind)).toBe('OAB-beleidsplan-Rijnveen-2027-2030-vastgesteld-2027-01-04-archief.pdf')
    expect(exportFileName(proposed, { ...kind, ending: 'odt', archive: false })).toBe(
      'OAB-beleidsplan-Rijnveen-2027-2030-voorstel-2027-01-04.odt',
    )
  })

  it.each([
    ['’s-Gravenhage', 's-Gravenhage'],
    ['Bergen op Zoom', 'Bergen-op-Zoom'],
    ['Súdwest-Fryslân', 'Súdwest-Fryslân'],
    ['Hengelo (O.)', 'Hengelo-O'],
    ['../../etc: "x" <y>|?*', 'etc-x-y'],
    ['Rijn\u202Eneev\u200B veen', 'Rijn-neev-veen'],
  ])('makes %j safe for every system', (name, part) => {
    expect(nameFor(name)).toBe(`OAB-beleidsplan-${part}-2027-2030-concept-2026-11-25.pdf`)
  })

  it('leaves out a name that holds no letter and shortens a very long one', () => {
    expect(nameFor(' .. ')).toBe('OAB-beleidsplan-2027-2030-concept-2026-11-25.pdf')
    expect(nameFor('a'.repeat(300)).length).toBeLessThan(100)
  })
})
