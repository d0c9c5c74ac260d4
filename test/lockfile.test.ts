import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}

const root = join(import.meta.dirname, '..')
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const packages = Object.entries(lock.packages).filter(([name]) => name !== '')
const wrong = (is: (found: LockedPackage) => boolean) => packages.filter(([, found]) => is(found)).map(([name]) => name)

describe('every package in the lockfile', () => {
  it('comes from the registry, with a checksum of its content', () => {
    expect(packages.length).toBeGreaterThan(100)
    // Without an address it is that of the registry; a folder, a repository or a site would have one.
    expect(
      wrong(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    ).toEqual([])
    expect(wrong(({ integrity = '' }) => !integrity.startsWith('sha512-'))).toEqual([])
  })

  it('is installed without running a program of its own', () => {
    expect(wrong(({ hasInstallScript = false }) => hasInstallScript)).toEqual([])
  })
})

describe('what the app asks for', () => {
  it('is one exact version each', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >
    const versions = Object.values({ ...dependencies, ...devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
