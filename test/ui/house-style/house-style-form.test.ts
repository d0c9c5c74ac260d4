import { describe, expect, it } from 'vitest'
import {
  colourOf,
  colourRemarks,
  houseStyleErrors,
  type HouseStyleForm,
} from '../../../src/ui/house-style/house-style-form.ts'

const form: HouseStyleForm = {
  name: 'Gemeente Rijnveen',
  accent: '#21468b',
  headingFont: 'serif',
  textFont: 'sans',
  logo: null,
  cover: 'logo',
  photo: null,
}

describe('colourOf', () => {
  it('takes a code with or without #, of six or three', () => {
    expect(colourOf(' 8A1538 ')).toBe('#8a1538')
    expect(colourOf('#fc0')).toBe('#ffcc00')
  })

  it('takes nothing else', () => {
    for (const text of ['', 'rood', '#12345', '#1234567']) expect(colourOf(text)).toBeNull()
  })
})

describe('colourRemarks', () => {
  it('says nothing of a colour that can be read as it is', () => {
    expect(colourRemarks('#21468b')).toEqual([])
    expect(colourRemarks('#8a1538')).toEqual([])
  })

  it('says when the colour is made darker', () => {
    expect(colourRemarks('#ffd100').join(' ')).toContain('iets donkerder gemaakt')
  })

  it('says when areas get an outline', () => {
    expect(colourRemarks('#fffbe6').join(' ')).toContain('donkere rand')
  })
})

describe('houseStyleErrors', () => {
  it('asks for a name, a colour and the words of the logo', () => {
    const image = { type: 'image/png' as const, width: 1, height: 1, bytes: new Uint8Array() }
    expect(houseStyleErrors(form)).toEqual({})
    expect(Object.keys(houseStyleErrors({ ...form, name: '', accent: 'rood', logo: { image, alt: ' ' } }))).toEqual([
      'name',
      'accent',
      'alt',
    ])
  })
})
