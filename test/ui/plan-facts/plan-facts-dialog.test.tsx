// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PlanFactsDialog } from '../../../src/ui/plan-facts/plan-facts-dialog.tsx'
import { catalogue, definition } from '../../build.ts'
import { fillInJsdom, openSession, renderIn, testPlan } from '../writing/open-session.tsx'

// The whole catalogue is slow to load in a test.
vi.mock('../../../src/ui/figures/figure-data.ts', () => ({
  loadCatalogue: () => Promise.resolve(catalogue(definition('norm', 'uren', { preset: 960 }))),
}))

beforeEach(fillInJsdom)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('title, period and status', () => {
  it('go to the first thing to mend, with its sentence in view', async () => {
    const scrolled: (string | null)[] = []
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function into(this: HTMLElement) {
      scrolled.push(this.textContent)
    })
    const onClose = vi.fn()
    renderIn(openSession(testPlan({ een: [] })), <PlanFactsDialog onClose={onClose} />)
    await userEvent.click(await screen.findByRole('radio', { name: /^Vastgesteld/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    const date = screen.getByLabelText('Datum van vaststelling')
    await waitFor(() => expect(document.activeElement).toBe(date))
    expect(scrolled).toEqual([expect.stringContaining('Vul de datum van vaststelling in.')])
    expect(onClose).not.toHaveBeenCalled()
  })

  it('keep the figures of the plan as they are printed once it is adopted', async () => {
    const opened = openSession(testPlan({ een: [] }))
    const onClose = vi.fn()
    renderIn(opened, <PlanFactsDialog onClose={onClose} />)
    await userEvent.click(await screen.findByRole('radio', { name: /^Vastgesteld/ }))
    await userEvent.type(screen.getByLabelText('Datum van vaststelling'), '2026-12-15')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    const { plan } = opened.session.plan.getState()
    expect(plan?.status.stage).toBe('vastgesteld')
    expect(Object.keys(plan?.frozen?.figures ?? {})).toEqual(['norm'])
    expect(onClose).toHaveBeenCalled()
  })
})
