import { describe, expect, it } from 'vitest'
import { estimatePages, ownMeasure } from '../../src/writers/page-estimate.ts'
import { chapter, paragraph, plainTable, section, wordDocument } from './word/word-sample.ts'

const text = paragraph('woord '.repeat(160))
const long = (number: string, count: number) =>
  chapter(number, [
    section(
      `${number}.1`,
      Array.from({ length: count }, () => text),
    ),
  ])

describe('the pages that are guessed for want of a PDF', () => {
  it('begin after cover, facts and contents, and each chapter begins a new one', () => {
    const pages = estimatePages(wordDocument([long('1', 2), long('2', 2)]))
    expect([...pages]).toEqual([
      ['h1', 4],
      ['s-1-1', 4],
      ['h2', 5],
      ['s-2-1', 5],
    ])
  })

  it('grow with the contents', () => {
    const many = Array.from({ length: 60 }, (_, index) => section(`1.${index + 1}`, []))
    expect(estimatePages(wordDocument([chapter('1', many)])).get('h1')).toBe(5)
  })

  it('grow with the text, and sooner on a page that holds less', () => {
    const document = wordDocument([long('1', 20), long('2', 1)])
    const own = estimatePages(document).get('h2') ?? 0
    expect(own).toBeGreaterThan(6)
    expect(estimatePages(document, { ...ownMeasure, letters: 1.4 }).get('h2')).toBeLessThan(own)
    expect(estimatePages(document, { ...ownMeasure, height: 500 }).get('h2')).toBeGreaterThan(own)
  })

  it('give a wide table a page of its own', () => {
    const wide = [text, plainTable(3, { landscape: true }), text]
    const document = wordDocument([chapter('1', [section('1.1', [text, text, ...wide])]), long('2', 1)])
    expect(estimatePages(document).get('h2')).toBe(7)
  })
})
