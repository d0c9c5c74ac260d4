// What only shows when it is tried very often: `npm run test:endurance`, or `-- --only kill,crash` for parts of it, and
// `-- --minutes 5` for another bound on each part.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare, root, stop } from '../../src/build/prepare.mjs'
import { ensureChromium } from '../find-chromium.mjs'

prepare()
const { values } = parseArgs({ options: { only: { type: 'string' }, minutes: { type: 'string', default: '30' } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) stop('--minutes takes a number above 0.')
const executablePath = ensureChromium()
const { build, preview, runnerImport } = await import('vite')
const { chromium } = await import('playwright-core')

const outDir = join(root, 'node_modules/.cache', `endurance-${process.pid}`)
await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
// After the build: importing this way has everything that comes later made for development.
const file = join(import.meta.dirname, 'scenarios.ts')
const { scenarios } = (await runnerImport(file)).module
const chosen = scenarios.filter(({ name }) => !values.only || values.only.split(',').includes(name))
if (chosen.length === 0) {
  rmSync(outDir, { recursive: true, force: true })
  stop(`--only takes some of: ${scenarios.map(({ name }) => name).join(', ')}.`)
}

const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 4191, strictPort: false } })
const args = [
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
const launch = { executablePath, args }
const browser = await chromium.launch(launch)
const rows = []
try {
  for (const { name, run } of chosen) {
    console.error(name)
    const until = Date.now() + minutes * 60_000
    rows.push(...(await run({ address: server.resolvedUrls?.local[0] ?? '', browser, launch, until })))
  }
} finally {
  await browser.close()
  await server.close()
  rmSync(outDir, { recursive: true, force: true })
}

const lines = rows.map((row) => {
  const met = row.tried > 0 && row.failed <= row.allowed
  return `| ${[row.name, row.tried, row.failed, row.allowed, row.worst ?? '', met ? 'yes' : '**no**'].join(' | ')} |`
})
console.log(['| what | tried | went wrong | allowed | worst | met |', '|---|--:|--:|--:|--:|---|', ...lines].join('\n'))
mkdirSync(join(root, 'test-results'), { recursive: true })
writeFileSync(join(root, 'test-results/endurance.json'), JSON.stringify(rows, null, 2))
process.exit(rows.every(({ tried, failed, allowed }) => tried > 0 && failed <= allowed) ? 0 : 1)
