// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Toolbar } from '../../../src/ui/writing/toolbar.tsx'
import { fillInJsdom, openSession, renderIn, testPlan } from './open-session.tsx'

beforeEach(() => {
  fillInJsdom()
  // jsdom knows no layout and no media; it takes a popover for hidden.
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockReturnValue(document.body)
})
let close: () => void = () => undefined
afterEach(() => {
  cleanup()
  close()
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function open(state = {}) {
  const opened = openSession(testPlan({ een: [{ id: 'a', title: 'Begin', paragraphs: ['Een peuter.'] }] }), state)
  close = () => opened.session.dispose()
  const editor = opened.session.current()
  editor.commands.insertContent('Getypt.')
  editor.view.dom.focus()
  renderIn(opened, <Toolbar session={opened.session} editor={editor} />)
  editor.view.dom.focus()
  return editor
}

const lines = () => [...screen.getByRole('menu', { hidden: true }).querySelectorAll('button')]

describe('a menu of the toolbar', () => {
  it('has the focus at its first opening too, so that its keys never reach the tools', async () => {
    const editor = open()
    expect(document.activeElement).toBe(editor.view.dom)
    await userEvent.click(screen.getByRole('button', { name: 'Kader of citaat invoegen' }))
    const [first, second] = lines()
    expect(document.activeElement).toBe(first)
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(second)
    expect(editor.getText()).toContain('Getypt.')
  })

  it('goes to its own last line with End, not to that of the tools', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: 'Meer opmaak' }))
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(lines().at(-1))
  })
})

describe('the toolbar', () => {
  it('has no tools over a plan that is only read', () => {
    open({ readOnly: true })
    expect(screen.queryByRole('button', { name: /^Vet/ })).toBeNull()
    cleanup()
    close()
    open()
    expect(screen.getByRole('button', { name: /^Vet/ })).toBeTruthy()
  })
})
