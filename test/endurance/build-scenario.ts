import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { repeated, type Scenario } from './scenario.ts'

const root = join(import.meta.dirname, '../..')

/** Builds the app twice and compares every file. */
export const buildScenario: Scenario = {
  name: 'build',
  run: async ({ until }) => {
    const folder = mkdtempSync(join(tmpdir(), 'planwijzer-build-'))
    const built: ReadonlyMap<string, string>[] = []
    try {
      await repeated(until, 2, async (turn) => {
        const outDir = join(folder, String(turn))
        await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
        built.push(hashesOf(outDir))
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    const [first = new Map<string, string>(), second = new Map<string, string>()] = built
    const names = new Set([...first.keys(), ...second.keys()])
    const other = [...names].filter((name) => first.get(name) !== second.get(name))
    return [{ name: 'builds the app twice: files that differ', tried: names.size, failed: other.length, allowed: 0 }]
  },
}

/** SHA-256 of every file in a folder, by its path. */
function hashesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}
