import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const virtual = '\0virtual:oab/'
// What makes or reads documents, and the libraries that only they use.
const exporters =
  /\/src\/(writers|export|importers)\/|\/node_modules\/(@react-pdf|docx|fontkit|pdfkit|yoga-layout|hyphen|jszip)\//

/** Bytes of the files that were asked for, gzipped at level 9, scripts apart from data, fonts and the rest. */
export function loadedBytes(files, { app, chunks }) {
  const loaded = files.flatMap((file) => describe(file || 'index.html', { app, chunks }) ?? [])
  const sum = (kind) => loaded.filter((file) => file.kind === kind).reduce((total, { gzipped }) => total + gzipped, 0)
  return {
    script: sum('script'),
    data: sum('data'),
    font: sum('font'),
    other: sum('other'),
    exporters: loaded.reduce((total, file) => total + file.exporters, 0),
    files: loaded.sort((a, b) => b.gzipped - a.gzipped),
  }
}

function describe(file, { app, chunks }) {
  const bytes = read(join(app, file))
  if (!bytes) return null
  const gzipped = gzipSync(bytes, { level: 9 }).length
  if (!file.endsWith('.js')) return { file, kind: /\.woff2?$/.test(file) ? 'font' : 'other', gzipped, exporters: 0 }
  // A script that is no chunk of the page was built for the worker, where the writers are.
  const modules = chunks.get(file)
  if (!modules) return { file, kind: 'script', gzipped, exporters: bytes.length }
  const isData = modules.length > 0 && modules.every(({ id }) => isDataModule(id))
  const ours = modules.filter(({ id }) => exporters.test(id.replaceAll('\\', '/')))
  return {
    file,
    kind: isData ? 'data' : 'script',
    gzipped,
    exporters: ours.reduce((total, { length }) => total + length, 0),
    ...(isData ? {} : { largest: largestParts(modules) }),
  }
}

/** The list of the guidance of all chapters is code: it loads the data. */
function isDataModule(id) {
  return id.startsWith(virtual) && id !== `${virtual}guidance`
}

function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** The packages and folders with most code in a chunk, in characters before minification. */
function largestParts(modules) {
  const parts = new Map()
  for (const { id, length } of modules) parts.set(partOf(id), (parts.get(partOf(id)) ?? 0) + length)
  return [...parts]
    .map(([part, length]) => ({ part, length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 8)
}

function partOf(id) {
  const path = id.replaceAll('\\', '/')
  if (path.startsWith(virtual)) return path.slice(1)
  const packages = path.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)
  return packages?.[1] ?? path.match(/\/(src\/[^/]+)/)?.[1] ?? 'other'
}
