import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { mitLicence } from './mit-licence.ts'

/** A package that ships, with the whole text of its licence. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** Short name such as `MIT`. */
  readonly licence: string
  readonly text: string
}

/** Where the app finds the licences of what is in it. */
export const licencesFile = 'licenties.json'

/** Packages of which the service worker is built, which happens after the app itself. */
const serviceWorkerParts: readonly string[] = ['workbox-precaching']

/**
 * Writes the licences of all packages of which something is in the app. The plugin of a worker only notes what is in it: `seen`
 * is shared. A package without the text of its licence stops the build.
 */
export function licencesPlugin(root: string, { seen, isWorker }: { seen: Set<string>; isWorker: boolean }): Plugin {
  return {
    name: 'oab-licences',
    apply: 'build',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = packageFolder(id)
        if (folder) seen.add(folder)
      }
      if (isWorker) return
      for (const name of serviceWorkerParts) for (const folder of withDependencies(root, name)) seen.add(folder)
      const packages = [...seen].map(shippedPackage).sort((one, other) => (one.name < other.name ? -1 : 1))
      this.emitFile({ type: 'asset', fileName: licencesFile, source: JSON.stringify(packages) })
    },
  }
}

/** The folder of the package that a module stands in, or null for one of our own. */
export function packageFolder(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').split(sep).join('/')
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
  return found && existsSync(join(found, 'package.json')) ? found : null
}

function withDependencies(root: string, name: string): readonly string[] {
  const folder = join(root, 'node_modules', name)
  const { dependencies = {} } = manifestOf(folder)
  return [folder, ...Object.keys(dependencies).flatMap((inner) => withDependencies(root, inner))]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name?: string }
  readonly dependencies?: Readonly<Record<string, string>>
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** What the fonts themselves say of whose they are; their packages leave it out. */
const fontNotices: Readonly<Record<string, string>> = {
  'source-sans-3': '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’\n\n',
  'source-serif-4':
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.\n\n',
}

/** What ships of a package. Throws when it brings no text of its licence, unless that is the MIT licence. */
export function shippedPackage(folder: string): ShippedPackage {
  const manifest = manifestOf(folder)
  const { name, version, license = '' } = manifest
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|ofl)(?!.*\.(js|ts|json)$)/i.test(entry))
  if (!file && license !== 'MIT') throw new Error(`${name} ${version} (${license}) brings no text of its licence`)
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : mitLicence(holderOf(manifest))
  const notice = fontNotices[name.replace(/^@fontsource[^/]*\//, '')] ?? ''
  return { name, version, licence: license || kindOf(text), text: notice + text }
}

function holderOf({ name, author }: Manifest): string {
  const who = typeof author === 'string' ? author : author?.name
  return who?.replace(/ *[<(].*$/, '') || `the authors of ${name}`
}

function kindOf(text: string): string {
  return text.includes('Permission is hereby granted, free of charge') ? 'MIT' : ''
}
