import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseExample } from '../../src/build/parse-example.ts'
import { parseTemplate } from '../../src/build/parse-template.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'

const templates = join(import.meta.dirname, '../../templates')
const example = textsOf('voorbeeld-rijnveen')
const pictures = join(templates, 'voorbeeld-rijnveen/beelden')
const images = Object.fromEntries(
  readdirSync(pictures).map((name) => [`beelden/${name}`, new Uint8Array(readFileSync(join(pictures, name)))]),
)
const { template, catalogue } = parseTemplate(textsOf('oab-beleidsplan'))
const { plan } = parseExample({ texts: example, images }, template, catalogue)
const { figures } = resolveFigures(plan, catalogue, figureSourceWords)

function textsOf(folder: string): Record<string, string> {
  const names = readdirSync(join(templates, folder)).filter((name) => /\.(md|yml)$/.test(name))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(templates, folder, name), 'utf8')]))
}

function figure(id: string): number {
  const value = figures[id]?.value
  if (value?.type !== 'number') throw new Error(`no number for ${id}`)
  return value.number
}

/** Rows of the table with this caption: the first cell, and the numbers behind it. Money is in euros. */
function rowsOf(file: string, caption: string): ReadonlyMap<string, readonly (number | null)[]> {
  const text = (example[file] ?? '').split(`Tabel: ${caption}`)[1] ?? ''
  const lines = (text.split('\n\n')[1] ?? '').split('\n').slice(2)
  return new Map(
    lines.map((line) => {
      const cells = line.replaceAll('\\|', '/').replaceAll('**', '').split('|').slice(1, -1)
      const [name = '', ...values] = cells.map((cell) => cell.trim())
      return [name, values.map(numberIn)]
    }),
  )
}

function numberIn(cell: string): number | null {
  const id = /^\{\{([a-z0-9-]+)/.exec(cell)?.[1]
  if (id) return figure(id) / 100
  const digits = cell.replace(/^€ /, '').replaceAll('.', '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null
}

function row(rows: ReadonlyMap<string, readonly (number | null)[]>, name: string): readonly number[] {
  const found = rows.get(name)
  if (!found) throw new Error(`no row ${name}`)
  return found.map((value) => value ?? 0)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the sums of the example plan', () => {
  const money = rowsOf('09-begroting.md', 'Inkomsten, lasten en reserve per jaar')
  const costs = rowsOf('09-begroting.md', 'Lasten per doel')
  const purposes = ['Doel 1: voorschoolse educatie', 'Doel 2: basisonderwijs', 'Doel 3: afspraken en monitoring']

  it('add up over the years', () => {
    const named = [...money.keys(), ...costs.keys()].filter((name) => !name.startsWith('Reserve'))
    const wrong = named.filter((name) => {
      const values = row(money.has(name) ? money : costs, name)
      return sum(values.slice(0, 4)) !== values[4]
    })
    expect(named).toHaveLength(23)
    expect(wrong).toEqual([])
  })

  it('add up per purpose and to the total', () => {
    const totals = purposes.map((purpose) => {
      const names = [...costs.keys()]
      const before = names.slice(0, names.indexOf(purpose)).findLastIndex((name) => name.startsWith('Doel'))
      const lines = names.slice(before + 1, names.indexOf(purpose))
      const years = [0, 1, 2, 3].map((year) => sum(lines.map((name) => row(costs, name)[year] ?? 0)))
      expect(years).toEqual(row(costs, purpose).slice(0, 4))
      return row(costs, purpose)
    })
    const together = [0, 1, 2, 3, 4].map((year) => sum(totals.map((total) => total[year] ?? 0)))
    expect(together).toEqual(row(costs, 'Lasten samen'))
    expect(row(money, 'Lasten')).toEqual(row(costs, 'Lasten samen'))
  })

  it('carry the reserve from year to year and keep it under the limit of 2030', () => {
    const [start, end] = [row(money, 'Reserve op 1 januari'), row(money, 'Reserve op 31 december')]
    const difference = row(money, 'Verschil')
    expect(end.slice(0, 4)).toEqual([0, 1, 2, 3].map((year) => (start[year] ?? 0) + (difference[year] ?? 0)))
    expect(start.slice(1, 4)).toEqual(end.slice(0, 3))
    expect(end[3]).toBeLessThanOrEqual(figure('reserve-grens-2030') / 100)
    expect(figure('reserve-begin')).toBeLessThanOrEqual(figure('reserve-grens-2026'))
  })

  it('end every scenario without a debt', () => {
    const rows = rowsOf('09-begroting.md', 'Drie scenario’s')
    const names = [...rows.keys()]
    const [without, end] = [row(rows, 'Stand zonder maatregelen'), row(rows, 'Stand op 31 december 2030')]
    expect([0, 1, 2].map((column) => sum(names.slice(0, 4).map((name) => row(rows, name)[column] ?? 0)))).toEqual(
      without,
    )
    expect([0, 1, 2].map((column) => sum(names.slice(4, 7).map((name) => row(rows, name)[column] ?? 0)))).toEqual(end)
    expect(Math.min(...end)).toBeGreaterThanOrEqual(0)
  })

  it('give the actions of chapter 10 the costs of chapter 9', () => {
    const actions = [...rowsOf('10-werkagenda.md', 'Acties van 2027 tot en met 2030')]
    const costOf = (values: readonly (number | null)[]) => values.at(-2) ?? 0
    const together = actions.filter(([name]) => name !== 'Samen').map(([, values]) => costOf(values))
    expect(actions).toHaveLength(13)
    expect(sum(together)).toBe(row(costs, 'Lasten samen')[4])
    expect(costOf(new Map(actions).get('Samen') ?? [])).toBe(sum(together))
  })

  it('hold for the figures', () => {
    expect(figure('deelnemers') + figure('niet-bereikt')).toBe(figure('doelgroeppeuters'))
    expect(figure('deelnemers') / figure('doelgroeppeuters')).toBeCloseTo(figure('bereik'), 2)
    expect(figure('doelgroeppeuters') / figure('peuters')).toBeCloseTo(figure('doelgroep-aandeel'), 2)
    expect(figure('uren-per-week') * figure('weken-per-jaar') * 1.5).toBe(figure('uren-totaal'))
    expect(figure('pbm-uren')).toBe(10 * figure('deelnemers'))
    expect(figure('prijs-per-plek')).toBe(640 * figure('prijs-per-uur'))
    expect(figure('reserve-grens-2026') * 2).toBe(figure('uitkering-2026'))
    expect(figure('reserve-grens-2030') * 2).toBe(figure('uitkering-2030'))
    expect(figure('lasten-ve') + figure('lasten-bao') + figure('lasten-afspraken')).toBe(figure('lasten-totaal'))
  })
})

describe('the words of the example plan', () => {
  /** Words of the running text and the lists, by section; tables repeat their numbers by their nature. */
  function passages(texts: Record<string, string>): readonly string[][] {
    return Object.entries(texts)
      .filter(([file]) => /^\d/.test(file))
      .flatMap(([, text]) => text.split(/^#{2,3} .*$/m))
      .map(
        (part) =>
          part
            .replace(/^[|!].*$/gm, '')
            .toLowerCase()
            .match(/[\p{L}\p{N}{}’-]+/gu) ?? [],
      )
  }

  function runs(words: readonly string[], length: number): readonly string[] {
    return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '))
  }

  const own = passages(example)

  it('are nine thousand or more', () => {
    const words = Object.entries(example).flatMap(([file, text]) =>
      file.endsWith('.md')
        ? text.split(/[\s|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\{#/.test(word))
        : [],
    )
    expect(words.length).toBeGreaterThanOrEqual(9000)
  })

  it('say nothing twice', () => {
    const all = own.flatMap((words) => runs(words, 12))
    expect(all.filter((run, index) => all.indexOf(run) < index)).toEqual([])
  })

  it('are not those of the examples in the template', () => {
    const template = new Set(passages(textsOf('oab-beleidsplan')).flatMap((words) => runs(words, 12)))
    expect(own.flatMap((words) => runs(words, 12)).filter((run) => template.has(run))).toEqual([])
  })
})
