import { describe, expect, it } from 'vitest'
import { element, xmlFile, xmlText } from '../../src/writers/xml.ts'

describe('XML', () => {
  it('escapes text and attributes and leaves out what it cannot hold', () => {
    const made = element('a', { b: `"<&>'`, c: 2 }, [xmlText('<x> & "y"\u0000\uD800'), element('d')])
    expect(made).toBe(`<a b="&quot;&lt;&amp;&gt;'" c="2">&lt;x&gt; &amp; &quot;y&quot;<d/></a>`)
  })

  it('leaves out an attribute without a value', () => {
    expect(element('a', { b: undefined, c: '' })).toBe('<a c=""/>')
  })

  it('begins a file with its declaration', () => {
    expect(xmlFile(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>')
  })
})
