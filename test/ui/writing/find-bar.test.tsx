// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import { FindBar } from '../../../src/ui/writing/find-bar.tsx'
import { at } from '../../editor/editor-page.ts'
import { chip, createTestSession, figure, paragraph, renderWithSession, text } from './writing-test-session.tsx'
import { fillInJsdom, openSession, renderIn, testPlan, textOf } from './open-session.tsx'

beforeEach(fillInJsdom)
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const plan = testPlan({
  een: [
    { id: 'a', title: 'Begin', paragraphs: ['Een peuter en nog een peuter.'] },
    { id: 'b', title: 'Midden', paragraphs: ['De Peuter hier.'] },
  ],
  twee: [{ id: 'c', title: 'Eind', paragraphs: ['De laatste peuter.'] }],
})

function open(search: 'find' | 'replace' = 'find', state = {}) {
  const opened = openSession(plan, state)
  opened.session.current().commands.setTextSelection(2)
  opened.session.writing.setState({ search })
  const onGoTo = vi.fn((chapter: string) => act(() => opened.session.writing.setState({ chapter })))
  renderIn(opened, <FindBar session={opened.session} onGoTo={onGoTo} />)
  return { ...opened, onGoTo, field: screen.getByLabelText('Zoek in het hele plan') }
}

const selected = ({ session }: ReturnType<typeof open>) => {
  const { doc, selection } = session.current().state
  return `${session.writing.getState().here} ${doc.textBetween(selection.from, selection.to)}`
}

describe('finding', () => {
  it('counts the hits of the plan and says when there are none', async () => {
    const { field } = open()
    await userEvent.type(field, 'peuter')
    await screen.findByText('4 keer gevonden')
    await userEvent.type(field, 'speelzaal')
    await screen.findByText('Niets gevonden voor ‘peuterspeelzaal’.')
  })

  it('names the figure in the text whose value is looked for', async () => {
    const texts = { doelgroep: [paragraph(text('Er zijn '), chip('doelgroeppeuters'))] }
    const session = createTestSession({ texts, figures: { doelgroeppeuters: figure('doelgroeppeuters', 1360) } })
    session.writing.setState({ search: 'find' })
    renderWithSession(session, <FindBar session={session} onGoTo={vi.fn()} />)
    await userEvent.type(screen.getByLabelText('Zoek in het hele plan'), '1.360')
    const link = await screen.findByRole('link', { name: 'Doelgroeppeuters' })
    expect(link.getAttribute('href')).toBe('#/plan/plan-1/cijfers/doelgroeppeuters')
  })

  it('goes through all chapters with Enter and keeps the focus in the field', async () => {
    const opened = open()
    await userEvent.type(opened.field, 'peuter')
    await screen.findByText('4 keer gevonden')
    await userEvent.keyboard('{Enter}')
    expect(screen.getByText('1 van 4')).toBeTruthy()
    expect(selected(opened)).toBe('a peuter')
    await userEvent.keyboard('{Enter}{Enter}')
    expect(selected(opened)).toBe('b Peuter')
    expect(opened.onGoTo).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(opened.onGoTo).toHaveBeenCalledWith('twee')
    await waitFor(() => expect(selected(opened)).toBe('c peuter'))
    expect(document.activeElement).toBe(opened.field)
  })

  it('brings the first hit from the cursor on into view while one types, without taking the focus or the cursor', async () => {
    const opened = open()
    const { editor } = opened.session.editorOf('een')
    act(() => void editor.commands.setTextSelection(at(editor, 'nog een', true)))
    const cursor = editor.state.selection.from
    const scrolled: (string | null)[] = []
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function into(this: HTMLElement) {
      scrolled.push(this.textContent)
    })
    await userEvent.type(opened.field, 'peuter')
    await screen.findByText('4 keer gevonden')
    const marked = [...editor.view.dom.querySelectorAll('.found')].map((mark) => mark.matches('.found-here'))
    expect(marked).toEqual([false, true, false])
    expect(scrolled.at(-1)).toContain('Een peuter en nog een peuter.')
    expect(document.activeElement).toBe(opened.field)
    expect(editor.state.selection.from).toBe(cursor)
    vi.restoreAllMocks()
  })

  it('goes back with Shift+Enter, round the end', async () => {
    const opened = open()
    await userEvent.type(opened.field, 'peuter')
    await screen.findByText('4 keer gevonden')
    await userEvent.keyboard('{Enter}{Shift>}{Enter}{/Shift}')
    expect(screen.getByText('4 van 4')).toBeTruthy()
  })

  it('goes on with F3 from anywhere', async () => {
    const { field } = open()
    await userEvent.type(field, 'peuter')
    await screen.findByText('4 keer gevonden')
    fireEvent.keyDown(document.body, { key: 'F3' })
    expect(screen.getByText('1 van 4')).toBeTruthy()
    fireEvent.keyDown(document.body, { key: 'F3' })
    expect(screen.getByText('2 van 4')).toBeTruthy()
  })

  it('minds capitals when asked', async () => {
    const { field } = open()
    await userEvent.type(field, 'Peuter')
    await screen.findByText('4 keer gevonden')
    await userEvent.click(screen.getByLabelText('Let op hoofdletters'))
    await screen.findByText('1 keer gevonden')
  })

  it('lists the hits per section and goes to the one that is pressed', async () => {
    const opened = open()
    await userEvent.type(opened.field, 'peuter')
    await screen.findByText('4 keer gevonden')
    await userEvent.click(screen.getByRole('button', { name: 'Toon de lijst' }))
    const list = screen.getByRole('region', { name: 'Gevonden plekken' })
    expect(within(list).getByText('1.1 Begin (2)')).toBeTruthy()
    await userEvent.click(within(list).getByRole('button', { name: /De Peuter hier/ }))
    expect(selected(opened)).toBe('b Peuter')
  })

  it('marks the hits in the page as long as it is open', async () => {
    const { field, session } = open()
    const marks = () => session.current().view.dom.querySelectorAll('.found').length
    await userEvent.type(field, 'peuter')
    await waitFor(() => expect(marks()).toBe(3))
    await userEvent.keyboard('{Escape}')
    expect(session.writing.getState().search).toBe('closed')
    await waitFor(() => expect(marks()).toBe(0))
    expect(screen.queryByLabelText('Zoek in het hele plan')).toBeNull()
  })

  it('starts with the selected words', () => {
    const opened = openSession(plan)
    opened.session.current().commands.setTextSelection({ from: 10, to: 14 })
    const { doc, selection } = opened.session.current().state
    opened.session.writing.setState({ search: 'find' })
    renderIn(opened, <FindBar session={opened.session} onGoTo={() => undefined} />)
    const words = doc.textBetween(selection.from, selection.to).trim()
    expect(words).not.toBe('')
    expect(screen.getByLabelText<HTMLInputElement>('Zoek in het hele plan').value).toBe(words)
  })
})

describe('replacing', () => {
  const fill = async (field: HTMLElement, by: string) => {
    await userEvent.type(field, 'peuter')
    await screen.findByText('4 keer gevonden')
    await userEvent.type(screen.getByLabelText('Vervang door'), by)
  }

  it('replaces everything, also in chapters that were not opened, and puts it back', async () => {
    const opened = open('replace')
    await fill(opened.field, 'kleuter')
    expect(opened.session.visited()).toEqual(['een'])
    await userEvent.click(screen.getByRole('button', { name: 'Vervang alles' }))
    expect(toastStore.getState().current?.text).toBe('4 keer vervangen in 3 paragrafen.')
    expect(textOf(opened, 'a')).toBe('Een kleuter en nog een kleuter.')
    expect(textOf(opened, 'c')).toBe('De laatste kleuter.')
    const toast = toastStore.getState().current
    act(() => toast && runToast(toast))
    expect(textOf(opened, 'a')).toBe('Een peuter en nog een peuter.')
    expect(textOf(opened, 'c')).toBe('De laatste peuter.')
  })

  it('keeps the capital that a hit begins with, of a heading as well', async () => {
    const opened = openSession(
      testPlan({ een: [{ id: 'a', title: 'Peuters', paragraphs: ['Peuters zijn geen PEUTERS maar peuters.'] }] }),
    )
    opened.session.writing.setState({ search: 'replace' })
    renderIn(opened, <FindBar session={opened.session} onGoTo={() => undefined} />)
    await userEvent.type(screen.getByLabelText('Zoek in het hele plan'), 'peuters')
    await screen.findByText('4 keer gevonden')
    await userEvent.type(screen.getByLabelText('Vervang door'), 'ijverige kinderen')
    await userEvent.click(screen.getByRole('button', { name: 'Vervang alles' }))
    expect(textOf(opened, 'a')).toBe('IJverige kinderen zijn geen ijverige kinderen maar ijverige kinderen.')
    expect(opened.session.plan.getState().plan?.chapters[0]?.sections[0]?.title).toBe('IJverige kinderen')
  })

  it('writes what was typed when capitals are minded', async () => {
    const opened = open('replace')
    await userEvent.click(screen.getByLabelText('Let op hoofdletters'))
    await userEvent.type(opened.field, 'Peuter')
    await screen.findByText('1 keer gevonden')
    await userEvent.type(screen.getByLabelText('Vervang door'), 'kleuter')
    await userEvent.click(screen.getByRole('button', { name: 'Vervang alles' }))
    expect(textOf(opened, 'b')).toBe('De kleuter hier.')
  })

  it('is one step of undo in each chapter', async () => {
    const opened = open('replace')
    await fill(opened.field, 'kleuter')
    await userEvent.click(screen.getByRole('button', { name: 'Vervang alles' }))
    act(() => void opened.session.editorOf('een').editor.commands.undo())
    act(() => opened.session.commit())
    expect([textOf(opened, 'a'), textOf(opened, 'b'), textOf(opened, 'c')]).toEqual([
      'Een peuter en nog een peuter.',
      'De Peuter hier.',
      'De laatste kleuter.',
    ])
  })

  it('keeps what was typed after it when it is put back', async () => {
    const opened = open('replace')
    await fill(opened.field, 'kleuter')
    await userEvent.click(screen.getByRole('button', { name: 'Vervang alles' }))
    const { editor } = opened.session.editorOf('een')
    act(() => {
      editor.view.dispatch(editor.state.tr.insertText('Eerst. ', editor.state.doc.child(0).child(0).nodeSize + 2))
    })
    const toast = toastStore.getState().current
    act(() => toast && runToast(toast))
    expect(textOf(opened, 'a')).toBe('Eerst. Een peuter en nog een peuter.')
  })

  it('replaces one by one', async () => {
    const opened = open('replace')
    await fill(opened.field, 'kleuter')
    const button = screen.getByRole('button', { name: 'Vervang' })
    await userEvent.click(button)
    expect(textOf(opened, 'a')).toBe('Een peuter en nog een peuter.')
    await userEvent.click(button)
    expect(textOf(opened, 'a')).toBe('Een kleuter en nog een peuter.')
    await screen.findByText('1 van 3')
    await userEvent.click(button)
    expect(textOf(opened, 'a')).toBe('Een kleuter en nog een kleuter.')
  })

  it('goes past a replacement that holds the searched words', async () => {
    const opened = open('replace')
    await fill(opened.field, 'peuters')
    const button = screen.getByRole('button', { name: 'Vervang' })
    for (let times = 0; times < 3; times += 1) await userEvent.click(button)
    expect(textOf(opened, 'a')).toBe('Een peuters en nog een peuters.')
  })

  it('changes nothing in a plan that is only read', async () => {
    const opened = open('replace', { readOnly: true })
    await fill(opened.field, 'kleuter')
    await userEvent.click(screen.getByRole('button', { name: 'Vervang alles' }))
    expect(textOf(opened, 'a')).toBe('Een peuter en nog een peuter.')
  })
})
