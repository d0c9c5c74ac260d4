import { describe, expect, it } from 'vitest'
import { escapeXml, readXml, xmlOf } from '../../../src/writers/word/word-xml.ts'

describe('XML from elsewhere', () => {
  it('is written back as it was read, without comments and instructions', () => {
    const xml = '<a:b x="1 &amp; 2"><c/>tekst &lt; &#233;<d e="f">g</d></a:b>'
    const root = readXml(`\uFEFF<?xml version="1.0"?><!-- kop -->\n${xml}\n`)
    expect(root && xmlOf(root)).toBe(xml)
  })

  it('keeps a value between single quotes', () => {
    const root = readXml(`<a b='"c"'/>`)
    expect(root && xmlOf(root)).toBe('<a b="&quot;c&quot;"/>')
  })

  it.each([
    ['nothing', ''],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an entity of its own', '<a>&b;</a>'],
    ['a number of a character that XML does not allow', '<a>&#0;</a>'],
    ['such a character itself', '<a>\u0001</a>'],
    ['tags that cross', '<a><b></a></b>'],
    ['a tag that stays open', '<a><b></a>'],
    ['a marked section', '<a><![CDATA[b]]></a>'],
    ['two roots', '<a/><b/>'],
    ['text beside the root', '<a/>b'],
    ['a stray sign', '<a> < </a>'],
    ['a value without quotes', '<a b=c/>'],
    ['more levels than any document has', '<a>'.repeat(300) + '</a>'.repeat(300)],
  ])('is refused for %s', (_name, xml) => {
    expect(readXml(xml)).toBeNull()
  })
})

describe('escapeXml', () => {
  it('makes any text fit for an element or a value', () => {
    expect(escapeXml('a & "b" <c>')).toBe('a &amp; &quot;b&quot; &lt;c&gt;')
  })
})
