import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inflateInPlace } from '../../src/build/png-plugin.ts'

const library = join(import.meta.dirname, '../../node_modules/png-js')

describe('the reader of PNG files in the PDF engine', () => {
  it('is the version that the change was made for', () => {
    expect(JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'))).toMatchObject({ version: '2.0.0' })
  })

  it('inflates by itself after the change, without a worker from a blob', () => {
    const changed = inflateInPlace(readFileSync(join(library, 'lib/png-js.browser.js'), 'utf8'))
    expect(changed).toContain('unzlibSync(data)')
    expect(changed).not.toMatch(/\bunzlib\b/)
  })

  it('refuses a file that it does not know', () => expect(inflateInPlace("import { inflate } from 'pako'")).toBeNull())
})
