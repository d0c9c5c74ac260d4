import { describe, expect, it } from 'vitest'
import type { Figure, FigureDefinition } from '../../src/figures/figure.ts'
import { readFigureInput } from '../../src/figures/figure-input.ts'
import { figureInputSentence } from '../../src/words/figure-input-words.ts'
import { figureFacts } from '../../src/words/figure-words.ts'

const definition: FigureDefinition = {
  id: 'a',
  name: 'Deelnemende doelgroeppeuters',
  kind: 'aantal',
  unit: ['kind', 'kinderen'],
  subject: '',
  meaning: '',
  whereFound: '',
}
const figure: Figure = {
  id: 'a',
  value: { type: 'number', number: 131 },
  source: 'Opgave aanbieders',
  referenceDate: '2026-01-01',
  retrievedDate: '2026-11-04',
  status: 'definitief',
}

describe('figureFacts', () => {
  it('names the figure, its source and its day in one line', () => {
    expect(figureFacts(definition, figure)).toBe(
      'Deelnemende doelgroeppeuters. Bron: Opgave aanbieders. Peildatum: 1 januari 2026.',
    )
  })

  it('says what is not given, and that a figure is not final', () => {
    expect(figureFacts(definition, { ...figure, source: '', referenceDate: '', status: 'voorlopig' })).toBe(
      'Deelnemende doelgroeppeuters. Bron niet ingevuld. Voorlopig cijfer.',
    )
  })
})

describe('figureInputSentence', () => {
  it('has a sentence of its own for everything that can be typed wrongly', () => {
    const kinds = ['aantal', 'bedrag', 'procent'] as const
    const typed = [
      'abc',
      '12.5',
      '1,234.50',
      '9999999999999999',
      'minder dan 5',
      '€ 5',
      '-3',
      '1,5',
      '1,234',
      ': 5',
      '120',
    ]
    const findings = kinds.flatMap((kind) =>
      typed.flatMap((text) => readFigureInput(text, { ...definition, kind }).findings),
    )
    const sentences = new Map(findings.map((finding) => [finding.code, figureInputSentence(finding, definition)]))
    expect(sentences.size).toBeGreaterThan(8)
    expect(new Set(sentences.values()).size).toBe(sentences.size)
  })
})
