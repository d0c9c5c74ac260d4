// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import type { EditingSession } from '../../../src/ui/writing/editing-session.ts'
import { FiguresDialog } from '../../../src/ui/writing/figures-dialog.tsx'
import {
  createTestSession,
  figure,
  paragraph,
  renderWithSession,
  standInForBrowser,
  text,
} from './writing-test-session.tsx'

beforeAll(standInForBrowser)
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const figures = { doelgroeppeuters: figure('doelgroeppeuters', 131), bereik: figure('bereik', 0.78) }

function open(block: 'chart' | 'figureTable'): EditingSession {
  const session = createTestSession({ texts: { doelgroep: [paragraph(text('Er zijn.'))] }, figures })
  act(() => session.writing.setState({ floating: { kind: 'insert-figures', block } }))
  renderWithSession(session, <Shown session={session} />)
  return session
}

/** As on the page: the dialog is there while something floats. */
function Shown({ session }: { readonly session: EditingSession }) {
  return <FiguresDialog session={session} />
}

const dialog = () => within(screen.getByRole('dialog'))
const press = (name: string) => userEvent.click(dialog().getByRole('button', { name }))

/** The charts and tables of figures on the page. */
function placed(session: EditingSession) {
  const found: { readonly type: string; readonly attrs: Record<string, unknown>; readonly position: number }[] = []
  session.current().state.doc.descendants((node, position) => {
    if (node.type.name === 'chart' || node.type.name === 'figureTable')
      found.push({ type: node.type.name, attrs: { ...node.attrs }, position })
  })
  return found
}

describe('the dialog of a chart', () => {
  it('asks for figures first, then puts the chart in the text as one step of undo', async () => {
    const session = open('chart')
    await press('Voeg in')
    expect(dialog().getByRole('alert').textContent).toBe('Kies eerst een of meer cijfers.')
    await userEvent.type(dialog().getByRole('textbox', { name: 'Zoek een cijfer' }), 'doelgroeppeuters{Enter}')
    await userEvent.click(dialog().getByRole('checkbox', { name: 'Doelgroeppeuters' }))
    expect(dialog().getByRole('img', { name: /^Staafdiagram van één cijfer/ })).toBeTruthy()
    await userEvent.type(dialog().getByRole('textbox', { name: 'Bijschrift' }), ' De groep groeit ')
    await press('Voeg in')
    expect(placed(session).map(({ type, attrs }) => [type, attrs])).toEqual([
      ['chart', { kind: 'bar', figures: ['doelgroeppeuters'], caption: 'De groep groeit', alt: '', numbers: 'shown' }],
    ])
    session.current().commands.undo()
    expect(placed(session)).toEqual([])
  })

  it('shows the numbers of a figure that does not fit in the chart below it all the same', async () => {
    open('chart')
    await userEvent.click(dialog().getByRole('checkbox', { name: 'Doelgroeppeuters' }))
    await userEvent.click(dialog().getByRole('checkbox', { name: /^Bereik/ }))
    dialog().getByText(/past niet bij de andere cijfers.* De getallen staan wel in de tabel\.$/)
    const table = within(dialog().getByRole('table'))
    expect(table.getByRole('row', { name: /^Doelgroeppeuters/ }).textContent).toContain('131')
    expect(table.getByRole('row', { name: /^Bereik/ }).textContent).toContain('78%')
  })

  it('describes the chart from its numbers until the writer does', async () => {
    const session = open('chart')
    await userEvent.click(dialog().getByRole('checkbox', { name: 'Doelgroeppeuters' }))
    const alt = () => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: /^Beschrijving/ })
    expect(alt().value).toContain('Doelgroeppeuters: 131.')
    await userEvent.type(alt(), ' Eigen zin.')
    await userEvent.click(dialog().getByRole('radio', { name: 'Staven op elkaar' }))
    expect(alt().value).toContain('Eigen zin.')
    await press('Gebruik weer de tekst uit de cijfers')
    expect(alt().value).not.toContain('Eigen zin.')
    await press('Voeg in')
    expect(placed(session)[0]?.attrs['alt']).toBe('')
  })

  it('puts the chosen figures in another order and takes one away', async () => {
    const session = open('figureTable')
    await userEvent.click(dialog().getByRole('checkbox', { name: 'Doelgroeppeuters' }))
    await userEvent.click(dialog().getByRole('checkbox', { name: /^Bereik/ }))
    await press('Zet Doelgroeppeuters lager')
    await press('Voeg in')
    expect(placed(session)[0]?.attrs['figures']).toEqual(['bereik', 'doelgroeppeuters'])
  })
})

describe('a chart in the text', () => {
  it('opens with Enter, is changed in its place, and comes back after it was removed', async () => {
    const session = open('chart')
    await userEvent.click(dialog().getByRole('checkbox', { name: 'Doelgroeppeuters' }))
    await press('Voeg in')
    cleanup()
    const [chart] = placed(session)
    const editor = session.current()
    editor.commands.setNodeSelection(chart?.position ?? 0)
    act(() => {
      editor.view.someProp('handleKeyDown', (handle) =>
        handle(editor.view, new KeyboardEvent('keydown', { key: 'Enter' })),
      )
    })
    expect(session.writing.getState().floating).toEqual({ kind: 'figures', position: chart?.position })
    renderWithSession(session, <Shown session={session} />)
    expect(screen.getByRole('dialog', { name: 'Grafiek veranderen' })).toBeTruthy()
    await userEvent.click(dialog().getByRole('checkbox', { name: 'Zet de cijfers in een tabel onder de grafiek' }))
    await press('Bewaar')
    expect(placed(session)[0]?.attrs['numbers']).toBe('hidden')
    cleanup()
    act(() => session.writing.setState({ floating: { kind: 'figures', position: chart?.position ?? 0 } }))
    renderWithSession(session, <Shown session={session} />)
    await press('Verwijder')
    expect(placed(session)).toEqual([])
    const toast = toastStore.getState().current
    act(() => {
      if (toast) runToast(toast)
    })
    expect(placed(session)).toHaveLength(1)
  })
})
