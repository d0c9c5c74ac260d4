// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemTimer } from '../../../src/lib/clock.ts'
import { newId } from '../../../src/lib/ids.ts'
import { setPlanFacts } from '../../../src/plan/change-plan.ts'
import { renameSection } from '../../../src/plan/change-section.ts'
import { createPlan } from '../../../src/plan/create-plan.ts'
import { findSection } from '../../../src/plan/find-section.ts'
import { findLooseTexts } from '../../../src/plan/loose-texts.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { writeTexts } from '../../../src/plan/write-texts.ts'
import { createPlanDatabase } from '../../../src/storage/plan-database.ts'
import { createUseMarker } from '../../../src/storage/use-marker.ts'
import { createPlanStore } from '../../../src/store/plan-store.ts'
import { createPlansStore } from '../../../src/store/plans-store.ts'
import { ToastRegion } from '../../../src/ui/parts/toast.tsx'
import { toastStore } from '../../../src/ui/parts/toast-store.ts'
import { TemplateScreen } from '../../../src/ui/retemplate/template-screen.tsx'
import { type AppStores, StoresContext } from '../../../src/ui/stores-context.ts'
import { words } from '../../plan/sample-plan.ts'
import { first, second, section, sectionsOf } from '../../retemplate/newer-template.ts'
import { whole } from '../../storage/open-database.ts'

const newer = second(
  [section('a-een'), section('a-nieuw', { title: 'Nieuw in a' }), section('a-twee')],
  sectionsOf('b'),
  { retired: [{ id: 'a-drie', replacedBy: 'a-twee' }] },
)
vi.mock('virtual:oab/template', () => ({ default: newer }))
vi.mock('virtual:oab/catalogue', () => ({ default: { version: 1, definitions: [] } }))

const started = createPlan({
  id: 'plan1',
  template: first,
  municipality: { name: 'Rijnveen', code: null },
  title: 'Plan',
  subtitle: '',
  period: { from: 2027, to: 2030 },
  houseStyle: 'standaard',
})
const written = writeTexts(started, { 'a-drie': words('Dit schreef ik.'), 'a-twee': words('Twee.') })

let stores: AppStores

beforeEach(() => toastStore.setState({ current: null, recent: [] }))
afterEach(cleanup)

/** The screen of a stored plan. */
async function open(given: Plan): Promise<void> {
  const name = newId()
  const now = () => Date.now()
  const database = createPlanDatabase({ name, session: newId(), now })
  const plan = createPlanStore({ database, now, timer: systemTimer })
  const marker = createUseMarker(() => localStorage, name)
  stores = { database, plan, plans: createPlansStore({ database, marker, newId }) }
  await database.save(whole(given))
  await plan.getState().open('plan1')
  render(
    <StoresContext value={stores}>
      <TemplateScreen planId="plan1" />
      <ToastRegion />
    </StoresContext>,
  )
}

function current(): Plan {
  const { plan } = stores.plan.getState()
  if (!plan) throw new Error('no plan is open')
  return plan
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const tray = () => screen.findByRole('region', { name: 'Zonder plaats' })

describe('the screen of a newer template', () => {
  it('adds a section that is new, or does without it', async () => {
    await open(written)
    await press('Voeg toe: Nieuw in a')
    expect(findSection(current(), 'a-nieuw')?.index).toBe(1)
    await press('Zet terug')
    expect(findSection(current(), 'a-nieuw')).toBeNull()
    await press('Niet nodig: Nieuw in a')
    expect(screen.queryByRole('heading', { name: 'Nieuw in a' })).toBeNull()
    expect(findSection(current(), 'a-nieuw')).toBeNull()
  })

  it('puts the text of a retired section in the one that replaces it', async () => {
    await open(written)
    await press('Zet de tekst in ‘Over a-twee’: Over a-drie')
    expect(current().texts).toEqual({ 'a-twee': [...words('Twee.'), ...words('Dit schreef ik.')] })
    await press('Zet terug')
    expect(current().texts).toEqual(written.texts)
  })

  it('keeps a retired section as one of the writer', async () => {
    await open(written)
    await press('Houd als eigen paragraaf: Over a-drie')
    expect(findSection(current(), 'a-drie')?.section.origin).toBe('eigen')
  })

  it('offers no button for all of them when only one asks for no choice', async () => {
    await open(written)
    await screen.findByRole('heading', { name: 'Over a-drie' })
    expect(screen.queryByRole('button', { name: /^Neem alles over/ })).toBeNull()
  })

  it('takes over at once what asks for no choice', async () => {
    await open(renameSection({ ...written, texts: {} }, 'b-een', 'Van mij'))
    await press('Neem alles over (2)')
    await screen.findByText('Uw plan volgt het nieuwste sjabloon. Er is niets over te nemen.')
    expect(findSection(current(), 'a-drie')).toBeNull()
    expect(findSection(current(), 'b-een')?.section.title).toBe('Van mij')
  })

  it('says that there is nothing when the plan follows the template', async () => {
    await open({ ...written, templateRecord: null, versions: { ...written.versions, template: 2 } })
    await screen.findByText('Uw plan volgt het nieuwste sjabloon. Er is niets over te nemen.')
    within(await tray()).getByText('Alle teksten hebben een plek in het plan.')
  })

  it('says that the template of the plan is newer', async () => {
    await open({ ...written, versions: { ...written.versions, template: 9 } })
    await screen.findByText(/gemaakt met een nieuwer sjabloon dan deze planwijzer heeft/)
  })

  it('shows an adopted plan without changing it', async () => {
    await open(setPlanFacts(written, { status: { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } }))
    const before = current()
    await press('Voeg toe: Nieuw in a')
    await press('Niet nodig: Nieuw in a')
    expect(current()).toBe(before)
    expect(screen.getAllByText('Dit plan is vastgesteld. Maak eerst een volgende versie.').length).toBeGreaterThan(0)
  })
})

describe('the texts without a place', () => {
  const apart = async () => {
    await open(written)
    await press('Zet apart: Over a-drie')
    return within(await tray())
  }

  it('go to the section that is chosen', async () => {
    const list = await apart()
    await userEvent.selectOptions(list.getByRole('combobox', { name: 'Paragraaf' }), '2.1 Over b-een')
    await userEvent.click(list.getByRole('button', { name: 'Zet achter de tekst van die paragraaf' }))
    expect(current().texts['b-een']).toEqual(words('Dit schreef ik.'))
    expect(findLooseTexts(current())).toEqual([])
  })

  it('become a section of the writer, or go, which can be undone', async () => {
    const list = await apart()
    await userEvent.click(list.getByRole('button', { name: 'Gooi weg: Over a-drie' }))
    expect(current().texts).toEqual({ 'a-twee': words('Twee.') })
    await press('Zet terug')
    await userEvent.click(await list.findByRole('button', { name: 'Maak er een eigen paragraaf van' }))
    const own = current().chapters[0]?.sections.at(-1)
    expect(own).toMatchObject({ origin: 'eigen', title: 'Over a-drie' })
    expect(current().texts[own?.id ?? '']).toEqual(words('Dit schreef ik.'))
  })
})
