// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Licences } from '../../../src/ui/help/licences.tsx'

const packages = [{ name: 'deel', version: '1.2.3', licence: 'MIT', text: 'Permission is hereby granted' }]

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const press = () => userEvent.click(screen.getByRole('button', { name: 'Toon de licenties' }))

describe('the licences', () => {
  it('are asked for only when somebody wants to see them, and can be read whole', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response(JSON.stringify(packages))))
    vi.stubGlobal('fetch', fetched)
    render(<Licences />)
    expect(fetched).not.toHaveBeenCalled()
    await press()
    const summary = await screen.findByText('deel 1.2.3 (MIT)')
    await waitFor(() => expect(document.activeElement).toBe(summary))
    expect(screen.getByText('Permission is hereby granted').closest('[lang=en]')).not.toBeNull()
  })

  it('say that they cannot be had, and can be asked for again', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    render(<Licences />)
    await press()
    expect((await screen.findByRole('alert')).textContent).toContain('konden niet worden geladen')
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(packages))))
    await press()
    await screen.findByText('deel 1.2.3 (MIT)')
  })
})
