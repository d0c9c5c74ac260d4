import { describe, expect, it } from 'vitest'
import { hasParts, partsOfText, pastedParts, textOfParts, withPasted } from '../../src/figures/figure-parts-text.ts'
import { readFigureInput } from '../../src/figures/figure-input.ts'
import { definition } from '../build.ts'

describe('a figure by year or place in rows', () => {
  it('comes from its text and goes back to it', () => {
    const parts = partsOfText('2023: 158; 2024: ?; Wijk Noord: 12,5')
    expect(parts).toEqual([
      { name: '2023', number: '158' },
      { name: '2024', number: '' },
      { name: 'Wijk Noord', number: '12,5' },
    ])
    expect(textOfParts([...parts, { name: ' ', number: '' }])).toBe('2023: 158; 2024: ?; Wijk Noord: 12,5')
    expect([hasParts('168'), hasParts('2023: 158')]).toEqual([false, true])
    expect(partsOfText('168')).toEqual([{ name: '', number: '168' }])
  })

  it('keeps signs that part rows out of a name, so that what is read is what was typed', () => {
    const text = textOfParts([{ name: 'School: De Brug; locatie 2', number: '4' }])
    const read = readFigureInput(text, definition('a', 'aantal'))
    expect(read.value).toEqual({ type: 'areas', areas: [{ area: 'School De Brug locatie 2', number: 4 }] })
  })

  it('takes one or two columns of a sheet from the row on where they were pasted', () => {
    const two = pastedParts('2023\t158\r\n2024\t1.680\r\n', 'name')
    expect(two).toEqual([
      { name: '2023', number: '158' },
      { name: '2024', number: '1.680' },
    ])
    const rows = [{ name: 'a', number: '1' }]
    expect(withPasted(rows, 1, two ?? [])).toEqual([rows[0], ...(two ?? [])])
    expect(withPasted(rows, 0, pastedParts('7\n8', 'number') ?? [])).toEqual([
      { name: 'a', number: '7' },
      { name: '', number: '8' },
    ])
    expect(pastedParts('Wijk Noord', 'name')).toBeNull()
  })
})
