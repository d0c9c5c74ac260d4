// Everything that must be right before a change lands: types, lint, unit tests, build, and browser tests in real Chromium.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root, runLocal } from '../src/build/prepare.mjs'
import { ensureChromium } from './find-chromium.mjs'

prepare()
const chromium = ensureChromium()
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results)

const totals = { passed: 0, failed: 0 }

function step(name, program, args, env = {}) {
  console.log(`\n${name}`)
  const ok = runLocal(program, args, { env: { ...process.env, ...env } })
  totals[ok ? 'passed' : 'failed'] += 1
  return ok
}

function tests(name, args, env) {
  console.log(`\n${name}`)
  const file = join(results, `${name.replace(/\W+/g, '-')}.json`)
  const ok = runLocal(
    'vitest/vitest.mjs',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      env: { ...process.env, ...env },
    },
  )
  const counted = count(file)
  totals.passed += counted.passed
  // A run that breaks down before its first test counts as one that failed.
  totals.failed += !ok && counted.failed === 0 ? 1 : counted.failed
}

function count(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

step('types', 'typescript/bin/tsc', ['--noEmit'])
step('lint', '@biomejs/biome/bin/biome', ['check', '--max-diagnostics=50'])
tests('unit tests', [])
if (step('build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn'])) {
  tests('browser tests', ['--config', 'test/browser/vitest.config.ts'], { CHROMIUM: chromium })
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)
