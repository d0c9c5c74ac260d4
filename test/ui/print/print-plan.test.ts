// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Block, PlanDocument } from '../../../src/document/plan-document.ts'
import { printPlan } from '../../../src/ui/print/print-plan.tsx'

const words = (text: string) => [{ type: 'text', text }] as const
const line = (text: string) => ({ type: 'paragraph', content: words(text) }) as const
const cell = (column: number, text: string, header = false) =>
  ({ column, colspan: 1, rowspan: 1, header, align: 'left', bold: false, blocks: [line(text)] }) as const

const blocks: readonly Block[] = [
  line('Gewone tekst'),
  { type: 'heading', level: 3, content: words('Eigen kop') },
  { type: 'list', ordered: true, start: 2, items: [{ blocks: [line('punt')] }] },
  {
    type: 'table',
    id: 'tabel-1',
    label: 'Tabel 1.1',
    caption: 'Plaatsen',
    source: 'Telling',
    landscape: true,
    headerRows: 1,
    headerColumn: true,
    columns: [0.5, 0.5],
    rows: [
      [cell(0, 'Kern', true), cell(1, 'Aantal', true)],
      [cell(0, 'Noord', true), cell(1, '48')],
    ],
  },
  {
    type: 'image',
    id: 'figuur-1',
    label: 'Figuur 1.1',
    caption: 'Kaart',
    alt: 'Een kaart',
    decorative: false,
    picture: { bytes: new Uint8Array([1]), type: 'image/png', width: 4, height: 3 },
  },
  {
    type: 'paragraph',
    content: [
      { type: 'missing-figure', figure: 'x', text: '[ontbreekt: x]' },
      { type: 'link', text: 'kwaad', href: 'javascript:1' },
    ],
  },
]

const plan: PlanDocument = {
  title: 'Beleidsplan',
  subtitle: 'Onder titel',
  period: '2027–2030',
  municipality: 'Rijnveen',
  lang: 'nl-NL',
  identity: { planId: 'p', revision: 1, templateVersion: 1, date: '2026-11-23' },
  status: { draft: true, mark: 'CONCEPT', line: 'versie van 23 november 2026' },
  look: {
    accent: '#21468b',
    accentText: '#21468b',
    onAccent: '#ffffff',
    tint: '#eef1f7',
    dataInk: '#21468b',
    outlined: false,
    headingFont: 'serif',
    textFont: 'sans',
    cover: 'zonder',
    logo: null,
    photo: null,
    name: 'Gemeente Rijnveen',
  },
  about: [{ label: 'Status', value: 'Concept' }],
  chapters: [
    {
      id: 'hoofdstuk',
      kind: 'hoofdstuk',
      number: '1',
      title: 'Inleiding',
      lead: words('Opening'),
      sections: [{ id: 'paragraaf', number: '1.1', title: 'Waarom', heading: true, blocks }],
    },
  ],
  labels: {
    contents: 'Inhoud',
    about: 'Over dit document',
    annexes: 'Bijlagen',
    chapter: 'Hoofdstuk',
    annex: 'Bijlage',
    page: 'Pagina',
    of: 'van',
    source: 'Bron',
    logo: 'Logo van',
    missingImage: 'Afbeelding ontbreekt',
    keyPoint: 'Kernpunt',
    skip: 'Ga naar de tekst',
  },
}

let printed = ''
const host = () => document.querySelector<HTMLElement>('.print-host')

beforeEach(() => {
  printed = ''
  URL.createObjectURL = () => 'blob:beeld'
  URL.revokeObjectURL = vi.fn()
  window.print = () => {
    printed = `${document.title}|${host()?.textContent ?? ''}`
  }
})
afterEach(() => host()?.remove())

describe('printing a plan', () => {
  it('prints the document under its own name and leaves the page as it was', async () => {
    document.title = 'Planwijzer'
    await printPlan(plan)
    expect(printed).toMatch(/^Beleidsplan\|Gemeente Rijnveen/)
    window.dispatchEvent(new Event('afterprint'))
    expect(host()).toBeNull()
    expect(document.title).toBe('Planwijzer')
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:beeld')
  })

  it('shows the photo of the cover as decoration, and the logo unless the cover has the name alone', async () => {
    const picture = { bytes: new Uint8Array([1]), type: 'image/png', width: 1, height: 1 } as const
    const look = { ...plan.look, photo: { picture, alt: '' }, logo: { picture, alt: 'Logo van Rijnveen' } }
    const pictures = () =>
      [...(host()?.querySelectorAll('.print-cover img') ?? [])].map((img) => img.getAttribute('alt'))
    await printPlan({ ...plan, look: { ...look, cover: 'foto' } })
    expect(pictures()).toEqual(['', 'Logo van Rijnveen'])
    await printPlan({ ...plan, look: { ...look, cover: 'logo' } })
    expect(pictures()).toEqual(['Logo van Rijnveen'])
    await printPlan({ ...plan, look: { ...look, cover: 'zonder' } })
    expect(pictures()).toEqual([])
    expect(host()?.querySelector('.print-name')?.textContent).toBe('Gemeente Rijnveen')
  })

  it('has one h1, no level skipped, and the words of every block', async () => {
    await printPlan(plan)
    const headings = [...(host()?.querySelectorAll('h1, h2, h3, h4, h5') ?? [])].map(
      (heading) => `${heading.tagName} ${heading.textContent}`,
    )
    expect(headings).toEqual([
      'H1 Beleidsplan',
      'H2 Over dit document',
      'H2 Inhoud',
      'H2 Hoofdstuk 1 Inleiding',
      'H3 1.1 Waarom',
      'H4 Eigen kop',
    ])
    for (const text of ['Opening', 'Gewone tekst', 'punt', 'Bron: Telling', 'Figuur 1.1 Kaart', '[ontbreekt: x]'])
      expect(host()?.textContent).toContain(text)
  })

  it('names the columns and rows of a table', async () => {
    await printPlan(plan)
    const scopes = [...(host()?.querySelectorAll('th') ?? [])].map(
      (cellElement) => `${cellElement.textContent} ${cellElement.scope}`,
    )
    expect(scopes).toEqual(['Kern col', 'Aantal col', 'Noord row'])
    expect(host()?.querySelector('thead tr td')).toBeNull()
    expect(host()?.querySelector('.print-table')?.classList.contains('is-wide')).toBe(true)
  })

  it('describes images and makes no link of an unsafe address', async () => {
    await printPlan(plan)
    expect(host()?.querySelector('img')?.alt).toBe('Een kaart')
    expect(host()?.querySelector('a[href^="javascript"]')).toBeNull()
    expect(host()?.textContent).toContain('kwaad')
  })
})
