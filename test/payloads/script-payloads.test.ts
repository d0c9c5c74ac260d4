import { describe, expect, it } from 'vitest'
import { readRichText } from '../../src/richtext/rich-text-shape.ts'
import { scriptPayloads } from './script-payloads.ts'

describe('the payloads', () => {
  it('are at least 200, each another, so that four places make more than 300 attempts', () => {
    const payloads = scriptPayloads()
    expect(payloads.length).toBeGreaterThanOrEqual(200)
    expect(new Set(payloads.map(({ name }) => name)).size).toBe(payloads.length)
  })

  it('lose every address when they are read as stored text', () => {
    for (const { name, href } of scriptPayloads()) {
      const marks = [{ type: 'link', attrs: { href } }]
      const read = readRichText([{ type: 'paragraph', content: [{ type: 'text', text: 'klik', marks }] }])
      expect(read, name).toMatchObject({ readable: true, linksRemoved: true })
      expect(JSON.stringify(read), name).not.toMatch(/script|data:/i)
    }
  })
})
