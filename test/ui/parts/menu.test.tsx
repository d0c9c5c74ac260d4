// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MenuButton } from '../../../src/ui/parts/menu.tsx'

// jsdom does not know popovers and takes the menu for hidden.
afterEach(cleanup)

function openMenu() {
  const chosen = vi.fn()
  render(
    <>
      <MenuButton
        label="Meer"
        items={[
          { label: 'Hernoem', onSelect: () => chosen('hernoem') },
          { label: 'Verwijder', unavailable: 'Kan nu niet.', onSelect: () => chosen('verwijder') },
        ]}
      />
      <p>Elders</p>
    </>,
  )
  return { user: userEvent.setup(), chosen, button: screen.getByRole('button', { name: 'Meer' }) }
}

describe('MenuButton', () => {
  it('opens with the first line in focus', async () => {
    const { user, button } = openMenu()
    await user.click(button)
    expect(document.activeElement?.textContent).toContain('Hernoem')
    expect(button.getAttribute('aria-expanded')).toBe('true')
  })

  it('does what is chosen, closes and gives the focus back', async () => {
    const { user, button, chosen } = openMenu()
    await user.click(button)
    await user.keyboard('{Enter}')
    expect(chosen).toHaveBeenCalledExactlyOnceWith('hernoem')
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  it('closes with Escape and gives the focus back', async () => {
    const { user, button } = openMenu()
    await user.click(button)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  it('closes by a press elsewhere', async () => {
    const { user, button } = openMenu()
    await user.click(button)
    await user.click(screen.getByText('Elders'))
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull()
  })

  it('keeps a line that cannot be chosen within reach, with the reason', async () => {
    const { user, button, chosen } = openMenu()
    await user.click(button)
    await user.keyboard('{ArrowDown}{Enter}')
    expect(chosen).not.toHaveBeenCalled()
    expect(screen.getByRole('menuitem', { name: /Kan nu niet/, hidden: true }).getAttribute('aria-disabled')).toBe(
      'true',
    )
  })
})
