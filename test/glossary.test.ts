import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layers } from './layers.ts'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

/** What stands under a heading of level 2, up to the next one. */
function part(heading: string): string {
  return text.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
}

/** Cells of the tables in a part, without their heads. */
function rowsOf(section: string): readonly (readonly string[])[] {
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  const cells = rows.map((row) => row.slice(1, -1).split('|').map(plain))
  return cells.filter((_, index) => !isRule(rows[index]) && !isRule(rows[index + 1]))
}

function isRule(line: string | undefined): boolean {
  return /^\|[-:|\s]+\|$/.test(line ?? '')
}

function plain(cell: string): string {
  return cell.replaceAll('`', '').trim()
}

function doubles(words: readonly string[]): readonly string[] {
  const lower = words.map((word) => word.toLowerCase())
  return lower.filter((word, index) => lower.indexOf(word) !== index)
}

const glossary = rowsOf(part('Glossary'))

describe('the glossary', () => {
  it('has a word on both sides of every row', () => {
    expect(glossary.length).toBeGreaterThan(30)
    expect(glossary.filter(([dutch, code]) => !dutch || !code)).toEqual([])
  })

  it('gives a Dutch word once', () => {
    expect(doubles(glossary.flatMap(([dutch = '']) => dutch.split(/, | \/ /)))).toEqual([])
  })

  it('gives a word in code once', () => {
    expect(doubles(glossary.flatMap(([, code = '']) => code.split(/, | \/ /)))).toEqual([])
  })
})

const folders = ['src', 'templates', 'test']
const skipped = /(^|[\\/])node_modules([\\/]|$)/
const present = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => !skipped.test(name)),
)
const names = new Set(present.map((name) => basename(name)))

/** Files and folders named between backticks: with a path from the project, or a file by its name alone. */
function namedIn(section: string): readonly string[] {
  const quoted = [...section.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '')
  return quoted.filter((name) => /^[\w./-]+$/.test(name) && (name.includes('/') || /\.(ts|tsx|mjs|md|yml)$/.test(name)))
}

function isThere(name: string): boolean {
  return name.includes('/') ? existsSync(join(root, name)) : names.has(name) || existsSync(join(root, name))
}

describe('the map of the code', () => {
  it('names only files and folders that are there', () => {
    const headings = ['Way in', 'Code map', 'The stored plan', 'The document', 'The editor', 'How to', 'Decisions']
    const named = headings.flatMap((heading) => namedIn(part(heading)))
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((name) => !isThere(name))).toEqual([])
  })

  it('describes every folder of src', () => {
    const map = part('Code map')
    expect(Object.keys(layers).filter((folder) => !map.includes(`**\`src/${folder}/\`**`))).toEqual([])
  })

  it('shows the import table that is kept', () => {
    const shown = rowsOf(part('Code map')).map(([folder = '', allowed = '']) => [
      folder,
      allowed.split(', ').filter(Boolean),
    ])
    expect(Object.fromEntries(shown)).toEqual(layers)
  })
})
