import { describe, expect, it } from 'vitest'
import {
  colourOf,
  colourRemarks,
  coverRemark,
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
  wordTemplate: null,
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
  it.each([
    ['#21468b', []],
    ['#8a1538', []],
    ['#00653b', []],
    ['#767676', ['Op het scherm is uw kleur iets donkerder gemaakt']],
    ['#b34700', ['Op het scherm is uw kleur iets donkerder gemaakt']],
    ['#E17000', ['Uw kleur is iets donkerder gemaakt, zodat de tekst leesbaar blijft.']],
    ['#00A3AD', ['Uw kleur is iets donkerder gemaakt, zodat de tekst leesbaar blijft.']],
    ['#FFD200', ['Uw kleur is te licht voor letters.']],
    ['#8CC63F', ['Uw kleur is te licht voor letters.']],
    [
      '#FFF6B0',
      [
        'Deze kleur is op wit bijna niet te zien; de omslag en de blokken krijgen een rand.',
        'Uw kleur is te licht voor letters.',
      ],
    ],
    ['rood', []],
  ])('says of %s what is done to it', (accent, sentences) => {
    const said = colourRemarks(accent)
    expect(said).toHaveLength(sentences.length)
    sentences.forEach((sentence, index) => {
      expect(said[index]).toContain(sentence)
    })
  })
})

describe('coverRemark', () => {
  const image = { type: 'image/png' as const, width: 1, height: 1, bytes: new Uint8Array() }
  const picture = { image, alt: '' }

  it('says what is missing and what comes instead', () => {
    expect(coverRemark(form)).toBe('Er is nog geen logo. Tot dat er is, staat alleen de naam op de voorkant.')
    expect(coverRemark({ ...form, cover: 'foto' })).toContain(
      'Er is nog geen foto. Tot die er is, staat alleen de naam',
    )
    expect(coverRemark({ ...form, cover: 'foto', logo: picture })).toContain('staat het logo op de voorkant')
  })

  it('says nothing when the cover has what it needs', () => {
    expect(coverRemark({ ...form, cover: 'zonder' })).toBeNull()
    expect(coverRemark({ ...form, logo: picture })).toBeNull()
    expect(coverRemark({ ...form, cover: 'foto', photo: picture })).toBeNull()
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
