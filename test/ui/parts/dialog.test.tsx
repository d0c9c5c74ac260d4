// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Dialog } from '../../../src/ui/parts/dialog.tsx'

// The dialogs of jsdom give the focus back even when they are gone from the page; those of browsers do not.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
})
afterEach(cleanup)

function Asking({ onSubmit }: { readonly onSubmit: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <form onSubmit={() => expect.unreachable('the form of the page was sent')}>
      <button type="button" onClick={() => setOpen(true)}>
        Vraag
      </button>
      {open && (
        <Dialog title="Plan verwijderen?" onClose={() => setOpen(false)} onSubmit={onSubmit}>
          <button type="submit">Verwijder</button>
          <button type="button" data-safe onClick={() => setOpen(false)}>
            Annuleren
          </button>
        </Dialog>
      )}
    </form>
  )
}

async function openDialog() {
  const onSubmit = vi.fn()
  const user = userEvent.setup()
  render(<Asking onSubmit={onSubmit} />)
  await user.click(screen.getByRole('button', { name: 'Vraag' }))
  return { user, onSubmit }
}

describe('Dialog', () => {
  it('is named by its title and starts at the safe button', async () => {
    await openDialog()
    expect(screen.getByRole('dialog', { name: 'Plan verwijderen?' })).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Annuleren')
  })

  it('gives the focus back when it goes', async () => {
    const { user } = await openDialog()
    await user.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vraag' }))
  })

  it('closes when the browser asks so, as with Escape', async () => {
    await openDialog()
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('sends its own form and not that of the page', async () => {
    const { user, onSubmit } = await openDialog()
    await user.click(screen.getByRole('button', { name: 'Verwijder' }))
    expect(onSubmit).toHaveBeenCalledOnce()
  })
})
