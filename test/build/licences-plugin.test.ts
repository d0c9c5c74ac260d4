import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { packageFolder, shippedPackage } from '../../src/build/licences-plugin.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A package in a folder of its own, with these files beside its manifest. */
function installed(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'planwijzer-'))
  folders.push(root)
  const folder = join(root, 'node_modules', 'deel')
  mkdirSync(join(folder, 'dist'), { recursive: true })
  const all = { ...files, 'package.json': JSON.stringify({ name: 'deel', version: '1.2.3', ...manifest }) }
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text)
  return folder
}

describe('the licence of a package that ships', () => {
  it('is the text that the package brings, not a script of that name', () => {
    const files = { 'license.js': 'code', 'LICENSE.md': 'Permission is hereby granted, free of charge\n' }
    const text = 'Permission is hereby granted, free of charge'
    const folder = installed({ license: 'ISC' }, files)
    expect(shippedPackage(folder)).toEqual({ name: 'deel', version: '1.2.3', licence: 'ISC', text })
    expect(shippedPackage(installed({}, files)).licence).toBe('MIT')
  })

  it('is that of MIT with its author when it only names that', () => {
    const { text } = shippedPackage(installed({ license: 'MIT', author: 'Jo Maker <jo@example.nl> (https://x)' }))
    expect(text).toContain('Copyright (c) Jo Maker\n')
    expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"')
    expect(shippedPackage(installed({ license: 'MIT' })).text).toContain('Copyright (c) the authors of deel\n')
  })

  it('stops the build when it is another one without its text', () => {
    expect(() => shippedPackage(installed({ license: 'Apache-2.0' }))).toThrow('deel 1.2.3')
  })
})

describe('the package of a module', () => {
  it('is the innermost one, whatever stands around the address', () => {
    const folder = installed({})
    expect(packageFolder(`${folder}/dist/a.js`)).toBe(folder)
    expect(packageFolder(`\0${folder}/dist/a.css?inline`)).toBe(folder)
  })

  it('is none for a module of our own', () => {
    expect(packageFolder('/app/src/main.tsx')).toBeNull()
    expect(packageFolder('\0virtual:oab/template')).toBeNull()
  })
})
