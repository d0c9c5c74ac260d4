import { describe, expect, it } from 'vitest'
import {
  templateFindingSentence,
  templateFoundSentence,
  templateRefusalSentence,
} from '../../src/words/word-template-words.ts'

describe('the words about a Word template', () => {
  it('tell what was found, and what was not', () => {
    const facts = { font: 'Calibri', headingStyles: 6, header: true, footer: true, logo: true }
    expect(templateFoundSentence(facts)).toBe(
      'Gevonden: lettertype Calibri, 6 kopstijlen, koptekst en voettekst met logo.',
    )
    expect(templateFoundSentence({ font: null, headingStyles: 0, header: false, footer: false, logo: false })).toBe(
      'Gevonden: geen eigen lettertype, geen kopstijlen, geen koptekst of voettekst.',
    )
  })

  it('say what is wrong and what to do', () => {
    expect(templateRefusalSentence('word-template-old', 'Het bestand huis.dot')).toBe(
      'Het bestand huis.dot is van een oude Word. Open het in Word en sla het op als .dotx of .docx.',
    )
  })

  it('say that a file has our own look, and nothing of other findings', () => {
    expect(templateFindingSentence('word-template-missing')).toContain('gewone opmaak')
    expect(templateFindingSentence('word-template-damaged')).toContain('gewone opmaak')
    expect(templateFindingSentence('image-missing')).toBeNull()
  })
})
