// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Figure } from '../../../src/figures/figure.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { figureDrafts } from '../../../src/ui/figures/figure-drafts.ts'
import { FiguresScreen } from '../../../src/ui/figures/figures-screen.tsx'
import { runToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import { parseRoute, paths, useHash } from '../../../src/ui/routes.ts'
import { type AppStores, StoresContext } from '../../../src/ui/stores-context.ts'
import { catalogue, definition, doc, fig, figure, figures, p } from '../../build.ts'
import { fillInJsdom, openSession, testPlan } from '../writing/open-session.tsx'

const input = (id: string) => ({ type: 'figure', figure: id }) as const
const perPeuter = { unit: ['doelgroeppeuter', 'doelgroeppeuters'] } as const
const small = vi.hoisted(() => ({ catalogue: {}, help: {} }))

// The catalogue that ships has eighty figures, which jsdom is slow to search by role.
vi.mock('../../../src/ui/figures/figure-data.ts', () => ({
  loadCatalogue: () => Promise.resolve(small.catalogue),
  loadFigureHelp: () => Promise.resolve(small.help),
}))

Object.assign(
  small.catalogue,
  catalogue(
    definition('inwoners', 'aantal', {
      name: 'Inwoners',
      subject: 'Kinderen',
      unit: ['inwoner', 'inwoners'],
      whereFound: 'Opgave van de gemeente',
    }),
    definition('kinderen', 'aantal', { name: 'Kinderen van 0 tot 4 jaar', subject: 'Kinderen' }),
    definition('geboorten', 'aantal', { name: 'Geboorten per jaar', subject: 'Kinderen' }),
    definition('doelgroeppeuters', 'aantal', {
      ...perPeuter,
      name: 'Doelgroeppeuters',
      subject: 'Doelgroep',
      bounds: { low: 1, high: 5000 },
      staleAfter: 1200,
    }),
    definition('ve-locaties', 'aantal', { name: 'VE-locaties', subject: 'Aanbod', staleAfter: 12 }),
    definition('nodig', 'aantal', { name: 'Benodigde VE-plaatsen', subject: 'Aanbod' }),
    definition('wachtlijst', 'aantal', { name: 'Kinderen op de wachtlijst', subject: 'Aanbod' }),
    definition('deelnemers', 'aantal', { ...perPeuter, name: 'Deelnemende doelgroeppeuters', subject: 'Bereik' }),
    definition('bereik', 'procent', {
      name: 'Bereik onder de doelgroep',
      subject: 'Bereik',
      rounding: 'nearest',
      formula: { type: 'operation', operator: '/', left: input('deelnemers'), right: input('doelgroeppeuters') },
    }),
    definition('uren-per-kind', 'uren', { name: 'Uren per kind', subject: 'Kwaliteit', preset: 10 }),
  ),
)
Object.assign(small.help, {
  doelgroeppeuters: {
    notMeaning: 'Niet het aantal dat het CBS telt.',
    steps: ['Vraag de jeugdgezondheidszorg.'],
    link: '',
    sections: [],
  },
})

beforeAll(fillInJsdom)
beforeEach(() => {
  location.hash = paths.figures('plan')
})
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  figureDrafts('plan').clear()
})

const known = [
  figure('doelgroeppeuters', 168, { source: 'JGZ' }),
  figure('deelnemers', 131, { source: 'Aanbieders' }),
  figure('geboorten', 620, { status: 'voorlopig' }),
  figure('ve-locaties', 9, { referenceDate: '2001-01-01' }),
  figure('wachtlijst', { type: 'fewer-than-5' }),
]

function planWith(list: readonly Figure[], facts: Partial<Plan> = {}): Plan {
  const bare = testPlan({ ve: [{ id: 'doelgroep', title: 'Doelgroep en indicatie', paragraphs: [] }] })
  const texts = { doelgroep: doc(p(fig('bereik'), fig('doelgroeppeuters'), fig('doelgroeppeuters'), fig('inwoners'))) }
  return { ...bare, texts, figures: figures(...list), ...facts }
}

/** The screen of the address, over a plan in memory. */
async function open(plan: Plan = planWith(known), readOnly = false) {
  const { store, session } = openSession(plan, { readOnly })
  session.dispose()
  render(
    <StoresContext value={{ database: {}, plans: {}, plan: store } as AppStores}>
      <Routed />
    </StoresContext>,
  )
  await screen.findByRole('table')
  const planNow = () => store.getState().plan ?? plan
  return { planNow, store }
}

function Routed() {
  const route = parseRoute(useHash())
  return route.screen === 'figures' ? <FiguresScreen planId={route.planId} figureId={route.figureId} /> : null
}

const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
const cells = (name: string) =>
  row(name)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
const filter = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const detail = () => within(screen.getByRole('complementary'))
const openDetail = async (name: string) => {
  await userEvent.click(screen.getByRole('link', { name }))
  await screen.findByRole('complementary')
}
const fill = async (words: string) => {
  const field = detail().getByRole('textbox', { name: 'Waarde' })
  await userEvent.clear(field)
  if (words) await userEvent.type(field, words)
  await userEvent.click(detail().getByRole('button', { name: 'Bewaar het cijfer' }))
}
const putBack = () => {
  const [last] = toastStore.getState().recent
  act(() => last && runToast(last))
}

describe('what was typed for a figure', () => {
  const value = () => detail().getByRole('textbox', { name: 'Waarde' })

  it('is kept when the writer goes to another figure without pressing the button, with a way back', async () => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await userEvent.clear(value())
    await userEvent.type(value(), '175')
    await openDetail('Geboorten per jaar')
    expect(planNow().figures['doelgroeppeuters']?.value).toEqual({ type: 'number', number: 175 })
    putBack()
    expect(planNow().figures['doelgroeppeuters']?.value).toEqual({ type: 'number', number: 168 })
  })

  it('is kept when the page goes, and when the screen does', async () => {
    const { planNow } = await open()
    await openDetail('Inwoners')
    await userEvent.type(value(), '61840')
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(planNow().figures['inwoners']?.value).toEqual({ type: 'number', number: 61840 })
    await userEvent.clear(value())
    await userEvent.type(value(), '61900')
    cleanup()
    expect(planNow().figures['inwoners']?.value).toEqual({ type: 'number', number: 61900 })
  })

  it('loses its error while it is corrected, so that a press of the button finds the button where it was', async () => {
    await open()
    await openDetail('Doelgroeppeuters')
    await fill('veel')
    expect(detail().getByText(/^Vul een getal in/)).toBeTruthy()
    await userEvent.clear(value())
    expect(detail().queryByText(/^Vul een getal in/)).toBeNull()
  })

  it('may keep a source of the national figures, which is said', async () => {
    await open(planWith([figure('doelgroeppeuters', 168, { source: 'CBS StatLine, Bevolking (03759ned)' })]))
    await openDetail('Doelgroeppeuters')
    await userEvent.type(value(), '5')
    expect(detail().getByText(/^De bron blijft ‘CBS StatLine/)).toBeTruthy()
    await userEvent.clear(detail().getByRole('textbox', { name: 'Bron' }))
    expect(detail().queryByText(/^De bron blijft/)).toBeNull()
  })

  it('stands in the field again when it cannot be read, and leaves the figure as it was', async () => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await userEvent.clear(value())
    await userEvent.type(value(), 'veel')
    await openDetail('Geboorten per jaar')
    expect(planNow().figures['doelgroeppeuters']?.value).toEqual({ type: 'number', number: 168 })
    await openDetail('Doelgroeppeuters')
    expect((value() as HTMLInputElement).value).toBe('veel')
  })
})

describe('the table of figures', () => {
  it('tells value, unit, source, age, state and how often each stands in the text', async () => {
    await open()
    expect(cells('Doelgroeppeuters')).toEqual(['168', 'doelgroeppeuters', 'JGZ', '1-10-2026', 'Actueel', '2×'])
    expect(cells('Geboorten per jaar').slice(4)).toEqual(['Voorlopig', ''])
    expect(cells('VE-locaties')[4]).toBe('Verouderd')
    expect(cells('Kinderen op de wachtlijst')[0]).toContain('minder dan')
  })

  it('asks for a number where one can be typed, and not for what is computed', async () => {
    await open(planWith([]))
    expect(cells('Doelgroeppeuters')[0]).toBe('invullen')
    expect(cells('Bereik onder')[0]).toBe('niet te berekenen')
  })

  it('tells what is lacking of a figure that has a value', async () => {
    const bare = { source: '', referenceDate: '' }
    await open(planWith([figure('doelgroeppeuters', 168, { referenceDate: '' }), figure('deelnemers', 131, bare)]))
    expect(cells('Doelgroeppeuters')[4]).toBe('Peildatum ontbreekt')
    expect(cells('Deelnemende doelgroeppeuters')[4]).toBe('Bron ontbreekt')
    await openDetail('Deelnemende doelgroeppeuters')
    expect(detail().getByText(/Vul in waar dit cijfer vandaan komt/)).toBeTruthy()
    expect(detail().getByText(/Vul in op welke dag dit cijfer gold/)).toBeTruthy()
  })

  it('gives where to find a figure as a hint, not as its source', async () => {
    await open()
    expect(cells('Inwoners')[2]).toBe('Te vinden bij: Opgave van de gemeente')
  })

  it('computes, and shows with which numbers', async () => {
    await open()
    expect(cells('Bereik onder de doelgroep')).toEqual(['78', '%', '131 / 168', '1-10-2026', 'Berekend', '1×'])
  })

  it('asks to fill in what the text needs, and leaves the rest alone', async () => {
    await open()
    expect(cells('Inwoners').slice(0, 1)).toEqual(['invullen'])
    expect(cells('Inwoners')[4]).toBe('Ontbreekt')
    expect(cells('Kinderen van 0 tot 4 jaar')[4]).toBe('Nog leeg')
  })

  it('counts in the bar what is missing from the text, computed figures too', async () => {
    await open(planWith(known.slice(1)))
    expect(screen.getByRole('link', { name: 'Cijfers 3 ontbreken' })).toBeTruthy()
  })

  it('shows by filter what is missing, outdated, provisional or unused', async () => {
    await open()
    await filter(/^Ontbreekt 1/)
    expect(names()).toEqual([expect.stringContaining('Kinderen'), 'Inwoners'])
    await filter(/^Verouderd 1/)
    expect(names()).toContain('VE-locaties')
    await filter(/^Voorlopig 1/)
    expect(names()).toContain('Geboorten per jaar')
    await filter(/^Niet gebruikt 3/)
    expect(names()).not.toContain('Deelnemende doelgroeppeuters')
  })

  it('shows what lacks a source or a day, when there is any', async () => {
    await open(planWith(known.slice(0, 2)))
    expect(screen.queryByRole('radio', { name: /^Zonder bron/ })).toBeNull()
    cleanup()
    await open(planWith([figure('doelgroeppeuters', 168, { referenceDate: '' }), figure('nodig', 12, { source: '' })]))
    await filter(/^Zonder bron of datum 2/)
    expect(names()).toContain('Benodigde VE-plaatsen')
    expect(names()).not.toContain('Inwoners')
  })

  it('says that there is nothing, and shows all again', async () => {
    await open(planWith([figure('inwoners', 61840), ...known.slice(0, 2)]))
    await filter(/^Ontbreekt 0/)
    expect(screen.getByText('Geen cijfer in de tekst ontbreekt.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle cijfers' }))
    expect(screen.getByRole('link', { name: 'Uren per kind' })).toBeTruthy()
  })

  it('searches by name, and says what was not found', async () => {
    await open()
    await userEvent.type(screen.getByRole('searchbox'), 'zolder')
    expect(screen.getByText('Niets gevonden voor ‘zolder’.')).toBeTruthy()
    await userEvent.clear(screen.getByRole('searchbox'))
    await userEvent.type(screen.getByRole('searchbox'), 'benodigde')
    expect(names()).toEqual([expect.stringContaining('Aanbod'), 'Benodigde VE-plaatsen'])
  })

  it('goes by arrow from figure to figure', async () => {
    await open()
    act(() => screen.getByRole('link', { name: 'Inwoners' }).focus())
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('Geboorten per jaar')
    await userEvent.keyboard('{Home}')
    expect(document.activeElement?.textContent).toBe('Inwoners')
  })
})

describe('the detail of a figure', () => {
  it('opens with the focus on its name and goes back to its row on Esc', async () => {
    await open()
    await openDetail('Doelgroeppeuters')
    expect(document.activeElement?.textContent).toBe('Doelgroeppeuters')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Doelgroeppeuters' }))
  })

  it('says what the figure is and is not, how to get it, where it stands and what it counts in', async () => {
    await open()
    await openDetail('Doelgroeppeuters')
    expect(await detail().findByText(/Niet het aantal dat het CBS telt/)).toBeTruthy()
    expect(detail().getByText('Vraag de jeugdgezondheidszorg.')).toBeTruthy()
    expect(detail().getByRole('link', { name: '1.1 Doelgroep en indicatie' }).getAttribute('href')).toBe(
      '#/plan/plan/ve/doelgroep',
    )
    expect(detail().getByRole('link', { name: 'Bereik onder de doelgroep' })).toBeTruthy()
  })

  it('changes the value everywhere, what is computed from it as well, and puts it back', async () => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await fill('200')
    expect(cells('Bereik onder de doelgroep')[0]).toBe('66')
    expect(toastStore.getState().current?.text).toBe('Cijfer bijgewerkt op 2 plekken in de tekst.')
    putBack()
    expect(planNow().figures['doelgroeppeuters']).toEqual(known[0])
    expect(cells('Bereik onder de doelgroep')[0]).toBe('78')
  })

  it('takes the last change back with Ctrl+Z', async () => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await fill('200')
    act(() => screen.getByRole('link', { name: 'Inwoners' }).focus())
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(planNow().figures['doelgroeppeuters']).toEqual(known[0])
  })

  it.each([
    ['Ctrl+Y', '{Control>}y{/Control}'],
    ['Ctrl+Shift+Z', '{Control>}{Shift>}Z{/Shift}{/Control}'],
  ])('does it again with %s, and takes it back once more', async (_, keys) => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await fill('200')
    act(() => screen.getByRole('link', { name: 'Inwoners' }).focus())
    await userEvent.keyboard('{Control>}z{/Control}')
    await userEvent.keyboard(keys)
    expect(planNow().figures['doelgroeppeuters']?.value).toEqual({ type: 'number', number: 200 })
    expect(toastStore.getState().current?.text).toBe('De verandering geldt weer.')
    await userEvent.keyboard(keys)
    expect(planNow().figures['doelgroeppeuters']?.value).toEqual({ type: 'number', number: 200 })
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(planNow().figures['doelgroeppeuters']).toEqual(known[0])
  })

  it('leaves other figures alone when what was done again is put back later', async () => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await fill('200')
    act(() => screen.getByRole('link', { name: 'Inwoners' }).focus())
    await userEvent.keyboard('{Control>}z{/Control}{Control>}y{/Control}')
    const doneAgain = toastStore.getState().current
    await openDetail('Inwoners')
    await fill('61000')
    act(() => doneAgain && runToast(doneAgain))
    expect(planNow().figures['doelgroeppeuters']).toEqual(known[0])
    expect(planNow().figures['inwoners']?.value).toEqual({ type: 'number', number: 61_000 })
  })

  it('takes every change back, the first one too, and makes all of them again', async () => {
    const { planNow } = await open()
    const value = (id: string) => planNow().figures[id]?.value
    await openDetail('Doelgroeppeuters')
    await fill('200')
    await fill('210')
    await openDetail('Inwoners')
    await fill('61000')
    act(() => screen.getByRole('link', { name: 'Inwoners' }).focus())
    await userEvent.keyboard('{Control>}zzz{/Control}')
    expect(value('inwoners')).toBeUndefined()
    expect(value('doelgroeppeuters')).toEqual({ type: 'number', number: 168 })
    expect(toastStore.getState().current).toMatchObject({ text: 'De verandering is teruggezet.' })
    await userEvent.keyboard('{Control>}yyy{/Control}')
    expect(value('doelgroeppeuters')).toEqual({ type: 'number', number: 210 })
    expect(value('inwoners')).toEqual({ type: 'number', number: 61_000 })
  })

  it('counts what a message put back as taken back', async () => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await fill('200')
    await fill('210')
    putBack()
    act(() => screen.getByRole('link', { name: 'Inwoners' }).focus())
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(planNow().figures['doelgroeppeuters']).toEqual(known[0])
    await userEvent.keyboard('{Control>}yy{/Control}')
    expect(planNow().figures['doelgroeppeuters']?.value).toEqual({ type: 'number', number: 210 })
  })

  it('does nothing again once other figures were changed', async () => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await fill('200')
    act(() => screen.getByRole('link', { name: 'Inwoners' }).focus())
    await userEvent.keyboard('{Control>}z{/Control}')
    await openDetail('Inwoners')
    await fill('61000')
    act(() => screen.getByRole('link', { name: 'Inwoners' }).focus())
    await userEvent.keyboard('{Control>}y{/Control}')
    expect(planNow().figures['doelgroeppeuters']).toEqual(known[0])
    expect(planNow().figures['inwoners']?.value).toEqual({ type: 'number', number: 61_000 })
  })

  it('asks about an unusual value and keeps it when asked again', async () => {
    const { planNow } = await open()
    await openDetail('Doelgroeppeuters')
    await fill('90000')
    expect(detail().getByText(/Meestal ligt dit cijfer tussen 1 en 5\.000/)).toBeTruthy()
    expect(planNow().figures['doelgroeppeuters']).toEqual(known[0])
    await userEvent.click(detail().getByRole('button', { name: 'Bewaar het cijfer' }))
    expect(planNow().figures['doelgroeppeuters']?.value).toEqual({ type: 'number', number: 90_000 })
    expect(cells('Doelgroeppeuters')[4]).toBe('Ongewoon')
  })

  it('names what a computed figure is made from, and what is missing of it', async () => {
    await open(planWith(known.slice(0, 1)))
    await openDetail('Bereik onder de doelgroep')
    expect(detail().getByText(/wordt berekend, maar dat lukt nu niet/)).toBeTruthy()
    expect(detail().getByText('deelnemende doelgroeppeuters / doelgroeppeuters')).toBeTruthy()
    expect(detail().getByText('ontbreekt')).toBeTruthy()
  })

  it('lets a writer type a computed figure and have it computed again', async () => {
    const { planNow } = await open()
    await openDetail('Bereik onder de doelgroep')
    await userEvent.click(detail().getByText('Vul zelf een waarde in'))
    await fill('80')
    expect(cells('Bereik onder de doelgroep')[0]).toBe('80')
    expect(detail().getByText(/Berekend zou het 78% zijn/)).toBeTruthy()
    await userEvent.click(detail().getByRole('button', { name: 'Bereken het cijfer weer' }))
    expect(planNow().figures).not.toHaveProperty('bereik')
    expect(cells('Bereik onder de doelgroep')[0]).toBe('78')
  })

  it('says of a figure that was filled in beforehand that it must be checked', async () => {
    await open()
    await openDetail('Uren per kind')
    expect(detail().getByText(/Dit getal is vooraf ingevuld/)).toBeTruthy()
    expect(detail().getByRole('textbox', { name: 'Waarde' })).toHaveProperty('value', '10')
  })

  it('says that a figure is not there when the address is wrong', async () => {
    location.hash = paths.figure('plan', 'bestaat-niet')
    await open()
    expect(detail().getByRole('heading', { name: 'Dit cijfer is er niet' })).toBeTruthy()
  })

  it('only tells in a plan that can only be read', async () => {
    location.hash = paths.figure('plan', 'doelgroeppeuters')
    await open(planWith(known), true)
    expect(detail().queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Eigen cijfer' })).toBeNull()
  })
})

describe('a figure of the writer', () => {
  const own = {
    id: 'eigen-a1b2c3d4',
    name: 'Taalcoaches',
    kind: 'aantal',
    unit: ['coach', 'coaches'],
    meaning: '',
  } as const
  const withOwn = (texts: Plan['texts']) =>
    planWith([...known, figure(own.id, 3)], { ownFigures: { [own.id]: own }, texts })

  it('is added by name and unit, and opens to be filled in', async () => {
    const { planNow } = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Eigen cijfer' }))
    const dialog = within(screen.getByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Voeg toe' }))
    expect(dialog.getByText('Geef het cijfer een naam.')).toBeTruthy()
    await userEvent.type(dialog.getByRole('textbox', { name: 'Naam' }), 'Taalcoaches')
    await userEvent.type(dialog.getByRole('textbox', { name: 'Woord bij één' }), 'coach')
    await userEvent.type(dialog.getByRole('textbox', { name: 'Woord bij meer' }), 'coaches')
    await userEvent.click(dialog.getByRole('button', { name: 'Voeg toe' }))
    await screen.findByRole('complementary', { name: 'Het cijfer Taalcoaches' })
    await fill('3')
    expect(cells('Taalcoaches').slice(0, 2)).toEqual(['3', 'coaches'])
    expect(Object.values(planNow().ownFigures)).toMatchObject([{ name: 'Taalcoaches', kind: 'aantal' }])
  })

  it('does not get the name of another figure', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Eigen cijfer' }))
    const dialog = within(screen.getByRole('dialog'))
    await userEvent.type(dialog.getByRole('textbox', { name: 'Naam' }), ' inwoners ')
    await userEvent.click(dialog.getByRole('button', { name: 'Voeg toe' }))
    expect(dialog.getByText(/Er is al een cijfer met deze naam/)).toBeTruthy()
  })

  it('is not removed while the text uses it, and says where that is', async () => {
    location.hash = paths.figure('plan', own.id)
    const { planNow } = await open(withOwn({ doelgroep: doc(p(fig(own.id))) }))
    await userEvent.click(detail().getByRole('button', { name: 'Verwijder het cijfer' }))
    expect(planNow().ownFigures).toHaveProperty(own.id)
    expect(detail().getByText(/staat nog op 1 plek in de tekst/)).toBeTruthy()
    expect(detail().getByRole('link', { name: '1.1 Doelgroep en indicatie' })).toBeTruthy()
  })

  it('is removed with its value, and comes back with it', async () => {
    location.hash = paths.figure('plan', own.id)
    const { planNow } = await open(withOwn({}))
    await userEvent.click(detail().getByRole('button', { name: 'Verwijder het cijfer' }))
    expect(planNow().ownFigures).toEqual({})
    expect(screen.queryByRole('link', { name: 'Taalcoaches' })).toBeNull()
    putBack()
    expect(planNow().figures[own.id]?.value).toEqual({ type: 'number', number: 3 })
    expect(cells('Taalcoaches')[0]).toBe('3')
  })
})
