import { describe, expect, it } from 'vitest'
import { exportFindings } from '../../src/document/export-findings.ts'
import type { RichText } from '../../src/richtext/richtext.ts'
import { annex, chapter, doc, fig, figure, figures, img, p, plan, section, table, td, th, tr } from '../build.ts'

const all = { chapters: 'all', emptySections: false } as const

const inText = (text: RichText, facts: Parameters<typeof plan>[2] = {}) =>
  exportFindings(plan([chapter('nu', 'kinderen')], { kinderen: text }, facts), all)

const at = (nth: number | null, where = 'kinderen') => ({ chapter: 'nu', section: where, nth })

describe('what stands in the way of a document', () => {
  it('names a missing figure once, with its first place and how often it stands there', () => {
    const known = figures(figure('bereik', 0.78))
    const found = inText(doc(p(fig('bereik'), ' en ', fig('wachtlijst')), p(fig('wachtlijst'))), { figures: known })
    expect(found).toEqual([{ code: 'figure-missing', place: at(1), name: 'wachtlijst', times: 2 }])
  })

  it('counts a figure without any number as missing, and one that is withheld as known', () => {
    const given = figures(
      figure('reeks', { type: 'series', years: [] }),
      figure('klein', { type: 'fewer-than-5' }),
      figure('niets', Number.NaN),
    )
    const found = inText(doc(p(fig('reeks'), fig('klein'), fig('niets'))), { figures: given })
    expect(found.map(({ name }) => name)).toEqual(['reeks', 'niets'])
  })

  it('takes a year that a figure does not have for missing', () => {
    const series = { type: 'series', years: [{ year: 2026, number: 168 }] } as const
    const text = doc(p(fig('reeks', { years: 2026 }), fig('reeks', { years: 2020 })))
    const found = inText(text, { figures: figures(figure('reeks', series)) })
    expect(found).toEqual([{ code: 'figure-missing', place: at(1), name: 'reeks', times: 1 }])
  })

  it('names an outdated figure once, and a missing one as missing', () => {
    const made = plan(
      [chapter('nu', 'kinderen')],
      { kinderen: doc(p(fig('bereik'), fig('bereik'), fig('wachtlijst'))) },
      { figures: figures(figure('bereik', 0.78)) },
    )
    expect(exportFindings(made, all, { outdated: new Set(['bereik', 'wachtlijst']) })).toEqual([
      { code: 'figure-outdated', place: at(0), name: 'bereik', times: 2 },
      { code: 'figure-missing', place: at(2), name: 'wachtlijst', times: 1 },
    ])
  })

  it('names a figure whose source is not told', () => {
    const known = figures(figure('bereik', 0.78, { source: ' ' }), figure('wachtlijst', 5))
    const found = inText(doc(p(fig('bereik'), fig('wachtlijst'), fig('bereik'))), { figures: known })
    expect(found).toEqual([{ code: 'figure-without-source', place: at(0), name: 'bereik', times: 2 }])
  })

  it('takes a figure that is named like a part of the language for missing', () => {
    expect(inText(doc(p(fig('constructor')))).map(({ code }) => code)).toEqual(['figure-missing'])
  })

  it('finds what a chart or table of figures misses, at its section', () => {
    const chart = { kind: 'bar', figures: ['peuters', 'weg', 'ook-weg'], caption: '', alt: '' } as const
    const text = doc({ type: 'chart', attrs: chart }, { type: 'figureTable', attrs: { figures: ['weg'], caption: '' } })
    const found = inText(text).filter(({ name }) => name !== 'peuters')
    expect(found.map(({ name, place, times }) => [name, place.nth, times])).toEqual([
      ['weg', null, 2],
      ['ook-weg', null, 1],
    ])
  })

  it('finds the images that nobody described, not the decorative ones', () => {
    const found = inText(
      doc(
        img('a', { alt: 'Kaart van de kernen' }),
        img('b', { decorative: true }),
        img('c', { alt: '  ', caption: ' De kernen ' }),
      ),
    )
    expect(found).toEqual([{ code: 'image-undescribed', place: at(2), name: 'De kernen', times: 1 }])
  })

  it('finds the tables whose first row is not all headers', () => {
    const found = inText(
      doc(
        table({ caption: 'Met kop' }, tr(th('Kern'), th('Plaatsen')), tr('De Akkers', '48')),
        table({ caption: 'Zonder kop' }, tr('Kern', 'Plaatsen'), tr('De Akkers', '48')),
        table({ caption: 'Alleen links' }, tr(th('Kern'), td('48')), tr(th('Zandhoek'), td('0'))),
        table({ caption: 'Kop zonder tabel' }, tr(th('Kern'), th('Plaatsen'))),
      ),
    )
    expect(found.map(({ name, place }) => [name, place.nth])).toEqual([
      ['Zonder kop', 1],
      ['Alleen links', 2],
      ['Kop zonder tabel', 3],
    ])
  })

  it('finds sections without text, not those that were left out', () => {
    const chapters = [chapter('nu', section('leeg', { title: 'Nog leeg' }), section('weg', { leftOut: true }), 'vol')]
    const found = exportFindings(plan(chapters, { vol: doc(p('Tekst')), leeg: doc(p('  ')) }), all)
    expect(found).toEqual([{ code: 'section-empty', place: at(null, 'leeg'), name: 'Nog leeg', times: 1 }])
  })

  it('looks at the chosen chapters only, in the order in which they are printed', () => {
    const chapters = [annex('lijst', 'locaties'), chapter('nu', 'kinderen'), chapter('ve', 'aanbod')]
    const sections = (chosen: readonly string[] | 'all') =>
      exportFindings(plan(chapters), { chapters: chosen, emptySections: false }).map(({ place }) => place.section)
    expect(sections('all')).toEqual(['kinderen', 'aanbod', 'locaties'])
    expect(sections(['ve'])).toEqual(['aanbod'])
  })

  it('finds images that are not there, and says nothing of their description', () => {
    const text = doc(img('a', { caption: 'Kaart' }), img('b', { alt: 'Foto' }), img('c', { alt: 'Er wel' }))
    const given = plan([chapter('nu', 'kinderen')], { kinderen: text })
    expect(exportFindings(given, all, { images: { c: {} } })).toEqual([
      { code: 'image-missing', place: at(0), name: 'Kaart', times: 1 },
      { code: 'image-missing', place: at(1), name: 'Foto', times: 1 },
    ])
  })

  it('finds nothing in a plan that is whole', () => {
    expect(inText(doc(p('Alles staat er.')))).toEqual([])
  })

  it('finds texts without a place, whatever is chosen, and sections that cannot be read', () => {
    const texts = { kinderen: doc(p('a')), weg: doc(p('b')), leeg: [] }
    const given = plan([chapter('nu', 'kinderen', 'later')], texts, { looseTitles: { weg: 'Vroeger' } })
    expect(exportFindings(given, { chapters: [], emptySections: false }, { locked: ['later'] })).toEqual([
      { code: 'text-loose', place: { chapter: '', section: 'weg', nth: null }, name: 'Vroeger', times: 1 },
    ])
    expect(exportFindings(given, all, { locked: ['later'] })).toContainEqual({
      code: 'section-locked',
      place: at(null, 'later'),
      name: 'later',
      times: 1,
    })
  })
})
