import { describe, expect, it } from 'vitest'
import { fileRefusalSentence, unreadableSentence } from '../../src/words/file-words.ts'

describe('what is said of a file', () => {
  it('gives the size of one that is too large', () => {
    expect(fileRefusalSentence('file-too-large', 300 * 1024 * 1024)).toBe(
      'Dit bestand is te groot (300 MB). De planwijzer leest bestanden tot 200 MB.',
    )
  })

  it('counts what could not be read', () => {
    expect(unreadableSentence(1)).toBe('Eén paragraaf konden wij niet lezen. Hij staat apart en de rest is geopend.')
    expect(unreadableSentence(2)).toBe('Twee paragrafen konden wij niet lezen. Ze staan apart en de rest is geopend.')
    expect(unreadableSentence(14)).toMatch(/^14 paragrafen/)
  })
})
