// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FigurePicker } from '../../../src/ui/writing/figure-picker.tsx'
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
})

function open() {
  const session = createTestSession({
    texts: { doelgroep: [paragraph(text('Er zijn nu.'))] },
    figures: { bereik: figure('bereik', 0.78) },
  })
  cursorBefore(session, ' nu')
  session.writing.setState({ floating: { kind: 'figure-picker' } })
  renderWithSession(session, <FigurePicker session={session} />)
  return session
}

const search = () => screen.getByRole('combobox', { name: 'Cijfer zoeken' })

describe('the list of figures', () => {
  it('shows every figure by subject with its value, or that it is empty', () => {
    open()
    expect(document.activeElement).toBe(search())
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      'Doelgroep',
      'Bereik',
      'Geld',
      'Aanbod',
    ])
    expect(screen.getByRole('option', { name: /Bereik onder de doelgroep/ }).textContent).toContain('78%')
    expect(screen.getByRole('option', { name: /wachtlijst/ }).textContent).toContain('nog leeg')
  })

  it('searches, tells how many were found, and inserts with Enter at the cursor', async () => {
    const session = open()
    await userEvent.type(search(), 'wacht')
    expect(screen.getByRole('status').textContent).toBe('1 cijfer gevonden')
    await userEvent.keyboard('{Enter}')
    act(() => session.commit())
    expect(JSON.stringify(planOf(session).texts['doelgroep'])).toMatch(
      /Er zijn".*"figure":"wachtlijst","notation":\{"unit":true,"decimals":null,"style":"number"\}.* nu\./,
    )
    expect(session.writing.getState().floating).toBeNull()
  })

  it('moves with the arrows, past the end to the start', async () => {
    open()
    const active = () => document.getElementById(search().getAttribute('aria-activedescendant') ?? '')?.textContent
    await userEvent.type(search(), '{ArrowDown}')
    expect(active()).toContain('Bereik')
    await userEvent.type(search(), '{ArrowUp}{ArrowUp}')
    expect(active()).toContain('wachtlijst')
  })

  it('says when nothing is found, and inserts nothing', async () => {
    const session = open()
    await userEvent.type(search(), 'peuterspeelzaal{Enter}')
    expect(screen.getByRole('status').textContent).toBe('Niets gevonden voor ‘peuterspeelzaal’.')
    expect(session.writing.getState().floating).not.toBeNull()
  })
})
