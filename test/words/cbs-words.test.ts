import { describe, expect, it } from 'vitest'
import type { CbsReason } from '../../src/sources/cbs-problem.ts'
import { cbsProblemSentence, cbsStoppedSentence } from '../../src/words/cbs-words.ts'

/** Every reason, or this does not compile. */
const reasons = Object.keys({
  offline: true,
  unreachable: true,
  timeout: true,
  cancelled: true,
  'not-found': true,
  busy: true,
  status: true,
  page: true,
  'too-large': true,
  shape: true,
  'too-many': true,
  topic: true,
  member: true,
  region: true,
  'other-municipality': true,
  unit: true,
  'no-value': true,
} satisfies Readonly<Record<CbsReason, true>>)

describe('why CBS gave no figures', () => {
  it.each(reasons)('is a sentence of its own with what to do: %s', (reason) => {
    const names = { earlier: ['Inwoners'], lacking: ['Geboorten per jaar', 'Peuters'] }
    const sentence = cbsProblemSentence(reason, { table: '70072ned', detail: 'Geboren' }, names)
    expect(sentence).toMatch(/^\p{Lu}/u)
    expect(sentence).toContain(
      '. U ziet eerdere cijfers voor: inwoners. Vul hieronder zelf in: geboorten per jaar en peuters.',
    )
    expect(sentence).not.toContain('Het ophalen lukte niet')
  })

  it('says what to do when nothing was asked any more', () => {
    expect(cbsStoppedSentence('timeout')).toBe('Het CBS antwoordt niet op tijd. Probeer het straks opnieuw.')
  })
})
