// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Figure } from '../../../src/figures/figure.ts'
import type { FigureOffer } from '../../../src/plan/figure-offer.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { PlanState } from '../../../src/store/plan-store.ts'
import { OfferList } from '../../../src/ui/figures/offer-list.tsx'
import { runToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import { type AppStores, StoresContext } from '../../../src/ui/stores-context.ts'
import { catalogue, definition, doc, fig, figure, figures, p } from '../../build.ts'
import { fillInJsdom, openSession, testPlan } from '../writing/open-session.tsx'

const small = vi.hoisted(() => ({ catalogue: {} }))
vi.mock('../../../src/ui/figures/figure-data.ts', () => ({
  loadCatalogue: () => Promise.resolve(small.catalogue),
  loadFigureHelp: () => Promise.resolve({}),
}))
const input = (id: string) => ({ type: 'figure', figure: id }) as const
Object.assign(
  small.catalogue,
  catalogue(
    definition('inwoners', 'aantal', { name: 'Inwoners' }),
    definition('peuters', 'aantal', { name: 'Peuters', bounds: { low: 1, high: 5000 } }),
    definition('laag-opgeleid', 'procent', { name: 'Laag opgeleid' }),
    definition('geboorten', 'aantal', { name: 'Geboorten' }),
    definition('aandeel', 'procent', {
      name: 'Aandeel peuters',
      formula: { type: 'operation', operator: '/', left: input('peuters'), right: input('inwoners') },
    }),
  ),
)

beforeAll(fillInJsdom)
afterEach(cleanup)

const at = (id: string, number: number, referenceDate: string): Figure => figure(id, number, { referenceDate })
const own = {
  id: 'eigen-abcdefgh',
  name: 'Locaties met VE',
  kind: 'aantal',
  unit: ['locatie', 'locaties'],
  meaning: '',
} as const
const offer: FigureOffer = {
  figures: [
    at('inwoners', 61_900, '2026-01-01'),
    at('peuters', 9_000, '2026-01-01'),
    at('laag-opgeleid', 0.25, '2024-10-01'),
    at('geboorten', 600, '2025-12-31'),
    at('aandeel', 0.02, '2026-01-01'),
    at(own.id, 9, '2026-11-25'),
  ],
  ownFigures: [own],
}

function planWith(facts: Partial<Plan> = {}): Plan {
  const bare = testPlan({ nu: [{ id: 'kinderen', title: 'Kinderen in onze gemeente', paragraphs: [] }] })
  const list = [
    at('inwoners', 61_840, '2025-01-01'),
    at('peuters', 930, '2025-01-01'),
    at('laag-opgeleid', 0.27, '2025-12-31'),
    at('geboorten', 600, '2025-12-31'),
  ]
  return { ...bare, texts: { kinderen: doc(p(fig('inwoners'), fig('inwoners'))) }, figures: figures(...list), ...facts }
}

async function open(plan = planWith(), state: Partial<PlanState> = {}, offered = offer) {
  const { store, session } = openSession(plan, state)
  session.dispose()
  render(
    <StoresContext value={{ database: {}, plans: {}, plan: store } as AppStores}>
      <OfferList offer={offered} column="In dit bestand" />
    </StoresContext>,
  )
  await screen.findByRole('table')
  return () => store.getState().plan ?? plan
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

describe('the list of offered figures', () => {
  it('tells old, new and difference, and where a figure stands', async () => {
    await open()
    const cells = within(row('Inwoners')).getAllByRole('cell')
    expect(cells.slice(1).map((cell) => cell.textContent)).toEqual(['61.840', '61.900', '+\u00a060'])
    expect(within(row('Inwoners')).getByText('Staat op 2 plekken in de tekst')).toBeTruthy()
    expect(within(row('Inwoners')).getByRole('link', { hidden: true }).textContent).toBe(
      '1.1 Kinderen in onze gemeente',
    )
    expect(row('Laag opgeleid').textContent).toContain('−\u00a02\u00a0procentpunt')
    expect(row('Locaties met VE').textContent).toContain('nieuw')
  })

  it('ticks what is newer; not what is older, or what would end computing, and asks nothing of what is the same', async () => {
    await open()
    expect([box('Inwoners').checked, box('Locaties met VE').checked]).toEqual([true, true])
    expect([box('Laag opgeleid').checked, box('Aandeel peuters').checked]).toEqual([false, false])
    expect(screen.queryByRole('checkbox', { name: 'Geboorten' })).toBeNull()
    expect(row('Laag opgeleid').textContent).toContain('Uw plan heeft een nieuwer cijfer, van 31 december 2025.')
    expect(row('Peuters 9.000|^.*Peuters').textContent).toContain('Meestal ligt dit cijfer tussen 1 en 5.000')
  })

  it('does not tick an estimate in place of a count', async () => {
    const estimate = { ...at('peuters', 940, '2026-01-01'), status: 'raming' } as const
    await open(planWith(), {}, { figures: [estimate], ownFigures: [] })
    expect(box('Peuters').checked).toBe(false)
    expect(row('Peuters').textContent).toContain('Dit is een schatting.')
  })

  it('takes what is ticked, own figures included, and takes that back', async () => {
    const planNow = await open()
    const before = planNow()
    await userEvent.click(box('Peuters'))
    await userEvent.click(screen.getByRole('button', { name: 'Neem 2 cijfers over' }))
    expect(planNow().figures['inwoners']?.value).toEqual({ type: 'number', number: 61_900 })
    expect(planNow().figures['peuters']).toBe(before.figures['peuters'])
    expect(planNow().ownFigures[own.id]).toEqual(own)
    const [toast] = toastStore.getState().recent
    expect(toast?.text).toBe('2 cijfers bijgewerkt op 2 plekken in de tekst.')
    act(() => toast && runToast(toast))
    expect([planNow().figures, planNow().ownFigures]).toEqual([before.figures, before.ownFigures])
  })

  it('takes all or nothing at one press, and says why nothing can be taken', async () => {
    await open()
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kies alle cijfers die veranderen' })
    expect(all.indeterminate).toBe(true)
    await userEvent.click(all)
    expect(screen.getByRole('button', { name: 'Neem 5 cijfers over' })).toBeTruthy()
    await userEvent.click(all)
    expect(screen.getByRole('button', { name: 'Neem cijfers over' }).getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText('Kies eerst een cijfer.')).toBeTruthy()
  })

  it('is frozen in an adopted plan until a next version is begun', async () => {
    const adopted = { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-11-01' } as const
    const planNow = await open(planWith({ status: adopted }), { readOnly: true })
    expect(screen.getByText('Dit plan is vastgesteld. Nieuwe cijfers komen in een volgende versie.')).toBeTruthy()
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByRole('button', { name: /^Neem/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Maak een volgende versie' }))
    expect(planNow().status.stage).toBe('concept')
  })

  it('is for reading in a window that reads along', async () => {
    await open(planWith(), { readOnly: true, elsewhere: true })
    expect(screen.getByText('U leest mee. Overnemen kan in het andere venster.')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
