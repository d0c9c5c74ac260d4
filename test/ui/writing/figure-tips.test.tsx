// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { NodeSelection } from '@tiptap/pm/state'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startFigureTips } from '../../../src/ui/writing/figure-tips.ts'
import {
  chip,
  createTestSession,
  figure,
  paragraph,
  renderWithSession,
  standInForBrowser,
  text,
} from './writing-test-session.tsx'

beforeAll(standInForBrowser)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  document.body.replaceChildren()
})

function open() {
  const session = createTestSession({
    texts: { doelgroep: [paragraph(text('Er zijn '), chip('doelgroeppeuters'), text(' en '), chip('wachtlijst'))] },
    figures: {
      doelgroeppeuters: {
        ...figure('doelgroeppeuters', 168),
        source: 'Jeugdgezondheidszorg',
        referenceDate: '2026-01-01',
        retrievedDate: '2026-10-19',
        status: 'voorlopig',
      },
    },
  })
  renderWithSession(session, null)
  const { view } = session.current()
  document.body.append(view.dom)
  startFigureTips(session)
  const [known, missing] = view.dom.querySelectorAll<HTMLElement>('.fig')
  if (!known || !missing) throw new Error('No figures on the page')
  return { session, view, known, missing }
}

const tip = () => screen.queryByRole('tooltip')
const hover = (element: HTMLElement) => {
  fireEvent.mouseOver(element)
  act(() => void vi.advanceTimersByTime(300))
}

describe('the tip of a figure in the text', () => {
  it('tells name, source and dates when the pointer rests on it, and not before', () => {
    const { known } = open()
    fireEvent.mouseOver(known)
    expect(tip()).toBeNull()
    act(() => void vi.advanceTimersByTime(300))
    expect([...(tip()?.children ?? [])].map((line) => line.textContent)).toEqual([
      'Doelgroeppeuters',
      'Bron: Jeugdgezondheidszorg',
      'Peildatum: 1 januari 2026',
      'Ingevuld: 19 oktober 2026',
      'Voorlopig cijfer',
    ])
  })

  it('stays while the pointer is on it, and goes when it left or with Escape', () => {
    const { known } = open()
    hover(known)
    fireEvent.mouseOut(known, { relatedTarget: document.body })
    fireEvent.mouseOver(tip() ?? known)
    act(() => void vi.advanceTimersByTime(1000))
    expect(tip()).not.toBeNull()
    fireEvent.mouseOut(tip() ?? known, { relatedTarget: document.body })
    act(() => void vi.advanceTimersByTime(1000))
    expect(tip()).toBeNull()
    hover(known)
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(tip()).toBeNull()
  })

  it('says how to fill in a figure that is missing', () => {
    const { missing } = open()
    hover(missing)
    expect(tip()?.textContent).toContain('Nog niet ingevuld.')
  })

  it('comes at once when the figure is chosen by keyboard, and is read out once', () => {
    const { session, view } = open()
    view.focus()
    act(() => {
      session.current().commands.focus()
      let at = 0
      view.state.doc.descendants((node, position) => {
        if (node.type.name === 'figureReference' && at === 0) at = position
      })
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
    })
    expect(tip()?.textContent).toContain('Jeugdgezondheidszorg')
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContainEqual(
      expect.stringContaining('Doelgroeppeuters. Bron: Jeugdgezondheidszorg. Peildatum: 1 januari 2026'),
    )
  })

  it('leaves the words of the browser in place when it is gone', () => {
    const { known } = open()
    const title = known.title
    expect(title).not.toBe('')
    hover(known)
    expect(known.title).toBe('')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(known.title).toBe(title)
  })
})
