import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const overview = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
const rows = overview.split('\n').filter((line) => /^\| [RS]\d/.test(line))

it('the overview of the tests has a row for each way to lose work or do harm, in order', () => {
  const ids = [
    ...Array.from({ length: 30 }, (_, at) => `R${at + 1}`),
    ...Array.from({ length: 18 }, (_, at) => `S${at + 1}`),
  ]
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(ids)
})

it('the overview of the tests names only tests that are there', () => {
  const named = rows.flatMap((row) =>
    [...(row.split('|')[4] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
  const places = (name: string) => ['', '.test.ts', '.test.tsx'].map((end) => join(import.meta.dirname, name + end))
  const missing = named.filter((name) => !places(name).some(existsSync) && name !== 'eval')
  expect(missing).toEqual([])
})
