// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hideToast, showToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import { ToastRegion } from '../../../src/ui/parts/toast.tsx'

beforeEach(() => {
  vi.useFakeTimers()
  toastStore.setState({ current: null, recent: [] })
  render(<ToastRegion />)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const say = (text: string, run?: () => void) => act(() => showToast(text, run && { label: 'Zet terug', run }))
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

describe('a message', () => {
  it('goes after ten seconds and can still be found', () => {
    say('Plan verwijderd.')
    wait(9900)
    expect(screen.getByRole('status').textContent).toContain('Plan verwijderd.')
    wait(200)
    expect(screen.getByRole('status').textContent).toBe('')
    expect(toastStore.getState().recent[0]?.text).toBe('Plan verwijderd.')
  })

  it('stays as long as the pointer or the focus is on it', () => {
    say('Plan verwijderd.')
    fireEvent.pointerEnter(screen.getByText('Plan verwijderd.'))
    wait(30_000)
    expect(screen.queryByText('Plan verwijderd.')).not.toBeNull()
    fireEvent.pointerLeave(screen.getByText('Plan verwijderd.').parentElement as HTMLElement)
    wait(10_000)
    expect(screen.queryByText('Plan verwijderd.')).toBeNull()
  })

  it('does its action once, and offers it no more', () => {
    const run = vi.fn()
    say('Plan verwijderd.', run)
    fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }))
    expect(run).toHaveBeenCalledOnce()
    expect(toastStore.getState()).toMatchObject({ current: null, recent: [{ action: null }] })
  })

  it('makes place for the next one', () => {
    say('Eerste.')
    say('Tweede.')
    expect(screen.getByRole('status').textContent).toContain('Tweede.')
    expect(toastStore.getState().recent.map((toast) => toast.text)).toEqual(['Tweede.', 'Eerste.'])
    act(hideToast)
    expect(screen.getByRole('status').textContent).toBe('')
  })
})
