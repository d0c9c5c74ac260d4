// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { resolveFigures } from '../../../src/figures/resolve-figures.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { CbsStep } from '../../../src/ui/fetch/cbs-step.tsx'
import { type AppStores, StoresContext, usePlanState } from '../../../src/ui/stores-context.ts'
import { figureSourceWords } from '../../../src/words/figure-source-words.ts'
import { catalogue } from '../../build.ts'
import { fillInJsdom, openSession, testPlan } from '../writing/open-session.tsx'

const entry = (code: string, name: string) => ({ code, name, aliases: [], province: 'Zuid-Holland' })
const source = 'https://www.cbs.nl/'
const data = {
  guide: {
    steps: { lrk: [], duo: [], score: [], beschikking: [] },
    cbs: { provinces: {}, sources: [] },
    reorganisations: [{ code: 'GM0501', name: 'Brielle', since: '2023-01-01', into: ['GM1992'], source }],
  },
  municipalities: [entry('GM1992', 'Voorne aan Zee'), entry('GM0307', 'Amersfoort')],
}
const set = resolveFigures({ figures: {}, ownFigures: {} }, catalogue(), figureSourceWords)

beforeAll(fillInJsdom)
afterEach(cleanup)

function Here() {
  const plan = usePlanState((state) => state.plan)
  return plan && <CbsStep plan={plan} set={set} data={data} />
}

function open(municipality: Plan['municipality'], readOnly = false) {
  const { store, session } = openSession({ ...testPlan({}), municipality }, { readOnly })
  session.dispose()
  render(
    <StoresContext value={{ database: {}, plans: {}, plan: store } as AppStores}>
      <Here />
    </StoresContext>,
  )
  return () => store.getState().plan?.municipality
}

describe('the step CBS', () => {
  it('says which address is asked and what is sent before anything is', () => {
    open({ name: 'Amersfoort', code: 'GM0307' })
    expect(
      screen.getByText(/https:\/\/opendata\.cbs\.nl\. Zij stuurt alleen de code van uw gemeente \(GM0307\)/),
    ).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Haal cijfers op bij het CBS' })).toBeTruthy()
  })

  it('says which municipality came instead of one that ended, and goes on with that', async () => {
    const municipality = open({ name: 'Brielle', code: 'GM0501' })
    expect(
      screen.getByText(
        /Brielle \(GM0501\) bestaat sinds 1 januari 2023 niet meer\. Nu hoort het bij Voorne aan Zee \(GM1992\)/,
      ),
    ).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Maak er een plan van Voorne aan Zee van' }))
    expect(municipality()).toEqual({ name: 'Voorne aan Zee', code: 'GM1992' })
    expect(screen.getByRole('button', { name: 'Haal cijfers op bij het CBS' })).toBeTruthy()
  })

  it('says that a code is not known, and asks for a municipality', () => {
    open({ name: 'Rijnveen', code: 'GM9901' })
    expect(screen.getByText(/De code GM9901 van ‘Rijnveen’ is niet bekend/)).toBeTruthy()
    expect(screen.getByRole('combobox')).toBeTruthy()
  })

  it('leaves the municipality of a plan that cannot be changed', () => {
    open({ name: 'Brielle', code: 'GM0501' }, true)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText(/De gemeente verandert u in een volgende versie/)).toBeTruthy()
  })
})
