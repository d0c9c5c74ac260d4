import { describe, expect, it } from 'vitest'
import { sampleChart } from '../sample-chart.ts'
import { first, paragraphs, written } from './word-reader.ts'
import { documentOf, picture } from './word-sample.ts'

const charts = new Map([[sampleChart.id, picture(1050, 500)]])

describe('a chart in Word', () => {
  it('is a picture as wide as the text, with caption, source and its numbers in its description', async () => {
    const file = await written(documentOf(sampleChart), { charts })
    expect(Number(first(file.body, 'wp:extent')?.attributes['cx']) / 12700).toBeCloseTo(350, 1)
    expect(first(file.body, 'wp:docPr')?.attributes['descr']).toBe(
      'Lijndiagram van bereik en doel. Bereik: 2025 76%; 2026 ontbreekt.',
    )
    const lines = paragraphs(file).map((one) => [one.style, one.text])
    expect(lines).toContainEqual(['Caption', 'Figuur 3.1  Het bereik groeit'])
    expect(lines.some(([style, text]) => style === 'Bron' && text?.toLowerCase() === 'bron: zie [1]')).toBe(true)
  })

  it('is a note when nobody drew it', async () => {
    const file = await written(documentOf(sampleChart))
    expect(first(file.body, 'w:drawing')).toBeUndefined()
    expect(paragraphs(file).some(({ text }) => text.includes('Lijndiagram van bereik en doel.'))).toBe(true)
  })
})
