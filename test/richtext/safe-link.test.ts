import { describe, expect, it } from 'vitest'
import { isSafeLink, safeLink, withoutUnsafeLinks } from '../../src/richtext/safe-link.ts'
import type { RichText } from '../../src/richtext/richtext.ts'

const unsafe = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200bscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://rijnveen.nl',
  '//rijnveen.nl',
  'www.rijnveen.nl',
  'https:',
  'https://',
  'ht\ntps://rijnveen.nl',
  '#',
  '',
]

describe('safe links', () => {
  it.each(['https://rijnveen.nl/a?b#c', 'http://x', 'mailto:a@b.nl', 'tel:+31612345678', '#begroting'])(
    'lets %s through',
    (href) => expect(isSafeLink(href)).toBe(true),
  )

  it.each(unsafe)('refuses %j', (href) => expect(safeLink(href)).toBeNull())

  it('trims', () => expect(safeLink(' https://rijnveen.nl ')).toBe('https://rijnveen.nl'))

  it('takes an unsafe link off and keeps words and other marks', () => {
    const link = (href: string): RichText => [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'hier', marks: [{ type: 'bold' }, { type: 'link', attrs: { href } }] }],
      },
    ]
    expect(withoutUnsafeLinks(link('javascript:x'))).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'hier', marks: [{ type: 'bold' }] }] },
    ])
    const safe = link('https://rijnveen.nl')
    expect(withoutUnsafeLinks(safe)).toBe(safe)
  })
})
