// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ExportFindingsList } from '../../../src/ui/export/export-findings-list.tsx'
import { type ExportForm, firstForm } from '../../../src/ui/export/export-form.ts'
import { chapter, doc, fig, img, p, plan, section, table, tr } from '../../build.ts'

// The names of the figures are data that is loaded when needed; the first time that takes a while.
beforeAll(() => import('virtual:oab/catalogue'))
afterEach(cleanup)

const chapters = [
  chapter('nu', section('kinderen', { title: 'Kinderen' }), section('later', { title: 'Later' })),
  chapter('ve', section('aanbod', { title: 'Aanbod' })),
]
const texts = {
  kinderen: doc(p(fig('wachtlijst'), ' en ', fig('wachtlijst')), img('kaart')),
  aanbod: doc(
    table({ caption: 'Plaatsen' }, tr('Kern', 'Plaatsen'), tr('Zandhoek', '0')),
    img('foto', { alt: 'Foto' }),
  ),
}

const show = (form: Partial<ExportForm> = {}, given = plan(chapters, texts)) =>
  render(<ExportFindingsList plan={given} form={{ ...firstForm, ...form }} />)

/** The links of a group, with where they lead. */
async function linksOf(group: RegExp): Promise<readonly (readonly [string, string])[]> {
  const details = (await screen.findByText(group)).closest('details')
  if (!details) throw new Error('no group')
  const links = within(details).getAllByRole('link', { hidden: true })
  return links.map((link) => [link.textContent ?? '', link.getAttribute('href') ?? ''])
}

describe('what stands in the way, beside the preview', () => {
  it('is counted in groups, each point a link to its spot in the text', async () => {
    show()
    expect(await screen.findByRole('heading', { name: 'Nog na te lopen (4)' })).toBeTruthy()
    expect(await linksOf(/^1 cijfer is nog leeg/)).toEqual([
      [expect.stringMatching(/, op 2 plekken$/), '#/plan/plan-1/nu/kinderen/cijfer-1'],
    ])
    expect(await linksOf(/^1 afbeelding heeft/)).toEqual([
      ['Afbeelding, in 1.1 Kinderen', '#/plan/plan-1/nu/kinderen/afbeelding-1'],
    ])
    expect(await linksOf(/^1 tabel heeft/)).toEqual([['Plaatsen, in 2.1 Aanbod', '#/plan/plan-1/ve/aanbod/tabel-1']])
    expect(await linksOf(/^1 paragraaf is/)).toEqual([['1.2 Later', '#/plan/plan-1/nu/later']])
  })

  it('says what becomes of empty sections, printed or not', async () => {
    show()
    expect(await screen.findByText('Ze komen niet in het bestand.')).toBeTruthy()
    cleanup()
    show({ emptySections: true })
    expect(await screen.findByText('In het bestand staat dat ze nog niet geschreven zijn.')).toBeTruthy()
  })

  it('is about the chosen chapters', async () => {
    show({ chapters: ['ve'] })
    expect(await screen.findByRole('heading', { name: 'Nog na te lopen (1)' })).toBeTruthy()
  })

  it('is calm when there is nothing', async () => {
    show({}, plan([chapter('nu', 'kinderen')], { kinderen: doc(p('Tekst')) }))
    expect(await screen.findByText('Geen punten gevonden. Loop het plan nog eens zelf na.')).toBeTruthy()
  })
})
