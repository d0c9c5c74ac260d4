// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Figure, Figures } from '../../../src/figures/figure.ts'
import { setFigure } from '../../../src/plan/change-plan.ts'
import { runToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import type { EditingSession } from '../../../src/ui/writing/editing-session.ts'
import { FigureCard } from '../../../src/ui/writing/figure-card.tsx'
import { definition } from '../../build.ts'
import {
  chip,
  chipPosition,
  computedShare,
  createTestSession,
  figure,
  paragraph,
  planOf,
  renderWithSession,
  standInForBrowser,
  text,
} from './writing-test-session.tsx'

beforeAll(standInForBrowser)
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const texts = {
  doelgroep: [
    paragraph(
      text('Er zijn '),
      chip('doelgroeppeuters'),
      text(', een bereik van '),
      chip('bereik'),
      text('. Er wachten '),
      chip('wachtlijst'),
      text('. Dat is '),
      chip('aandeel'),
      text('.'),
    ),
  ],
  leertijd: [paragraph(chip('doelgroeppeuters'))],
}
const figures = { doelgroeppeuters: figure('doelgroeppeuters', 131), bereik: figure('bereik', 0.78) }

function open(id: string, given: Figures = figures): EditingSession {
  const session = createTestSession({ texts, figures: given, more: [computedShare] })
  renderWithSession(session, <FigureCard session={session} />)
  openCard(session, id)
  return session
}

function openCard(session: EditingSession, id: string): void {
  const anchor = session.current().view.dom.getBoundingClientRect()
  act(() =>
    session.writing.setState({ floating: { kind: 'figure-card', position: chipPosition(session, id), anchor } }),
  )
}

const card = () => within(screen.getByRole('dialog'))
const toast = () => toastStore.getState().current?.text
const press = (name: string) => userEvent.click(card().getByRole('button', { name }))
const value = () => card().getByRole('textbox', { name: 'Waarde' })

async function type(words: string) {
  await userEvent.clear(value())
  if (words) await userEvent.type(value(), words)
}

describe('the card of a figure', () => {
  it('tells value, source, days and where it stands in the whole plan', () => {
    open('doelgroeppeuters')
    expect(screen.getByRole('dialog', { name: 'Cijfer: Doelgroeppeuters' })).toBeTruthy()
    expect(card().getByText('131')).toBeTruthy()
    expect(card().getByText('1 januari 2026')).toBeTruthy()
    expect(card().getByText('4 november 2026')).toBeTruthy()
    expect(card().getByText('2 plekken')).toBeTruthy()
    expect(card().getByRole('link', { name: '2.1 Zomerschool', hidden: true }).getAttribute('href')).toBe(
      '#/plan/plan-1/basisonderwijs/leertijd',
    )
  })

  it('takes the focus and gives it back behind the chip on Esc', async () => {
    const session = open('bereik')
    expect(document.activeElement?.textContent).toBe('Verander')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(session.current().state.selection.from).toBe(chipPosition(session, 'bereik') + 1)
  })

  it('keeps a new value, tells on how many places, and can put the old one back', async () => {
    const session = open('doelgroeppeuters')
    await press('Verander')
    expect((value() as HTMLInputElement).value).toBe('131')
    await type('1.250')
    await press('Bewaar het cijfer')
    const kept = planOf(session).figures['doelgroeppeuters']
    expect(kept?.value).toEqual({ type: 'number', number: 1250 })
    expect(kept?.retrievedDate).not.toBe('2026-11-04')
    expect(toast()).toBe('Cijfer bijgewerkt op 2 plekken in de tekst.')
    expect(session.current().view.dom.textContent).toContain('1.250\u00a0doelgroeppeuters')
    const last = toastStore.getState().current
    act(() => last && runToast(last))
    expect(planOf(session).figures['doelgroeppeuters']).toEqual(figures.doelgroeppeuters)
  })

  it('says nothing when nothing was changed', async () => {
    const session = open('doelgroeppeuters')
    toastStore.setState({ current: null })
    await press('Verander')
    await press('Bewaar het cijfer')
    expect(toast()).toBeUndefined()
    expect(planOf(session).figures['doelgroeppeuters']).toEqual(figures.doelgroeppeuters)
  })

  it('has its change taken back by Ctrl+Z in the text, and typing after that as ever', async () => {
    const session = open('doelgroeppeuters')
    await press('Verander')
    await type('1.250')
    await press('Bewaar het cijfer')
    const value = () => planOf(session).figures['doelgroeppeuters']?.value
    const key = (name: string) =>
      act(() => fireEvent.keyDown(session.current().view.dom, { key: name, ctrlKey: true, bubbles: true }))
    key('z')
    expect(value()).toEqual({ type: 'number', number: 131 })
    key('y')
    expect(value()).toEqual({ type: 'number', number: 1250 })
    act(() => void session.current().commands.insertContent('Getypt. '))
    openCard(session, 'doelgroeppeuters')
    await press('Verander')
    await type('1.300')
    await press('Bewaar het cijfer')
    const last = toastStore.getState().current
    act(() => last && runToast(last))
    expect(value()).toEqual({ type: 'number', number: 1250 })
    // The message took the only change since typing back, so that the turn is to the typing.
    key('z')
    expect(session.current().getText()).not.toContain('Getypt.')
    expect(value()).toEqual({ type: 'number', number: 1250 })
  })

  it('keeps source, day and status without making the value look newer', async () => {
    const session = open('doelgroeppeuters')
    await press('Verander')
    await userEvent.clear(card().getByRole('textbox', { name: 'Bron' }))
    await userEvent.type(card().getByRole('textbox', { name: 'Bron' }), 'JGZ')
    await userEvent.selectOptions(card().getByRole('combobox', { name: 'Stand van het cijfer' }), 'raming')
    await press('Bewaar het cijfer')
    expect(planOf(session).figures['doelgroeppeuters']).toEqual({
      ...figures.doelgroeppeuters,
      source: 'JGZ',
      status: 'raming',
    })
    expect(toast()).toBe('Gegevens van het cijfer bewaard.')
  })

  it('says at the field what is wrong and loses nothing that was typed', async () => {
    const session = open('doelgroeppeuters')
    await press('Verander')
    await type('1.31O')
    await press('Bewaar het cijfer')
    expect(value().getAttribute('aria-invalid')).toBe('true')
    expect(card().getByText(/Vul een getal in, bijvoorbeeld 131\./)).toBeTruthy()
    expect((value() as HTMLInputElement).value).toBe('1.31O')
    expect(planOf(session).figures['doelgroeppeuters']).toEqual(figures.doelgroeppeuters)
  })

  it('accepts fewer than five for a number', async () => {
    const session = open('doelgroeppeuters')
    await press('Verander')
    await type('minder dan 5')
    await press('Bewaar het cijfer')
    expect(planOf(session).figures['doelgroeppeuters']?.value).toEqual({ type: 'fewer-than-5' })
  })

  it('asks once more before it keeps more than all of a group', async () => {
    const session = open('bereik')
    await press('Verander')
    await type('120')
    await press('Bewaar het cijfer')
    expect(card().getByText(/Dit is meer dan 100%/)).toBeTruthy()
    await press('Bewaar het cijfer')
    expect(planOf(session).figures['bereik']?.value).toEqual({ type: 'number', number: 1.2 })
  })

  it('asks before an empty value makes the figure missing, never zero', async () => {
    const session = open('doelgroeppeuters')
    await press('Verander')
    await type('')
    await press('Bewaar het cijfer')
    expect(card().getByText('Op 2 plekken staat dan dat het cijfer ontbreekt. Het wordt geen nul.')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Laat staan')
    await press('Maak leeg')
    expect(planOf(session).figures).not.toHaveProperty('doelgroeppeuters')
    expect(session.current().view.dom.textContent).toContain('doelgroeppeuters ontbreekt')
  })

  it('opens straight in the form for a missing figure', async () => {
    const session = open('wachtlijst')
    expect(document.activeElement).toBe(value())
    await press('Bewaar het cijfer')
    expect(card().getByText(/Vul een getal in/)).toBeTruthy()
    await type('12')
    await userEvent.keyboard('{Enter}')
    const facts: Partial<Figure> = { value: { type: 'number', number: 12 }, status: 'definitief' }
    expect(planOf(session).figures['wachtlijst']).toMatchObject(facts)
  })

  it('stays open with what was typed when one presses beside it', async () => {
    const session = open('doelgroeppeuters')
    await press('Verander')
    await type('7')
    await userEvent.pointer({ keys: '[MouseLeft]', target: document.body })
    expect(value()).toBeTruthy()
    expect(session.writing.getState().floating).not.toBeNull()
  })

  it('closes when one presses beside it and nothing was typed', async () => {
    open('doelgroeppeuters')
    await userEvent.pointer({ keys: '[MouseLeft]', target: document.body })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('changes how this one chip is written, and undo takes it back', async () => {
    const session = open('bereik')
    await press('Schrijfwijze')
    expect(card().getByRole('radio', { name: '78%' })).toHaveProperty('checked', true)
    await userEvent.click(card().getByRole('radio', { name: 'bijna vier op de vijf' }))
    await press('Schrijf het zo')
    expect(session.current().view.dom.textContent).toContain('bijna vier op de vijf')
    act(() => void session.current().commands.undo())
    expect(session.current().view.dom.textContent).toContain('78%')
  })

  it('rounds to the decimals that are asked for', async () => {
    const session = open('bereik')
    await press('Schrijfwijze')
    await userEvent.selectOptions(card().getByRole('combobox', { name: 'Afronding' }), '1')
    expect(card().getByRole('radio', { name: '78,0%' })).toBeTruthy()
    await press('Schrijf het zo')
    expect(session.current().view.dom.textContent).toContain('78,0%')
  })

  it('writes one year of a series, and marks the place when that year is gone', async () => {
    const years = [
      { year: 2025, number: 162 },
      { year: 2026, number: 168 },
    ]
    const given = { ...figure('doelgroeppeuters', 0), value: { type: 'series', years } } as const
    const session = open('doelgroeppeuters', { doelgroeppeuters: given })
    await press('Schrijfwijze')
    await userEvent.selectOptions(card().getByRole('combobox', { name: 'Welk jaar' }), '2025')
    expect(card().getByRole('radio', { name: '162\u00a0doelgroeppeuters' })).toBeTruthy()
    await press('Schrijf het zo')
    expect(session.current().view.dom.textContent).toContain('Er zijn 162\u00a0doelgroeppeuters,')
    const later = { ...given, value: { type: 'series', years: years.slice(1) } } as const
    act(() => void session.plan.getState().change((plan) => setFigure(plan, later)))
    expect(session.current().view.dom.textContent).toContain('Er zijn doelgroeppeuters ontbreekt,')
  })

  it('says that a figure is outdated, on the chip for who hears it too, and not in an adopted plan', () => {
    const old = { ...figure('veroudert', 12), referenceDate: '2001-01-01' }
    const more = [definition('veroudert', 'aantal', { name: 'Oud', staleAfter: 12 })]
    const session = createTestSession({
      texts: { doelgroep: [paragraph(chip('veroudert'))] },
      figures: { veroudert: old },
      more,
    })
    renderWithSession(session, <FigureCard session={session} />)
    const shown = session.current().view.dom.querySelector('.fig')
    expect(shown?.className).toBe('fig old')
    expect(shown?.textContent).toBe('12 (verouderd cijfer)')
    const anchor = new DOMRect()
    const position = chipPosition(session, 'veroudert')
    act(() => session.writing.setState({ floating: { kind: 'figure-card', position, anchor } }))
    expect(card().getByText('Dit cijfer is verouderd.')).toBeTruthy()
    const status = { stage: 'vastgesteld', adoptedBy: 'raad', date: null } as const
    const frozen = { figures: { veroudert: old }, computed: [], definitions: {} }
    act(() => void session.plan.getState().change((plan) => ({ ...plan, status, frozen })))
    expect(shown?.className).toBe('fig')
  })

  it('takes the chip out of the text, and puts it back after more was typed', async () => {
    const session = open('bereik')
    await press('Haal uit de tekst')
    expect(chipPosition(session, 'bereik')).toBe(-1)
    act(() => void session.current().commands.insertContentAt(session.current().state.doc.content.size - 2, 'Meer.'))
    const last = toastStore.getState().current
    act(() => last && runToast(last))
    expect(chipPosition(session, 'bereik')).toBeGreaterThan(0)
    expect(session.current().view.dom.textContent).toContain('Meer.')
  })

  it('tells of a computed figure how it comes about, and leads to what it is made from', async () => {
    open('aandeel', {
      ...figures,
      doelgroeppeuters: figure('doelgroeppeuters', 168),
      wachtlijst: figure('wachtlijst', 21),
    })
    expect(card().getByText('12,5%')).toBeTruthy()
    expect(card().getByText('kinderen op de wachtlijst / doelgroeppeuters')).toBeTruthy()
    expect(card().getByRole('link', { name: 'Doelgroeppeuters' }).getAttribute('href')).toBe(
      '#/plan/plan-1/cijfers/doelgroeppeuters',
    )
    expect(card().queryByRole('button', { name: 'Verander' })).toBeNull()
    await press('Schrijfwijze')
    expect(card().getByRole('radio', { name: '12,5%' })).toHaveProperty('checked', true)
  })

  it('says of a computed figure what is missing, and never asks to type it here', () => {
    open('aandeel', { doelgroeppeuters: figure('doelgroeppeuters', 131) })
    expect(card().getByText(/wordt berekend, maar dat lukt nu niet/)).toBeTruthy()
    expect(card().queryByRole('textbox')).toBeNull()
  })

  it('leads to all that there is to know about the figure', () => {
    open('doelgroeppeuters')
    expect(card().getByRole('link', { name: 'Meer over dit cijfer' }).getAttribute('href')).toBe(
      '#/plan/plan-1/cijfers/doelgroeppeuters',
    )
  })

  it('only tells in a plan that can only be read', () => {
    const session = open('wachtlijst')
    act(() => session.writing.setState({ floating: null }))
    session.plan.setState({ readOnly: true })
    const anchor = session.current().view.dom.getBoundingClientRect()
    act(() =>
      session.writing.setState({
        floating: { kind: 'figure-card', position: chipPosition(session, 'wachtlijst'), anchor },
      }),
    )
    expect(card().queryByRole('button')).toBeNull()
    expect(card().getByText(/U leest mee/)).toBeTruthy()
  })
})
