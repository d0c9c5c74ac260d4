import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../src/ui/writing/link-address.ts'

describe('an address as typed', () => {
  it.each([
    ['https://rijnveen.nl/oab', 'https://rijnveen.nl/oab'],
    ['  http://rijnveen.nl ', 'http://rijnveen.nl'],
    ['www.rijnveen.nl', 'https://www.rijnveen.nl'],
    ['rijnveen.nl/beleid?jaar=2027', 'https://rijnveen.nl/beleid?jaar=2027'],
    ['localhost:8080.nl/x', null],
    ['oab@rijnveen.nl', 'mailto:oab@rijnveen.nl'],
    ['mailto:oab@rijnveen.nl', 'mailto:oab@rijnveen.nl'],
    ['tel:010 123 45 67', 'tel:010 123 45 67'],
    ['geen adres', null],
    ['https://', null],
    ['https://rijn veen.nl', null],
    ['www', null],
  ])('%s becomes %s', (typed, href) => {
    const read = readAddress(typed)
    expect('href' in read ? read.href : null).toBe(href)
  })

  it.each([
    ['', 'empty'],
    ['javascript:alert(1)', 'unsafe'],
    ['file:///C:/plan.docx', 'unsafe'],
    ['data:text/html,x', 'unsafe'],
    ['java\nscript:alert(1)', 'unreadable'],
    ['zomaar', 'unreadable'],
  ])('%s is refused as %s', (typed, fault) => {
    expect(readAddress(typed)).toEqual({ fault })
  })
})
