import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseExample } from '../../src/build/parse-example.ts'
import { parseTemplate } from '../../src/build/parse-template.ts'
import { figureStates } from '../../src/figures/figure-status.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import { usedFigures } from '../../src/plan/figure-places.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'

const folder = join(import.meta.dirname, '../../templates')

function textsIn(name: string): Record<string, string> {
  const files = readdirSync(join(folder, name)).filter((file) => /\.(md|yml)$/.test(file))
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]))
}

const template = parseTemplate(textsIn('oab-beleidsplan'))
const pictures = readdirSync(join(folder, 'voorbeeld-rijnveen/beelden')).filter((file) => file.endsWith('.png'))
const images = Object.fromEntries(
  pictures.map((file) => [`beelden/${file}`, readFileSync(join(folder, 'voorbeeld-rijnveen/beelden', file))]),
)
const { plan } = parseExample({ texts: textsIn('voorbeeld-rijnveen'), images }, template.template, template.catalogue)
const set = resolveFigures(plan, template.catalogue, figureSourceWords)
const used = usedFigures(plan)
const states = [...figureStates(set, { used, today: '2026-11-25' })]

describe('the figures of the example plan', () => {
  it('uses at least forty figures, computed ones among them', () => {
    expect(used.size).toBeGreaterThanOrEqual(40)
    expect([...used].filter((id) => set.computed.has(id)).length).toBeGreaterThanOrEqual(8)
  })

  it('misses only the figure that it leaves open on purpose', () => {
    expect(states.filter(([, state]) => state.missing).map(([id]) => id)).toEqual(['wachtlijst'])
  })

  it('holds nothing unusual and nothing outdated', () => {
    expect(states.filter(([, state]) => state.outOfBounds || state.outdated).map(([id]) => id)).toEqual([])
  })

  it('types no figure that can be computed', () => {
    const typed = Object.keys(plan.figures).filter((id) => set.definitions.get(id)?.formula)
    expect(typed).toEqual([])
  })
})
