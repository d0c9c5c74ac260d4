// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { PlansStore } from '../../../src/store/plans-store.ts'
import { toastStore } from '../../../src/ui/parts/toast-store.ts'
import { SavedDialog } from '../../../src/ui/writing/saved-dialog.tsx'
import { WordCount } from '../../../src/ui/writing/word-count.tsx'
import { WordCountDialog } from '../../../src/ui/writing/word-count-dialog.tsx'
import { doc, h, p, quote } from '../../build.ts'
import { at } from '../../editor/editor-page.ts'
import { fillInJsdom, openSession, renderIn, testPlan } from './open-session.tsx'

beforeEach(fillInJsdom)
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const plan = testPlan({
  een: [
    { id: 'a', title: 'Begin', paragraphs: ['een twee drie'] },
    { id: 'b', title: 'Weg', paragraphs: ['veel woorden'], leftOut: true },
  ],
  twee: [{ id: 'c', title: 'Eind', paragraphs: ['vier vijf'] }],
})

describe('the number of words', () => {
  it('is told of section, chapter and plan, with what was just typed and without what is left out', async () => {
    const opened = openSession(plan)
    const { editor } = opened.session.editorOf('een')
    editor.commands.setTextSelection(at(editor, 'drie', true))
    editor.view.dispatch(editor.state.tr.insertText(' en meer'))
    renderIn(opened, <WordCountDialog session={opened.session} />)
    await screen.findByText('Paragraaf Begin')
    const numbers = screen.getAllByRole('definition', { hidden: true }).map((number) => number.textContent)
    expect(numbers).toEqual(['5 woorden', '5 woorden', '7 woorden'])
  })
})

describe('the number of words on the bar', () => {
  it('is that of the chapter in the dialog: the text without headings', async () => {
    const written = testPlan({
      een: [
        { id: 'a', title: 'Een lange kop', paragraphs: ['een twee drie'] },
        { id: 'b', title: 'Nieuwe lege paragraaf', paragraphs: [] },
      ],
    })
    const sub = doc(h(3, 'Een kop in de tekst'), p('vier vijf'), quote('Een ouder', 'fijn'))
    const opened = openSession({ ...written, texts: { ...written.texts, a: sub } })
    const { session } = opened
    renderIn(
      opened,
      <>
        <WordCount session={session} editor={session.editorOf('een').editor} />
        <WordCountDialog session={session} />
      </>,
    )
    await screen.findByText('Hoofdstuk Hoofdstuk een')
    const numbers = screen.getAllByRole('definition', { hidden: true }).map((number) => number.textContent)
    expect(numbers).toEqual(['5 woorden', '5 woorden'])
    expect(screen.getByRole('button', { name: /woorden/, hidden: true }).textContent).toBe('5 woorden')
  })
})

describe('what Ctrl+S says', () => {
  // The file goes to the browser by a click on a link, which jsdom does not follow.
  const downloads = () => {
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download)
    })
    return names
  }
  afterEach(() => vi.restoreAllMocks())

  const plansWith = (exportFile: () => Promise<unknown>) => createStore(() => ({ exportFile })) as unknown as PlansStore

  it('is that all is saved, with a file from the storage', async () => {
    const names = downloads()
    const opened = openSession(plan)
    const exportFile = vi.fn(() => Promise.resolve({ fileName: 'Proefplan.oabplan', text: '{}', findings: [] }))
    renderIn(opened, <SavedDialog session={opened.session} />, { plans: plansWith(exportFile) })
    await screen.findByRole('heading', { name: 'Alles is al opgeslagen' })
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    await waitFor(() => expect(names).toEqual(['Proefplan.oabplan']))
    expect(toastStore.getState().current?.text).toBe('Bestand Proefplan.oabplan is gemaakt.')
    expect(opened.session.writing.getState().floating).toBeNull()
  })

  it('takes over what was typed before it saves', async () => {
    let saved = ''
    const opened = openSession(plan, {
      flush: () => {
        saved = JSON.stringify(opened.store.getState().plan?.texts['a'])
        return Promise.resolve(true)
      },
    })
    const { editor } = opened.session.editorOf('een')
    editor.view.dispatch(editor.state.tr.insertText('nieuw ', at(editor, 'drie')))
    renderIn(opened, <SavedDialog session={opened.session} />)
    await screen.findByRole('heading', { name: 'Alles is al opgeslagen' })
    expect(saved).toContain('nieuw drie')
  })

  it('is honest when saving fails, and makes the file of the text in the window', async () => {
    const names = downloads()
    const opened = openSession(plan, {
      flush: () => Promise.resolve(false),
      saveState: { kind: 'failed', reason: 'full' },
    })
    const exportFile = vi.fn(() => Promise.resolve(null))
    const database = { getHouseStyle: () => Promise.resolve(null) } as never
    renderIn(opened, <SavedDialog session={opened.session} />, { plans: plansWith(exportFile), database })
    await screen.findByRole('heading', { name: 'Opslaan lukt niet' })
    expect(screen.getByText(/De schijf is vol/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    await waitFor(() => expect(names).toEqual(['Proefplan.oabplan']))
    expect(exportFile).not.toHaveBeenCalled()
  })

  it('says so when the file cannot be made', async () => {
    const opened = openSession(plan)
    renderIn(opened, <SavedDialog session={opened.session} />, {
      plans: plansWith(() => Promise.reject(new Error('closed'))),
    })
    await screen.findByRole('heading', { name: 'Alles is al opgeslagen' })
    await act(() => userEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' })))
    expect(await screen.findByText('Het bestand kon niet worden gemaakt. Probeer het opnieuw.')).toBeTruthy()
  })
})
