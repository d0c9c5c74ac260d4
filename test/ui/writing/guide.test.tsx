// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Guidance } from '../../../src/template/template.ts'
import { addSection } from '../../../src/plan/change-section.ts'
import { addAnnex } from '../../../src/plan/change-chapter.ts'
import { removeFigure, setFigure } from '../../../src/plan/change-plan.ts'
import type { EditingSession } from '../../../src/ui/writing/editing-session.ts'
import { Guide } from '../../../src/ui/writing/guide.tsx'
import {
  chip,
  createTestSession,
  cursorBefore,
  figure,
  paragraph,
  planOf,
  renderWithSession,
  standInForBrowser,
  text,
} from './writing-test-session.tsx'

const law = {
  text: 'De gemeente zorgt voor aanbod.',
  source: 'WPO, artikel 159',
  url: 'https://wetten.overheid.nl/x',
  formerly: 'artikel 166',
  read: 'november 2026',
  certainty: 'geverifieerd',
} as const
const guidance: Guidance = {
  content: [
    paragraph(text('Beschrijf de doelgroep.')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('De kenmerken'))] }] } as never,
  ],
  questions: ['Wie?', 'Wanneer?'],
  examples: [
    {
      id: 'een',
      title: 'Eerste',
      content: [paragraph(text('In {{gemeente}} wonen '), chip('doelgroeppeuters'), text('.'))],
    },
    { id: 'twee', title: 'Tweede', content: [paragraph(text('Kort.'))] },
  ],
  laws: [law, { ...law, text: 'Oude regel.', certainty: 'ouder' }, { ...law, text: 'Derde regel.' }],
  sources: [
    {
      id: 'lrk',
      name: 'Register',
      url: 'https://voorbeeld.nl/lrk',
      gives: 'Alle locaties.',
      caution: 'link uit 2021-2022, kan verhuisd zijn',
    },
  ],
  mistakes: ['Alleen het aantal noemen.'],
  length: { min: 250, max: 450 },
  duties: [],
}
const loaders = vi.hoisted(() => ({ fails: false, count: 0 }))

vi.mock('virtual:oab/guidance', () => {
  const load = async () => {
    loaders.count += 1
    if (loaders.fails) throw new Error('offline')
    return {
      doelgroep: guidance,
      toeleiding: { ...guidance, content: [paragraph(text('Beschrijf de toeleiding.'))] },
      leertijd: guidance,
    }
  }
  return { default: { 'voorschoolse-educatie': load, basisonderwijs: load } }
})

beforeAll(standInForBrowser)
beforeEach(() => {
  loaders.fails = false
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  document.body.replaceChildren()
})

async function open(session: EditingSession) {
  renderWithSession(session, <Guide session={session} />)
  await screen.findByRole('heading', { name: 'Wat kunt u hier beschrijven?' })
}

const heading = () => within(screen.getByRole('complementary')).getByRole('heading', { level: 2 }).textContent

describe('Guide', () => {
  it('names the section with its number and shows the parts in order', async () => {
    await open(createTestSession({ texts: { doelgroep: [paragraph(chip('wachtlijst'))] } }))
    expect(screen.getByRole('complementary', { name: 'Hulp bij de paragraaf' })).toBeTruthy()
    expect(screen.getByText('Hulp bij 1.1')).toBeTruthy()
    const parts = screen.getAllByRole('heading', { level: 3 }).map((part) => part.textContent)
    expect(parts).toEqual([
      'Wettelijke taak',
      'Let op in deze paragraaf',
      'Wat kunt u hier beschrijven?',
      'Voorbeeldtekst',
    ])
  })

  it('gives every statement of law its source, former number and month, and a warning when that is old', async () => {
    await open(createTestSession())
    const [first] = screen.getAllByRole('link', { name: /WPO, artikel 159/ })
    expect(first?.getAttribute('target')).toBe('_blank')
    expect(first?.getAttribute('rel')).toBe('noreferrer')
    expect(first?.textContent).toContain('opent in een nieuw tabblad')
    expect(first?.closest('p')?.textContent).toContain('(eerder 166). Gelezen in november 2026.')
    expect(screen.getAllByText('Gelezen in een oudere of indirecte bron, controleer dit.')).toHaveLength(1)
    expect(screen.getByText('Nog 1 regel uit de wet')).toBeTruthy()
  })

  it('says in grey that a chapter that is no duty is a choice', async () => {
    const session = createTestSession()
    session.writing.setState({ chapter: 'basisonderwijs', here: 'leertijd' })
    await open(session)
    expect(screen.getByRole('heading', { name: 'Eigen keuze' }).className).toContain('free')
    expect(screen.queryByText('Wettelijke taak')).toBeNull()
  })

  it('follows the cursor after it rested a quarter of a second', async () => {
    const session = createTestSession()
    session.writing.setState({ here: 'doelgroep' })
    await open(session)
    vi.useFakeTimers()
    act(() => session.writing.setState({ here: 'toeleiding' }))
    act(() => void vi.advanceTimersByTime(240))
    expect(heading()).toBe('Doelgroep')
    act(() => void vi.advanceTimersByTime(20))
    expect(heading()).toBe('Toeleiding')
    expect(screen.getByText('Beschrijf de toeleiding.')).toBeTruthy()
  })

  it('stays with a section that is pinned', async () => {
    const session = createTestSession()
    session.writing.setState({ here: 'doelgroep' })
    await open(session)
    await userEvent.click(screen.getByRole('button', { name: 'Hulp vastzetten op deze paragraaf' }))
    vi.useFakeTimers()
    act(() => session.writing.setState({ here: 'toeleiding' }))
    act(() => void vi.advanceTimersByTime(1000))
    expect(heading()).toBe('Doelgroep')
    act(() => screen.getByRole('button', { name: 'Hulp weer laten meegaan met de cursor' }).click())
    expect(heading()).toBe('Toeleiding')
  })

  it('names missing figures and opens their card', async () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(chip('wachtlijst'))] } })
    await open(session)
    await userEvent.click(screen.getByRole('button', { name: 'Vul het cijfer in: kinderen op de wachtlijst' }))
    expect(session.writing.getState().floating).toMatchObject({ kind: 'figure-card' })
  })

  it('leaves out what to mind when there is nothing', async () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(chip('wachtlijst'))] } })
    await open(session)
    expect(screen.getByText('Let op in deze paragraaf')).toBeTruthy()
    act(() => void session.plan.getState().change((plan) => setFigure(plan, figure('wachtlijst', 12))))
    expect(screen.queryByText('Let op in deze paragraaf')).toBeNull()
    act(() => void session.plan.getState().change((plan) => removeFigure(plan, 'wachtlijst')))
    expect(screen.getByText('Let op in deze paragraaf')).toBeTruthy()
  })

  it('fills examples with the plan’s own values and goes round them', async () => {
    await open(createTestSession({ figures: { doelgroeppeuters: figure('doelgroeppeuters', 168) } }))
    const block = screen.getByText('Eerste').closest('.example') as HTMLElement
    expect(within(block).getByRole('blockquote').textContent).toBe('In Rijnveen wonen 168\u00a0doelgroeppeuters.')
    expect(within(block).getByText('1 van 2')).toBeTruthy()
    await userEvent.click(within(block).getByRole('button', { name: 'Volgend voorbeeld' }))
    expect(screen.getByText('Tweede')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Volgend voorbeeld' }))
    expect(screen.getByText('Eerste')).toBeTruthy()
  })

  it('inserts an example, marks it, and does not bring it up again after it was taken out', async () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(text('Begin.'))] } })
    cursorBefore(session, 'Begin')
    session.writing.setState({ here: 'doelgroep' })
    await open(session)
    await userEvent.click(screen.getByRole('button', { name: 'Voeg in bij de cursor' }))
    expect(screen.getByText('Ingevoegd')).toBeTruthy()
    act(() => void session.current().commands.undo())
    cleanup()
    await open(session)
    expect(screen.getByText('Tweede')).toBeTruthy()
  })

  it('does not bring up an example that was refused, but shows it when asked', async () => {
    const session = createTestSession()
    await open(session)
    await userEvent.click(screen.getByRole('button', { name: 'Past niet bij ons' }))
    expect(planOf(session).chapters[0]?.sections[0]?.examplesRefused).toEqual(['een'])
    expect(screen.getByText('Tweede')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Past niet bij ons' }))
    expect(screen.queryByText('Tweede')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Toon de voorbeelden' }))
    expect(screen.getByText('Past niet')).toBeTruthy()
  })

  it('keeps ticks at questions in the plan and counts them', async () => {
    const session = createTestSession()
    await open(session)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Wie?' }))
    expect(planOf(session).chapters[0]?.sections[0]?.questionsTicked).toEqual(['Wie?'])
    expect(screen.getByText('1 van 2', { selector: 'summary *' })).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Wie?' }))
    expect(planOf(session).chapters[0]?.sections[0]?.questionsTicked).toEqual([])
  })

  it('gives sources with what they give and a warning, and the way to all of them', async () => {
    const session = createTestSession()
    await open(session)
    await userEvent.click(screen.getByText('Bronnen om te raadplegen'))
    expect(screen.getByText('Alle locaties.')).toBeTruthy()
    expect(screen.getByText('Let op: link uit 2021-2022, kan verhuisd zijn.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Alle landelijke bronnen' }))
    expect(session.writing.getState().floating).toEqual({ kind: 'sources' })
  })

  it('counts the words when the typing rests', async () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(text('Een twee drie.'))] } })
    await open(session)
    expect(screen.getByText(/U hebt 3 woorden\. Meestal zijn het er 250 tot 450\./)).toBeTruthy()
    // What follows a first drawing must have happened before the clock stands still.
    await act(async () => undefined)
    vi.useFakeTimers()
    act(
      () =>
        void session.plan.getState().change((plan) => ({ ...plan, texts: { doelgroep: [paragraph(text('Een.'))] } })),
    )
    expect(screen.getByText(/U hebt 3 woorden/)).toBeTruthy()
    act(() => void vi.advanceTimersByTime(600))
    expect(screen.getByText(/U hebt 1 woord\./)).toBeTruthy()
  })

  it('says that a section of one’s own and an annex have no guidance', async () => {
    const session = createTestSession()
    session.plan
      .getState()
      .change((plan) =>
        addSection(plan, { chapter: 'voorschoolse-educatie', after: null, id: 'eigen-abcd1234', title: 'Sport' }),
      )
    session.plan
      .getState()
      .change((plan) => addAnnex(plan, { id: 'bijlage-1', title: 'Locaties', section: 'eigen-abcd5678' }))
    session.writing.setState({ here: 'eigen-abcd1234' })
    renderWithSession(session, <Guide session={session} />)
    expect(await screen.findByText('Dit is uw eigen paragraaf')).toBeTruthy()
    act(() => session.writing.setState({ pinned: 'eigen-abcd5678' }))
    expect(screen.getByText('Dit is een bijlage')).toBeTruthy()
    expect(screen.getByText('Hulp bij bijlage A')).toBeTruthy()
  })

  it('says that loading failed and tries again', async () => {
    loaders.fails = true
    const session = createTestSession()
    renderWithSession(session, <Guide session={session} />)
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' })
    loaders.fails = false
    await userEvent.click(again)
    expect(await screen.findByText('Beschrijf de doelgroep.')).toBeTruthy()
  })

  it('closes as column and as sheet', async () => {
    const session = createTestSession()
    await open(session)
    await userEvent.click(screen.getByRole('button', { name: 'Hulp sluiten (Alt+H)' }))
    expect(session.writing.getState().guideOpen).toBe(false)
    act(() => session.writing.setState({ sheet: 'guide', guideOpen: true }))
    await userEvent.click(screen.getByRole('button', { name: 'Hulp sluiten (Alt+H)' }))
    expect(session.writing.getState()).toMatchObject({ sheet: 'none', guideOpen: true })
  })
})
