import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { root } from '../../src/build/prepare.mjs'

/** Own port: the app on its usual one may be in use, with somebody's plans in its store. */
const port = 4185

// Within node_modules, so that the parts for Node find their packages; no other run and no test looks here.
const home = join(root, 'node_modules', '.cache', `bench-${process.pid}`)

/** Builds the app and the parts that run in Node. Everything is measured on these copies, whatever happens to the sources. */
export async function buildOnce() {
  mkdirSync(home, { recursive: true })
  const configFile = join(root, 'vite.config.ts')
  const app = join(home, 'app')
  const built = await build({ root, configFile, logLevel: 'error', build: { outDir: app, emptyOutDir: true } })
  const entries = ['prepare-plans', 'export-once'].map((name) => [name, join(root, 'test/bench', `${name}.ts`)])
  await build({
    root,
    configFile,
    logLevel: 'error',
    build: {
      outDir: join(home, 'node'),
      emptyOutDir: true,
      copyPublicDir: false,
      ssr: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return { home, app, chunks: chunksOf(built), nodePart: (name) => join(home, 'node', `${name}.mjs`) }
}

/** The JavaScript of the page by file name, with the modules in it and their length before minification. */
function chunksOf(built) {
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'))
  return new Map(
    chunks.map((chunk) => [
      chunk.fileName,
      Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({ id, length: renderedLength })),
    ]),
  )
}

/** Serves the built app and remembers which files were asked for. */
export async function serve(app) {
  const server = await preview({
    root,
    configFile: join(root, 'vite.config.ts'),
    build: { outDir: app },
    preview: { port, strictPort: true },
    logLevel: 'error',
  })
  const asked = new Set()
  server.httpServer.on('request', (request) => asked.add(new URL(request.url ?? '/', 'http://bench').pathname.slice(1)))
  return { address: `http://localhost:${port}/`, asked, close: () => server.close() }
}

export function removeBuild() {
  rmSync(home, { recursive: true, force: true })
}
