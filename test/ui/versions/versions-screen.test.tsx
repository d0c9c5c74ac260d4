// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemTimer } from '../../../src/lib/clock.ts'
import { newId } from '../../../src/lib/ids.ts'
import { setFigure, setPlanFacts } from '../../../src/plan/change-plan.ts'
import { leaveOutSection } from '../../../src/plan/change-section.ts'
import { writeTexts } from '../../../src/plan/write-texts.ts'
import { createPlanDatabase } from '../../../src/storage/plan-database.ts'
import { StorageError } from '../../../src/storage/plan-records.ts'
import { createUseMarker } from '../../../src/storage/use-marker.ts'
import { createVersionDatabase, type VersionDatabase } from '../../../src/storage/version-database.ts'
import { createPlanStore } from '../../../src/store/plan-store.ts'
import { createPlansStore } from '../../../src/store/plans-store.ts'
import { createVersionsStore, type VersionsStore } from '../../../src/store/versions-store.ts'
import { ToastRegion } from '../../../src/ui/parts/toast.tsx'
import { toastStore } from '../../../src/ui/parts/toast-store.ts'
import { type AppStores, StoresContext } from '../../../src/ui/stores-context.ts'
import { VersionsContext } from '../../../src/ui/versions/versions-context.ts'
import { VersionsScreen } from '../../../src/ui/versions/versions-screen.tsx'
import { samplePlan, words } from '../../plan/sample-plan.ts'
import { whole } from '../../storage/open-database.ts'

const kern = 'voorwoord-meer'
const figure = {
  id: 'doelgroeppeuters',
  value: { type: 'number', number: 142 },
  source: 'Opgave aanbieders',
  referenceDate: '',
  retrievedDate: '2026-11-25',
  status: 'definitief',
} as const
const first = setFigure(writeTexts(samplePlan(), { [kern]: words('De gemeente betaalt acht uur.') }), figure)

beforeAll(async () => {
  HTMLElement.prototype.scrollIntoView = () => undefined
  // Reading the templates takes longer than a test waits.
  await import('virtual:oab/catalogue')
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
})

let stores: AppStores
let versions: VersionsStore

beforeEach(() => toastStore.setState({ current: null, recent: [] }))
afterEach(cleanup)

/** The screen of a plan in an empty database; `part` replaces parts of the database of versions. */
async function open(part: (real: VersionDatabase) => Partial<VersionDatabase> = () => ({})) {
  const name = newId()
  const now = () => Date.now()
  const database = createPlanDatabase({ name, session: newId(), now })
  const plan = createPlanStore({ database, now, timer: systemTimer })
  const marker = createUseMarker(() => localStorage, name)
  stores = { database, plan, plans: createPlansStore({ database, marker, newId }) }
  const real = createVersionDatabase(name)
  versions = createVersionsStore({ database: { ...real, ...part(real) }, plan, now, newId })
  await database.save(whole(first))
  await plan.getState().open('plan1')
}

const show = (sectionId: string | null = null) =>
  render(
    <StoresContext value={stores}>
      <VersionsContext value={() => Promise.resolve(versions)}>
        <VersionsScreen planId="plan1" sectionId={sectionId} />
        <ToastRegion />
      </VersionsContext>
    </StoresContext>,
  )

/** A version with a name, and then the plan goes on. */
async function openChanged(): Promise<void> {
  await open()
  await versions.getState().keep({ reason: 'named', name: 'Concept voor partners' })
  stores.plan.getState().change((plan) => {
    const written = writeTexts(plan, { [kern]: words('De gemeente betaalt negen uur.') })
    const facts = setPlanFacts(leaveOutSection(written, 'begroting-slot'), { title: 'Samen sterk' })
    return setFigure(facts, { ...figure, value: { type: 'number', number: 144 } })
  })
}

const list = () => screen.findByRole('navigation', { name: 'Versies' })

describe('the versions of a plan', () => {
  it('say what they are when there are none, and keep one under a name', async () => {
    await open()
    show()
    await screen.findByRole('heading', { level: 1, name: 'Er zijn nog geen versies' })
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar een versie' }))
    const dialog = screen.getByRole('dialog', { name: 'Hoe heet deze versie?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar' }))
    within(dialog).getByText('Vul een naam in.')
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Naam' }), 'College 12 januari{Enter}')
    await screen.findByText('Versie bewaard als ‘College 12 januari’.')
    within(await list()).getByRole('button', { name: /College 12 januari/, current: true })
    await screen.findByText('Er is geen verschil tussen deze twee.')
  })

  it('mark the words that came and went, also for who cannot see the colour', async () => {
    await openChanged()
    show()
    const section = await screen.findByRole('region', { name: '1.1 Meer over voorwoord' })
    await waitFor(() => expect(section.querySelector('ins')?.textContent).toBe('toegevoegd: negen'))
    expect(section.querySelector('del')?.textContent).toBe('verwijderd: acht')
    expect(section.textContent).toContain('De gemeente betaalt')
    within(await screen.findByRole('region', { name: 'Slot van begroting' })).getByText(/Weggelaten uit het plan/)
    expect(screen.getByText(/zijn veranderd/).textContent).toContain('2 van 9 paragrafen zijn veranderd: 1 woord erbij')
  })

  it('show figures and facts with what they were and what they are', async () => {
    await openChanged()
    show()
    const figures = await screen.findByRole('table', { name: 'Veranderde cijfers' })
    await within(figures).findByText(/^144/)
    within(figures).getByText(/^142/)
    const facts = screen.getByRole('table', { name: 'Veranderde gegevens' })
    within(facts).getByRole('row', { name: 'Titel Gelijke kansen Samen sterk' })
  })

  it('put one section back, and undo that', async () => {
    await openChanged()
    show()
    await userEvent.click(await screen.findByRole('button', { name: 'Zet deze paragraaf terug: Meer over voorwoord' }))
    await screen.findByText('Paragraaf ‘Meer over voorwoord’ teruggezet. Uw vorige tekst is ook bewaard.')
    within(await list()).getByText(/voor het terugzetten/)
    // The version of before the restore is newer now, and is not what one was looking at.
    within(await list()).getByRole('button', { name: /Concept voor partners/, current: true })
    const textNow = () => stores.plan.getState().plan?.texts[kern]
    expect(textNow()).toEqual(words('De gemeente betaalt acht uur.'))
    expect(stores.plan.getState().plan?.title).toBe('Samen sterk')
    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    await screen.findByText('U bent terug bij uw vorige tekst.')
    expect(textNow()).toEqual(words('De gemeente betaalt negen uur.'))
  })

  it('put a whole version back and stay at it', async () => {
    await openChanged()
    show()
    await screen.findByRole('region', { name: '1.1 Meer over voorwoord' })
    await userEvent.click(screen.getByRole('button', { name: 'Zet deze versie terug' }))
    await screen.findByText(/^Versie van vandaag .* teruggezet\. Uw vorige tekst is ook bewaard\.$/)
    await screen.findByText('Er is geen verschil tussen deze twee.')
    within(await list()).getByText(/voor het terugzetten/)
    expect(stores.plan.getState().plan?.title).toBe('Gelijke kansen')
  })

  it('show the newest one in which a section was different, with that section in view', async () => {
    await openChanged()
    await versions.getState().keep({ reason: 'automatic' })
    show(kern)
    const heading = await screen.findByRole('heading', { name: '1.1 Meer over voorwoord' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    within(await list()).getByRole('button', { name: /Concept voor partners/, current: true })
  })

  it('say so when a section was never different', async () => {
    await openChanged()
    show('inleiding-kern')
    await screen.findByText('Van deze paragraaf is geen andere versie bewaard.')
  })

  it('get another name, go, and come back', async () => {
    await openChanged()
    show()
    const more = () => screen.findByRole('button', { name: /^Meer voor/ })
    await userEvent.click(await more())
    await userEvent.click(screen.getByRole('menuitem', { name: 'Hernoem', hidden: true }))
    const field = screen.getByRole('textbox', { name: 'Naam' })
    await userEvent.clear(field)
    await userEvent.type(field, 'Na het overleg{Enter}')
    await screen.findByText('De versie heet nu ‘Na het overleg’.')
    await userEvent.click(await more())
    await userEvent.click(screen.getByRole('menuitem', { name: 'Verwijder', hidden: true }))
    const asked = screen.getByRole('dialog', { name: 'Wilt u de versie ‘Na het overleg’ verwijderen?' })
    await userEvent.click(within(asked).getByRole('button', { name: 'Verwijder' }))
    await screen.findByRole('heading', { name: 'Er zijn nog geen versies' })
    await userEvent.click(screen.getByRole('button', { name: 'Zet terug' }))
    within(await list()).getByText('Na het overleg')
  })

  it('are not put back into an adopted plan', async () => {
    await openChanged()
    const status = { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } as const
    stores.plan.getState().change((plan) => setPlanFacts(plan, { status }))
    show()
    await screen.findByText(/Dit plan is vastgesteld op 15 december 2026/)
    const restore = await screen.findByRole('button', { name: 'Zet deze versie terug' })
    expect(restore.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'Maak een volgende versie' }))
    await waitFor(() => expect(restore.isConnected && restore.hasAttribute('aria-disabled')).toBe(false))
    expect(stores.plan.getState().plan?.status.stage).toBe('concept')
  })
})

describe('versions that go wrong', () => {
  it('say that one could not be kept, and that the plan is saved all the same', async () => {
    await open(() => ({ keep: () => Promise.reject(new StorageError('full', null)) }))
    await versions.getState().keep({ reason: 'automatic' })
    show()
    await screen.findByText(/De schijf is vol\. Daarom kon de planwijzer geen versie bewaren/)
  })

  it('offer to read the list again', async () => {
    const list = vi.fn((real: VersionDatabase) => real.list('plan1'))
    list.mockRejectedValueOnce(new StorageError('unknown', null))
    await open((real) => ({ list: () => list(real) }))
    show()
    await screen.findByText('De versies konden niet worden gelezen. Uw plan staat er nog.')
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    await screen.findByRole('heading', { name: 'Er zijn nog geen versies' })
  })

  it('tell when one cannot be read', async () => {
    await open(() => ({ load: async () => ({ kind: 'unreadable' }) }))
    await versions.getState().keep({ reason: 'automatic' })
    show()
    await screen.findByText('Deze versie kan niet worden gelezen. Kies een andere versie.')
  })
})
