import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/** A file that the service worker keeps; `revision` is null when the name itself changes with the contents. */
export interface KeptFile {
  readonly url: string
  readonly revision: string | null
}

/** For the papers or the host only, or made here. */
const notKept = ['schrijfscherm.png', 'sw.js', '_headers']

/** All files of a built app by their address within it, in a fixed order. */
export function keptFiles(folder: string): readonly KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !notKept.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const url = relative(folder, path).split(sep).join('/')
      const named = url.startsWith('assets/')
      return {
        url,
        revision: named ? null : createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16),
      }
    })
}

/** Makes `sw.js` of `src/offline/service-worker.ts` beside the built app, with the list of all its files in it. */
export function offlinePlugin(root: string): Plugin {
  let config: ResolvedConfig | null = null
  return {
    name: 'oab-offline',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    closeBundle: async () => {
      const folder = resolve(root, config?.build.outDir ?? 'dist')
      await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        define: { APP_FILES: JSON.stringify(keptFiles(folder)) },
        build: {
          target: 'es2022',
          outDir: folder,
          emptyOutDir: false,
          rolldownOptions: {
            input: join(root, 'src/offline/service-worker.ts'),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      })
    },
  }
}
