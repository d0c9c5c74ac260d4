// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { NumberOfferCard } from '../../../src/ui/writing/number-offer-card.tsx'
import { startNumberOffers } from '../../../src/ui/writing/start-number-offers.ts'
import {
  createTestSession,
  cursorBefore,
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
  localStorage.clear()
})

const figures = {
  doelgroeppeuters: figure('doelgroeppeuters', 168),
  bereik: figure('bereik', 0.78),
  wachtlijst: figure('wachtlijst', 12),
}

function open(words: string, given = figures) {
  const session = createTestSession({ texts: { doelgroep: [paragraph(text(words))] }, figures: given })
  renderWithSession(session, <NumberOfferCard session={session} />)
  startNumberOffers(session)
  return session
}

type Session = ReturnType<typeof open>

/** Alt+Enter with the cursor before a word. */
function askAt(session: Session, word: string) {
  const { view } = session.current()
  act(() => {
    cursorBefore(session, word)
    const event = new KeyboardEvent('keydown', { key: 'Enter', altKey: true, bubbles: true, cancelable: true })
    view.someProp('handleKeyDown', (handle) => handle(view, event))
  })
}

const offered = () => [...document.querySelectorAll('.known-number')].map((mark) => mark.textContent)

describe('the question about a typed number', () => {
  it('names the figure, and puts it there when one agrees', async () => {
    const session = open('Er zijn 168 peuters.')
    askAt(session, '168')
    expect(screen.getByRole('dialog', { name: 'Is dit het aantal doelgroeppeuters?' })).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Maak er een cijfer van')
    await userEvent.keyboard('{Enter}')
    session.commit()
    expect(planOf(session).texts['doelgroep']).toMatchObject([
      { content: [{ text: 'Er zijn ' }, { attrs: { figure: 'doelgroeppeuters' } }, { text: ' peuters.' }] },
    ])
    expect(session.current().view.dom.textContent).toContain('Er zijn 168 peuters.')
    act(() => void session.current().commands.undo())
    expect(offered()).toEqual(['168'])
  })

  it('speaks of another kind of figure by its name', () => {
    askAt(open('Van hen doet 78% mee.'), '78')
    expect(screen.getByRole('dialog', { name: 'Is dit het cijfer ‘bereik onder de doelgroep’?' })).toBeTruthy()
  })

  it('names all figures that have the number', async () => {
    const session = open('Er wachten 12 kinderen.', { ...figures, doelgroeppeuters: figure('doelgroeppeuters', 12) })
    askAt(session, '12')
    expect(screen.getByRole('dialog', { name: 'Is dit een van deze cijfers?' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Kinderen op de wachtlijst' }))
    expect(JSON.stringify(session.current().state.doc)).toContain('"figure":"wachtlijst"')
  })

  it('is not asked again for that number in that section after a no, also at a next visit', async () => {
    const session = open('Er zijn 168 peuters.')
    askAt(session, '168')
    await userEvent.click(screen.getByRole('button', { name: 'Nee' }))
    expect(offered()).toEqual([])
    expect(session.current().view.dom.textContent).toContain('Er zijn 168 peuters.')
    cleanup()
    document.body.replaceChildren()
    open('Er zijn 168 peuters, 78% doet mee.')
    expect(offered()).toEqual(['78%'])
  })

  it('goes with Esc and leaves the text as it is', async () => {
    const session = open('Er zijn 168 peuters.')
    askAt(session, '168')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(offered()).toEqual(['168'])
    expect(session.current().state.doc.textContent).toContain('Er zijn 168 peuters.')
  })

  it('is told to who hears the page when the cursor comes to the number', () => {
    const session = open('Er zijn 168 peuters.')
    act(() => cursorBefore(session, '168'))
    expect(screen.getByRole('status').textContent).toBe('Is dit het aantal doelgroeppeuters? Druk op Alt+Enter.')
  })
})
