import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { keptFiles } from '../../src/build/offline-plugin.ts'

const folders: string[] = []

/** A built app of these files. */
function builtApp(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'planwijzer-'))
  folders.push(folder)
  mkdirSync(join(folder, 'assets'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('the files that are kept for use without network', () => {
  it('are all files of the app, but the picture of the papers and the service worker itself', () => {
    const app = builtApp({ 'index.html': 'a', 'assets/b-1.js': 'b', 'schrijfscherm.png': 'c', 'sw.js': 'd' })
    expect(keptFiles(app).map(({ url }) => url)).toEqual(['assets/b-1.js', 'index.html'])
  })

  it('need no revision when the contents are in the name', () => {
    expect(keptFiles(builtApp({ 'assets/b-1.js': 'b' }))).toEqual([{ url: 'assets/b-1.js', revision: null }])
  })

  it('get another revision with other contents', () => {
    const revisionOf = (content: string) => keptFiles(builtApp({ 'index.html': content }))[0]?.revision
    expect(revisionOf('a')).toBe(revisionOf('a'))
    expect(revisionOf('a')).not.toBe(revisionOf('b'))
  })
})
