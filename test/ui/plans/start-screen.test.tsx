// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import template from 'virtual:oab/template'
import { systemTimer } from '../../../src/lib/clock.ts'
import { defaultHouseStyle } from '../../../src/housestyle/default-style.ts'
import { newId } from '../../../src/lib/ids.ts'
import { createPlan } from '../../../src/plan/create-plan.ts'
import { createPlanDatabase } from '../../../src/storage/plan-database.ts'
import { StorageError } from '../../../src/storage/plan-records.ts'
import { writePlanFile } from '../../../src/storage/plan-file.ts'
import { createPlanNotes } from '../../../src/storage/plan-notes.ts'
import { writePlansFile } from '../../../src/storage/plans-file.ts'
import { createUseMarker } from '../../../src/storage/use-marker.ts'
import { createPlanStore } from '../../../src/store/plan-store.ts'
import { createPlansStore } from '../../../src/store/plans-store.ts'
import { ToastRegion } from '../../../src/ui/parts/toast.tsx'
import { toastStore } from '../../../src/ui/parts/toast-store.ts'
import { StartScreen } from '../../../src/ui/plans/start-screen.tsx'
import { type AppStores, StoresContext } from '../../../src/ui/stores-context.ts'

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
})

let stores: AppStores
beforeEach(() => {
  localStorage.clear()
  toastStore.setState({ current: null, recent: [] })
  const name = newId()
  const now = () => Date.now()
  const database = createPlanDatabase({ name, session: newId(), now })
  const marker = createUseMarker(() => localStorage, name)
  const noted = createPlanNotes(() => localStorage, name, now)
  stores = {
    database,
    plan: createPlanStore({ database, now, timer: systemTimer }),
    plans: createPlansStore({ database, marker, noted, newId }),
  }
})
afterEach(cleanup)

const leiden = (title: string) => ({
  template,
  municipality: { name: 'Leiden', code: 'GM0546' },
  title,
  subtitle: '',
  period: { from: 2027, to: 2030 },
  houseStyle: 'gemeente-gm0546',
})
const add = (title: string) => stores.plans.getState().create(leiden(title))

function start() {
  render(
    <StoresContext value={stores}>
      <StartScreen />
      <ToastRegion />
    </StoresContext>,
  )
  return userEvent.setup()
}

describe('StartScreen', () => {
  it('welcomes who has no plan', async () => {
    start()
    expect(await screen.findByRole('link', { name: 'Begin een nieuw plan' })).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('says it when the browser wiped the plans', async () => {
    await add('Kansen')
    vi.spyOn(stores.database, 'list').mockResolvedValue([])
    vi.spyOn(stores.database, 'hasBeenUsed').mockResolvedValue(false)
    start()
    expect(await screen.findByText('De browser heeft een plan gewist.')).toBeTruthy()
    expect(screen.getByRole('listitem').textContent).toContain('Kansen')
  })

  it('lists a plan with its years, status and how far it is', async () => {
    await add('Kansen')
    start()
    const row = (await screen.findByRole('link', { name: 'Kansen' })).closest('tr') as HTMLElement
    for (const text of ['Gemeente Leiden', '2027-2030', 'Concept']) expect(within(row).getByText(text)).toBeTruthy()
    expect(within(row).getByText(/^0 van \d+ paragrafen klaar$/)).toBeTruthy()
  })

  it('removes a plan and puts it back', async () => {
    await add('Kansen')
    const user = start()
    await user.click(await screen.findByRole('button', { name: 'Meer voor Kansen' }))
    await user.click(screen.getByRole('menuitem', { name: 'Verwijder', hidden: true }))
    expect(await screen.findByText('Verwijderde plannen (1)')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Kansen' })).toBeNull()
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Zet terug' }))
    expect(await screen.findByRole('link', { name: 'Kansen' })).toBeTruthy()
  })

  it('renames a plan and asks for a title that is not empty', async () => {
    await add('Kansen')
    const user = start()
    await user.click(await screen.findByRole('button', { name: 'Meer voor Kansen' }))
    await user.click(screen.getByRole('menuitem', { name: 'Hernoem', hidden: true }))
    const field = await screen.findByRole('textbox', { name: 'Titel van het plan' })
    await user.clear(field)
    await user.keyboard('{Enter}')
    expect(screen.getByText('Vul een titel in.')).toBeTruthy()
    await user.type(field, 'Betere kansen{Enter}')
    expect(await screen.findByRole('link', { name: 'Betere kansen' })).toBeTruthy()
  })

  it('keeps a plan that cannot be read in the list, with its data as a file', async () => {
    await add('Kansen')
    vi.spyOn(stores.database, 'list').mockResolvedValue([{ readable: false, id: 'x', deletedAt: null }])
    start()
    expect(await screen.findByText('Plan dat wij niet kunnen lezen')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Bewaar de gegevens als bestand' })).toBeTruthy()
  })

  it('says why a dropped file is not opened', async () => {
    start()
    await screen.findByRole('link', { name: 'Begin een nieuw plan' })
    const drop = Object.assign(new Event('drop', { cancelable: true }), {
      dataTransfer: { types: ['Files'], files: [new File([], 'leeg.oabplan')] },
    })
    act(() => void document.dispatchEvent(drop))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Dit bestand is leeg.'))
  })

  it('keeps the house style of a municipality when a file brings another, and offers that one', async () => {
    const id = 'gemeente-gm0546'
    const own = { ...defaultHouseStyle, id, name: 'Gemeente Leiden' }
    const theirs = { ...own, accent: '#00653b' }
    await stores.database.putHouseStyle(own)
    const plan = { ...createPlan({ ...leiden('Kansen'), id: 'p' }), houseStyle: id }
    const { value } = await writePlanFile({ plan, images: {}, houseStyle: theirs })
    const user = start()
    await screen.findByRole('link', { name: 'Begin een nieuw plan' })
    const drop = Object.assign(new Event('drop', { cancelable: true }), {
      dataTransfer: { types: ['Files'], files: [new File([value], 'plan.oabplan')] },
    })
    act(() => void document.dispatchEvent(drop))
    await screen.findByText('Voor Gemeente Leiden is hier al een andere huisstijl. Die geldt ook voor dit plan.')
    expect(await stores.database.getHouseStyle(id)).toEqual(own)
    await user.click(screen.getByRole('button', { name: 'Neem die uit het bestand' }))
    await screen.findByText('De huisstijl uit het bestand geldt nu voor alle plannen van deze gemeente.')
    expect(await stores.database.getHouseStyle(id)).toEqual(theirs)
  })

  it('opens the plans that are chosen from a file with all plans, beside those that are here', async () => {
    const here = await add('Kansen')
    const loaded = await stores.database.load(here)
    if (loaded.kind !== 'loaded') throw new Error('no plan')
    const other = createPlan({ ...leiden('Meer kansen'), id: 'p' })
    const plans = [loaded.plan, other].map((plan) => ({ plan, unreadable: {}, houseStyle: null, versions: [] }))
    const { value } = await writePlansFile({ plans, images: {}, wordTemplates: {} })
    const user = start()
    await screen.findByRole('link', { name: 'Kansen' })
    const drop = Object.assign(new Event('drop', { cancelable: true }), {
      dataTransfer: { types: ['Files'], files: [new File([value], 'alles.oabplannen')] },
    })
    act(() => void document.dispatchEvent(drop))
    const isHere = await screen.findByRole('checkbox', { name: 'Kansen' })
    expect(isHere).toHaveProperty('checked', false)
    expect(screen.getByRole('checkbox', { name: 'Meer kansen' })).toHaveProperty('checked', true)
    await user.click(isHere)
    await user.click(screen.getByRole('button', { name: 'Open 2 plannen' }))
    await screen.findByText('2 plannen geopend.')
    expect((await stores.database.list()).map((plan) => plan.readable && plan.title).toSorted()).toEqual([
      'Kansen',
      'Kansen',
      'Meer kansen',
    ])
    expect(await stores.database.load(here)).toMatchObject({ plan: loaded.plan })
  })

  it('names the plan that the browser lost and its last back-up', async () => {
    await add('Kansen')
    const [id = ''] = Object.keys(stores.plans.getState().notes)
    const at = Date.parse('2026-11-12T12:00:00Z')
    stores.plans.setState({
      notes: {
        [id]: {
          title: 'Kansen',
          since: at,
          backup: { at, revision: 1, fileName: 'Kansen.oabplan' },
          changed: 0,
          reminded: 0,
          removed: false,
        },
      },
      phase: 'ready',
      plans: [],
      lost: [id],
    })
    vi.spyOn(stores.plans.getState(), 'refresh').mockResolvedValue()
    start()
    await screen.findByText('De browser heeft een plan gewist.')
    expect(screen.getByRole('listitem').textContent).toContain('12 november 2026: Kansen.oabplan')
  })

  it('says it when the browser gives no access to the storage', async () => {
    vi.spyOn(stores.database, 'purge').mockRejectedValue(new StorageError('closed', null))
    start()
    expect(await screen.findByText(/De browser heeft de opslag gesloten/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy()
  })
})
