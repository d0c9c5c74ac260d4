// Plain JavaScript without packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Stops with one sentence. */
export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Runs a command in the project; false when it failed. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  return result.status === 0
}

/** Runs a program that a package of the project brings. */
export function runLocal(name, args, options) {
  return run(process.execPath, [join(root, 'node_modules', name), ...args], options)
}

/** Checks Node and installs the packages when they are missing or older than the lockfile. */
export function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node 20.19 of nieuwer is nodig; hier staat ${process.versions.node}.`)
  if (!isInstalled() && !run('npm', ['ci', '--no-audit', '--no-fund']))
    stop('Het installeren van de pakketten is niet gelukt.')
}

function isInstalled() {
  const marker = join(root, 'node_modules/.package-lock.json')
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}
