// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageToPaint } from '../../../src/export/preview-client.ts'
import type { PreviewLayout } from '../../../src/export/preview-messages.ts'
import { PagePreview } from '../../../src/ui/export/page-preview.tsx'
import type { PreviewState } from '../../../src/ui/export/use-page-preview.ts'

const names = ['', 'Over dit document', 'Inhoud', 'Hoofdstuk 1  Voorwoord', 'Hoofdstuk 2  Inleiding']
const layout = (pages: readonly string[] = names, id = 1): PreviewLayout => ({
  id,
  revision: 7,
  pages: pages.map((name) => ({ width: 595, height: 842, name })),
  pageNumbers: new Map(),
})

let asked: PageToPaint[]
let shownOnCanvas: unknown[]

beforeEach(() => {
  asked = []
  shownOnCanvas = []
  vi.stubGlobal('ResizeObserver', NeverResized)
  vi.stubGlobal('IntersectionObserver', InViewAtOnce)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(500)
  HTMLCanvasElement.prototype.getContext = (() => ({
    transferFromImageBitmap: (picture: unknown) => shownOnCanvas.push(picture),
  })) as never
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

class InViewAtOnce {
  readonly told: (entries: { isIntersecting: boolean }[]) => void
  constructor(told: InViewAtOnce['told']) {
    this.told = told
  }
  observe() {
    this.told([{ isIntersecting: true }])
  }
  disconnect() {
    this.told([])
  }
}

class NeverResized {
  readonly watched: unknown[] = []
  observe(element: unknown) {
    this.watched.push(element)
  }
  disconnect() {
    this.watched.length = 0
  }
}

const paint = (page: PageToPaint) => {
  asked.push(page)
  return Promise.resolve({ page: page.page, close: () => undefined } as unknown as ImageBitmap)
}

async function show(state: PreviewState, more: Partial<Parameters<typeof PagePreview>[0]> = {}) {
  const props = { kind: 'pdf', onTryAgain: () => undefined, onFailure: () => undefined, ...more } as const
  const view = render(<PagePreview state={state} {...props} />)
  await act(async () => undefined)
  return (next: PreviewState) => act(async () => view.rerender(<PagePreview state={next} {...props} />))
}

const ready = (given = layout()): PreviewState => ({ kind: 'ready', shown: { layout: given, preview: { paint } } })
const large = () => within(screen.getByRole('group')).getByRole('img')

describe('the preview of the pages', () => {
  it('shows the first page large and all pages in a list, each with a name', async () => {
    await show(ready())
    expect(large().getAttribute('aria-label')).toBe('Bladzijde 1 van 5: Voorkant')
    expect(screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'))).toEqual([
      'Bladzijde 1 van 5: Voorkant',
      'Bladzijde 2 van 5: Over dit document',
      'Bladzijde 3 van 5: Inhoud',
      'Bladzijde 4 van 5: Hoofdstuk 1  Voorwoord',
      'Bladzijde 5 van 5: Hoofdstuk 2  Inleiding',
    ])
    expect(asked.filter(({ first }) => first)).toEqual([{ layout: 1, page: 0, width: 500, first: true }])
    expect(shownOnCanvas).toHaveLength(6)
  })

  it('goes from page to page with buttons and says where one is', async () => {
    const user = userEvent.setup()
    await show(ready())
    await user.click(screen.getByRole('button', { name: /^Volgende bladzijde/ }))
    await user.click(screen.getByRole('button', { name: /^Volgende bladzijde/ }))
    await user.click(screen.getByRole('button', { name: /^Vorige bladzijde/ }))
    expect(large().getAttribute('aria-label')).toBe('Bladzijde 2 van 5: Over dit document')
    expect(screen.getByRole('status').textContent).toBe('Over dit document')
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('2')
  })

  it('goes to a number that is typed and keeps the page when that is no number', async () => {
    const user = userEvent.setup()
    await show(ready())
    const field = screen.getByRole('textbox', { name: 'Bladzijde, van 5' })
    await user.clear(field)
    await user.type(field, '4{Enter}')
    expect(large().getAttribute('aria-label')).toMatch(/^Bladzijde 4 /)
    await user.clear(field)
    await user.type(field, 'vier{Enter}')
    expect(large().getAttribute('aria-label')).toMatch(/^Bladzijde 4 /)
    expect((field as HTMLInputElement).value).toBe('4')
  })

  it('is walked by keys, in the list and on the page', async () => {
    const user = userEvent.setup()
    await show(ready())
    screen.getByRole('listbox').focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(large().getAttribute('aria-label')).toMatch(/^Bladzijde 2 /)
    screen.getByRole('group').focus()
    await user.keyboard('{PageDown}{End}{PageUp}')
    expect(large().getAttribute('aria-label')).toMatch(/^Bladzijde 4 /)
  })

  it('keeps the old pages while new ones are made, and stays on the nearest page', async () => {
    const user = userEvent.setup()
    const next = await show(ready())
    await user.click(screen.getByRole('option', { name: /^Bladzijde 5/ }))
    await next({ kind: 'busy', shown: ready().shown })
    expect(screen.getByRole('status').textContent).toBe('Voorbeeld maken')
    expect(large().getAttribute('aria-label')).toMatch(/^Bladzijde 5 van 5/)
    await next(ready(layout(names.slice(0, 3), 2)))
    expect(large().getAttribute('aria-label')).toBe('Bladzijde 3 van 3: Inhoud')
    expect(asked.at(-1)).toMatchObject({ layout: 2 })
  })

  it('shows an empty sheet before there are pages', async () => {
    await show({ kind: 'busy', shown: null })
    expect(screen.getByRole('status').textContent).toBe('Voorbeeld maken')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('says in one sentence that it failed and tries again when asked', async () => {
    const onTryAgain = vi.fn()
    await show({ kind: 'failed', shown: null }, { onTryAgain })
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(screen.getByText(/Het voorbeeld kon niet worden gemaakt/)).toBeTruthy()
    expect(onTryAgain).toHaveBeenCalledOnce()
  })

  it('tells when a page cannot be painted', async () => {
    const onFailure = vi.fn()
    const broken = { layout: layout(), preview: { paint: () => Promise.reject(new Error('no canvas')) } }
    await show({ kind: 'ready', shown: broken }, { onFailure })
    expect(onFailure).toHaveBeenCalled()
  })

  it.each([
    ['docx', /In Word kan een bladzijde anders uitkomen/],
    ['odt', /In LibreOffice kan een bladzijde anders uitkomen/],
    ['html', /Een webpagina heeft geen bladzijden/],
  ] as const)('says what the pages mean for %s', async (kind, sentence) => {
    await show(ready(), { kind })
    expect(screen.getByText(sentence)).toBeTruthy()
  })
})
