import { describe, expect, it } from 'vitest'
import { cleanName } from '../../src/lib/clean-name.ts'

describe('a name', () => {
  it.each([
    ['plan\u202efdp.exe', 'planfdp.exe'],
    ['Rijn\u200bveen\ufeff', 'Rijnveen'],
    ['\u2067Rijnveen\u2069', 'Rijnveen'],
    ['een\u0000twee\u2028drie\n', 'eentweedrie'],
  ])('loses what would show it otherwise: %j', (name, clean) => expect(cleanName(name)).toBe(clean))

  it.each(['’s-Gravenhage', 'Súdwest-Fryslân', 'می\u200cخواهم', 'co\u00adöperatie', '👩\u200d🏫 2027'])(
    'keeps what belongs to it: %s',
    (name) => expect(cleanName(name)).toBe(name),
  )
})
