import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/writers/pdf/printable.ts'

const latin = (codePoint: number) => codePoint >= 32 && codePoint < 256

describe('text that can be drawn', () => {
  it('drops what cannot be seen', () => {
    expect(printable('a\u0000b\u0008c\u200bd\ufeffe\u00adf\ufffe', latin)).toBe('abcdef')
  })

  it('makes every odd space an ordinary one, and a narrow no-break space a no-break space', () => {
    expect(printable('a\tb\u2003c\u202fd\ne', latin)).toBe('a b c\u00a0d e')
  })

  it('puts the nearest in place of what the font lacks', () => {
    expect(printable('≥ 10 → ĳs ﬁn', latin)).toBe('>= 10 -> ijs fin')
    expect(printable('ọ', latin)).toBe('o')
  })

  it('puts one question mark in place of what has no likeness, half a character included', () => {
    expect(printable('x😀y\ud800z日', latin)).toBe('x?y?z?')
  })

  it('leaves alone what the font has', () => {
    expect(printable('≥ Ł', () => true)).toBe('≥ Ł')
  })
})
