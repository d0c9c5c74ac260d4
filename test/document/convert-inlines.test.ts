import { describe, expect, it } from 'vitest'
import { convertInlines } from '../../src/document/convert-inlines.ts'
import { inlineText } from '../../src/document/inline-text.ts'
import { a, b, br, fig, type Line, p } from '../build.ts'
import { place } from './place.ts'

const convert = (...line: Line) => convertInlines(p(...line).content, place())
const text = (...line: Line) => inlineText(convert(...line)).replace(/\u00a0/g, '_')

describe('convertInlines', () => {
  it('fills in figures in their own notation', () => {
    expect(convert(fig('peuters'))[0]).toEqual({ type: 'figure', figure: 'peuters', text: '168\u00a0peuters' })
    expect(text(fig('bereik', { style: 'words' }))).toBe('bijna vier op de vijf [1]')
  })

  it('marks a missing figure instead of writing zero', () => {
    expect(convert(fig('wachtlijst'))[0]).toEqual({
      type: 'missing-figure',
      figure: 'wachtlijst',
      text: '[ontbreekt: kinderen op de wachtlijst]',
    })
    expect(text(fig('onbekend'))).toBe('[ontbreekt: onbekend] [1]')
  })

  it('holds a figure that the catalogue does not know for missing', () => {
    const known = place()
    const bare = { ...known, conversion: { ...known.conversion, definitions: new Map() } }
    expect(convertInlines([fig('peuters')], bare)[0]?.type).toBe('missing-figure')
  })

  it('writes a number as negative only when no number stands right before it', () => {
    expect(text(b('2023'), '-2026')).toBe('2023-2026')
    expect(text(b('verschil: '), '-2026')).toBe('verschil: −2026')
    expect(text('van 3', b(' -4 euro'))).toBe('van 3 -4_euro')
    expect(text('het begin', br, '-4')).toContain('−4')
  })

  it('keeps marks', () => {
    expect(convert(b('let op'))).toEqual([{ type: 'text', text: 'let op', bold: true }])
  })

  it('keeps safe links and turns the others into text', () => {
    expect(convert(a('https://rijnveen.example/2027-2030', 'paragraaf 2027-2030'))).toEqual([
      { type: 'link', text: 'paragraaf 2027-2030', href: 'https://rijnveen.example/2027-2030' },
    ])
    expect(convert(a('javascript:alert(1)', 'klik'))).toEqual([{ type: 'text', text: 'klik' }])
  })

  it('follows a link within the plan only when its goal is printed', () => {
    expect(convert(a('#doelgroep', 'paragraaf 4.1'))).toEqual([
      { type: 'link', text: 'paragraaf\u00a04.1', href: '#doelgroep' },
    ])
    expect(convert(a('#toeleiding', 'daar'))).toEqual([{ type: 'text', text: 'daar' }])
  })
})

describe('source numbers', () => {
  it('stand behind the sentence', () => {
    expect(text('Er zijn ', fig('peuters'), ' in ca. 30 straten. In 2026 ook.')).toBe(
      'Er zijn 168_peuters in ca. 30 straten. [1] In 2026 ook.',
    )
  })

  it('do not take an abbreviation for the end of a sentence', () => {
    expect(text(fig('peuters'), ' en ca. ', fig('bereik'), ' samen.')).toBe('168_peuters en ca. 78% samen. [1] [2]')
    expect(text(fig('peuters'), ' van ', b('alle kernen. Nu'), ' ook.')).toBe(
      '168_peuters van alle kernen. [1] Nu ook.',
    )
  })

  it('stand at the end when no sentence ends', () => {
    expect(text('Samen ', fig('peuters'), ' met ', fig('bereik'), ':')).toBe('Samen 168_peuters met 78%: [1] [2]')
    expect(text(fig('peuters'), br, 'rest.')).toBe('168_peuters [1]\nrest.')
  })

  it('are written once per chapter, in the same number in the next', () => {
    const first = place()
    convertInlines([fig('bereik')], first)
    expect(inlineText(convertInlines([fig('bereik')], first))).toBe('78%')
    expect(inlineText(convertInlines([fig('peuters'), fig('bereik')], { ...first, chapter: 'geld' }))).toBe(
      '168\u00a0peuters78% [1] [2]',
    )
  })

  it('are never put into a link or a heading', () => {
    const linked = convert(fig('peuters'), a('https://rijnveen.example', ' hier. En'), ' daar. Nu')
    expect(inlineText(linked)).toBe('168\u00a0peuters hier. En daar. [1] Nu')
    expect(inlineText(convertInlines([fig('peuters')], place({ kind: 'heading' })))).toBe('168\u00a0peuters')
  })
})
