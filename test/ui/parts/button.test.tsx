// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../../../src/ui/parts/button.tsx'

afterEach(cleanup)

describe('Button', () => {
  it('says why it does nothing, and does nothing', () => {
    const press = vi.fn()
    render(
      <Button unavailable="Kies eerst een hoofdstuk." onClick={press}>
        Maak de PDF
      </Button>,
    )
    const button = screen.getByRole('button', { description: 'Kies eerst een hoofdstuk.' })
    fireEvent.click(button)
    expect(press).not.toHaveBeenCalled()
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })

  it('sends no form while it is busy', () => {
    const send = vi.fn((event: Event) => event.preventDefault())
    render(
      <form onSubmit={(event) => send(event.nativeEvent)}>
        <Button submit busy="PDF maken: 40%">
          Maak de PDF
        </Button>
      </form>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'PDF maken: 40%' }))
    expect(send).not.toHaveBeenCalled()
  })

  it('carries the names of the NL Design System beside its own', () => {
    render(<Button kind="main">Bewaar</Button>)
    const { classList } = screen.getByRole('button')
    for (const name of ['utrecht-button', 'utrecht-button--primary-action', 'btn', 'btn-main'])
      expect(classList.contains(name)).toBe(true)
  })
})
