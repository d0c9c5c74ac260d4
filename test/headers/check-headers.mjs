// Tries `deploy/nginx.conf` with a real nginx: `npm run test:headers`. Every header, every kind of file, and the app in Chromium.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare, root, runLocal } from '../../src/build/prepare.mjs'
import { ensureChromium } from '../find-chromium.mjs'

if (spawnSync('nginx', ['-v']).error) {
  console.log('nginx is not installed here: the headers were not tried. Install nginx and run this again.')
  process.exit(0)
}
prepare()
const { build, runnerImport } = await import('vite')

const home = mkdtempSync(join(tmpdir(), 'planwijzer-nginx-'))
const app = join(home, 'app')
await build({ root, logLevel: 'error', build: { outDir: app, emptyOutDir: true } })
// After the build: importing this way has everything that comes later made for development.
const { cacheRules, hostHeaders } = (await runnerImport(join(root, 'src/build/host-headers.ts'))).module
const port = await freePort()
const address = `http://localhost:${port}/`
const nginx = spawn('nginx', ['-c', configuration(), '-p', home, '-g', 'daemon off;'], { stdio: 'inherit' })
let wrong = []
try {
  await answers()
  wrong = await wrongHeaders()
  const env = { ...process.env, CHROMIUM: ensureChromium(), SERVED_AT: address }
  const browser = ['run', '--config', 'test/browser/vitest.config.ts', 'silence', 'word-template']
  if (!runLocal('vitest/vitest.mjs', browser, { env })) wrong.push('the app did not work as it should')
} finally {
  nginx.kill('SIGQUIT')
  rmSync(home, { recursive: true, force: true })
}
for (const line of wrong) console.error(line)
console.log(wrong.length === 0 ? 'nginx sends every header as it should.' : `${wrong.length} wrong`)
process.exit(wrong.length === 0 ? 0 : 1)

/** The example with another port and folder, inside what nginx needs around it. */
function configuration() {
  for (const folder of ['logs', 'temp']) mkdirSync(join(home, folder))
  const example = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen ${port};`)
    .replace('root /srv/planwijzer;', `root ${app};`)
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp/${name};`)
  // As root nginx would read the files as somebody else, who may not look into this folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const types = 'include /etc/nginx/mime.types; default_type application/octet-stream;'
  const text = `${user} pid nginx.pid; error_log stderr; events {}
http { ${types} access_log off; ${folders.join(' ')}
${example}
}`
  const file = join(home, 'nginx.conf')
  writeFileSync(file, text)
  return file
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port: free } = server.address()
      server.close(() => resolve(free))
    })
  })
}

async function answers() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(address).catch(() => null)
    if (response) return
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error('nginx does not answer')
}

async function wrongHeaders() {
  const asset = (end) => `assets/${readdirSync(join(app, 'assets')).find((name) => name.endsWith(end))}`
  const page = { status: 200, cache: cacheRules.others, type: 'text/html' }
  const script = { status: 200, cache: cacheRules.named, type: 'application/javascript' }
  const cases = {
    '': page,
    'index.html': page,
    'sw.js': { ...script, cache: cacheRules.others },
    'planwijzer.webmanifest': { ...page, type: 'application/manifest+json' },
    [asset('.js')]: script,
    [asset('.css')]: { ...script, type: 'text/css' },
    [asset('.woff2')]: { ...script, type: 'font/woff2' },
    // A file that is missing must not be kept as missing.
    'assets/gone-12345678.js': { status: 404, cache: null, type: 'text/html' },
    _headers: { status: 404, cache: null, type: 'text/html' },
  }
  const found = await Promise.all(Object.entries(cases).map(([path, expected]) => wrongWith(path, expected)))
  return found.flat()
}

async function wrongWith(path, { status, cache, type }) {
  const response = await fetch(address + path)
  const get = (name) => response.headers.get(name)
  const differences = [
    ...Object.entries(hostHeaders).map(([name, value]) => [name, get(name), value]),
    ['Cache-Control', get('Cache-Control'), cache],
    ['Content-Type', get('Content-Type')?.split(';')[0], type],
    ['status', response.status, status],
  ]
  return differences
    .filter(([, given, expected]) => given !== expected)
    .map(([name, given, expected]) => `/${path}: ${name} is ${given}, expected ${expected}`)
}
