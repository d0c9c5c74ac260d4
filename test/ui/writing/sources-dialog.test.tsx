// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import reference from 'virtual:oab/reference'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SourcesDialog } from '../../../src/ui/writing/sources-dialog.tsx'
import { createTestSession, renderWithSession, standInForBrowser } from './writing-test-session.tsx'

beforeAll(standInForBrowser)
afterEach(cleanup)

describe('the list of national sources', () => {
  it('gives every source of the template under its subject, each in a new tab', async () => {
    const session = createTestSession()
    session.writing.setState({ floating: { kind: 'sources' } })
    renderWithSession(session, <SourcesDialog session={session} />)
    for (const subject of reference.sources) {
      const region = within(await screen.findByRole('region', { name: subject.name }))
      const links = region.getAllByRole('link')
      expect(links.map((link) => link.getAttribute('href'))).toEqual(subject.sources.map(({ url }) => url))
      expect(links.every((link) => link.getAttribute('rel') === 'noreferrer')).toBe(true)
    }
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }))
    expect(session.writing.getState().floating).toBeNull()
  })
})
