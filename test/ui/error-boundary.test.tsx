// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Plan } from '../../src/plan/plan.ts'
import { ErrorBoundary } from '../../src/ui/error-boundary.tsx'
import { type AppStores, StoresContext } from '../../src/ui/stores-context.ts'

const plan: Plan = {
  id: 'plan',
  revision: 3,
  versions: { shape: 1, template: 1, figures: 1 },
  templateId: 'oab-beleidsplan',
  municipality: { name: 'Rijnveen', code: null },
  title: 'Kansen',
  subtitle: '',
  period: { from: 2027, to: 2030 },
  status: { stage: 'concept', adoptedBy: null, date: null },
  chapters: [],
  texts: { kinderen: [{ type: 'paragraph', content: [{ type: 'text', text: 'Net getypt.' }] }] },
  images: {},
  figures: {},
  ownFigures: {},
  houseStyle: 'rijnveen',
  templateRecord: null,
  looseTitles: {},
}

const flush = vi.fn(async () => false)
let saved: Blob | null = null

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  URL.createObjectURL = (blob) => {
    saved = blob as Blob
    return 'blob:plan'
  }
  HTMLAnchorElement.prototype.click = () => undefined
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** The blobs of jsdom cannot be read any other way. */
function textOf(blob: Blob | null): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result))
    reader.readAsText(blob ?? new Blob())
  })
}

function Failing({ error }: { readonly error: Error }): never {
  throw error
}

function failingScreen(error: Error, open: Plan | null) {
  const saveState = { kind: 'failed', reason: 'closed' }
  const state = { plan: open, images: {}, unreadable: { sections: {}, chapters: [] }, saveState, flush }
  // Only what the boundary asks for: a database that refuses everything is the case that matters.
  const stores = {
    plan: createStore(() => state),
    database: { getHouseStyle: () => Promise.reject(new Error('closed')) },
  } as unknown as AppStores
  render(
    <StoresContext value={stores}>
      <ErrorBoundary>
        <Failing error={error} />
      </ErrorBoundary>
    </StoresContext>,
  )
}

describe('ErrorBoundary', () => {
  it('tries to save and offers the plan of memory as a file, also when the browser refuses', async () => {
    failingScreen(new Error('kapot'), plan)
    expect(flush).toHaveBeenCalled()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Bewaar het plan als bestand' }))
    await vi.waitFor(() => expect(saved).not.toBeNull())
    expect(await textOf(saved)).toContain('Net getypt.')
  })

  it('offers no file when no plan is open', () => {
    failingScreen(new Error('kapot'), null)
    expect(screen.getByRole('heading', { name: 'Er ging iets mis op deze bladzijde' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /als bestand/ })).toBeNull()
  })

  it('says it when a part of the app did not come', () => {
    failingScreen(new TypeError('Failed to fetch dynamically imported module: x.js'), plan)
    expect(screen.getByRole('heading', { name: 'Dit deel kon niet worden geladen' })).toBeTruthy()
  })
})
