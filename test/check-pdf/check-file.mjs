// Checks PDF files without a browser: `npm run check:pdf -- <file> ...`. Plain lines; the exit code is 1 when one has a fault.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { root } from '../../src/build/prepare.mjs'
import { askVeraPdf, findVeraPdf } from './vera-pdf.mjs'

const mostFaults = 40

function ownCheck(checkPdf, path) {
  try {
    return checkPdf(readFileSync(path))
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], archive: false, pages: 0 }
  }
}

/** Says what was found in one file and gives whether it is right. */
function check(path, { checkPdf, vera }) {
  const { faults, archive, pages } = ownCheck(checkPdf, path)
  console.log(`${path}: ${pages} pages${archive ? ', for archives' : ''}`)
  console.log(`  own check: ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}`)
  for (const fault of faults.slice(0, mostFaults)) console.log(`    ${fault}`)
  if (faults.length > mostFaults) console.log(`    and ${faults.length - mostFaults} more`)
  if (!vera.program || pages === 0) return faults.length === 0
  const answers = (archive ? ['ua1', '2a'] : ['ua1']).map((flavour) => ({
    flavour,
    ...askVeraPdf(vera.program, flavour, path),
  }))
  for (const { flavour, passes, lines } of answers) {
    console.log(`  veraPDF ${flavour}: ${passes ? 'no faults' : 'faults'}`)
    if (!passes) for (const line of lines.slice(1)) console.log(`    ${line.trim()}`)
  }
  return faults.length === 0 && answers.every(({ passes }) => passes)
}

const files = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path))
if (files.length === 0) {
  console.error('Usage: npm run check:pdf -- <file> ...')
  process.exit(1)
}
const vite = await createServer({
  root,
  configFile: `${root}/vite.config.ts`,
  appType: 'custom',
  logLevel: 'silent',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { checkPdf } = await vite.ssrLoadModule('/test/check-pdf/check-pdf.ts')
  const vera = findVeraPdf()
  if (vera.reason) console.log(`veraPDF cannot be had, ${vera.reason}; this is the verdict of our own check alone.`)
  const right = files.map((path) => check(path, { checkPdf, vera }))
  process.exitCode = right.every(Boolean) ? 0 : 1
} finally {
  await vite.close()
}
