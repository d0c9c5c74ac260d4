// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { sampleChart } from '../sample-chart.ts'
import { documentOf, picture } from '../word/word-sample.ts'
import { all, first, paragraphs, written } from './odt-reader.ts'

describe('a chart in OpenDocument', () => {
  it('is a picture with caption, source and its numbers in its description', async () => {
    const file = await written(documentOf(sampleChart), { charts: new Map([[sampleChart.id, picture(1050, 500)]]) })
    const frame = first(file.content, 'draw:frame')
    expect(first(frame, 'svg:desc').textContent).toBe(
      'Lijndiagram van bereik en doel. Bereik: 2025 76%; 2026 ontbreekt.',
    )
    const lines = paragraphs(file).map((one) => one.text)
    expect(lines).toContain('Figuur 3.1  Het bereik groeit')
    expect(lines.map((line) => line.toLowerCase())).toContain('bron: zie [1]')
  })

  it('is a note when nobody drew it', async () => {
    const file = await written(documentOf(sampleChart))
    expect(all(file.content, 'draw:frame')).toEqual([])
    expect(paragraphs(file).some(({ text }) => text.includes('Lijndiagram van bereik en doel.'))).toBe(true)
  })
})
