// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { sampleChart } from '../sample-chart.ts'
import { one, textOf, texts, written } from './html-sample.ts'

describe('a chart in the web page', () => {
  it('is a drawing with its caption above it, its source below and its description as name', () => {
    const figure = one(written(sampleChart), 'figure.chart')
    expect(textOf(one(figure, 'figcaption'))).toBe('Figuur 3.1 Het bereik groeit')
    const svg = one(figure, 'svg')
    expect(svg.getAttribute('role')).toBe('img')
    const name = figure.querySelector(`#${svg.getAttribute('aria-labelledby')}`)
    expect(name?.textContent).toBe('Lijndiagram van bereik en doel.')
    expect(texts(figure, 'svg text')).toEqual(expect.arrayContaining(['76%', 'Bereik', '2026']))
    expect(textOf(one(figure, 'p.source'))).toBe('Bron: zie [1]')
  })

  it('has its numbers to open, unless a table follows', () => {
    const details = one(written(sampleChart), 'figure.chart details')
    expect(textOf(one(details, 'summary'))).toBe('De cijfers bij figuur 3.1')
    expect(texts(details, 'td')).toEqual(['76%'])
    expect(written({ ...sampleChart, numbers: null, values: '' }).querySelector('details')).toBeNull()
  })

  it('draws with attributes alone, which every policy lets through', () => {
    expect(one(written(sampleChart), 'svg').outerHTML).not.toMatch(/style=|<style|<script|url\(/)
  })
})
