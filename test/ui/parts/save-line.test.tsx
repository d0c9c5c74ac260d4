// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaveState } from '../../../src/store/autosave.ts'
import { SaveLine } from '../../../src/ui/parts/save-line.tsx'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const saved: SaveState = { kind: 'saved', at: new Date(2026, 10, 23, 14, 3).getTime() }

function line(first: SaveState) {
  const onSaveFile = vi.fn()
  const { rerender, container } = render(<SaveLine state={first} onSaveFile={onSaveFile} />)
  return {
    onSaveFile,
    show: (state: SaveState) => rerender(<SaveLine state={state} onSaveFile={onSaveFile} />),
    text: () => container.querySelector('.save')?.textContent ?? '',
    spoken: () => screen.getByRole('status').textContent,
  }
}

describe('SaveLine', () => {
  it('says when the plan was saved', () => {
    expect(line(saved).text()).toBe('Opgeslagen om 14.03 uur')
  })

  it('never says saved while a change is not', () => {
    const { show, text } = line(saved)
    show({ kind: 'unsaved' })
    expect(text()).toBe('Bezig met opslaan')
    show({ kind: 'saving', since: Date.now() })
    expect(text()).toBe('Bezig met opslaan')
    show(saved)
    act(() => vi.advanceTimersByTime(600))
    expect(text()).toBe('Opgeslagen om 14.03 uur')
  })

  it('does not flicker while somebody types and each change is saved', () => {
    const { show, text } = line(saved)
    for (let change = 0; change < 20; change += 1) {
      show({ kind: 'saving', since: Date.now() })
      expect(text()).toBe('Bezig met opslaan')
      show(saved)
      act(() => vi.advanceTimersByTime(350))
      expect(text()).toBe('Bezig met opslaan')
    }
  })

  it('warns of a change that is not saved after a second', () => {
    const { show, text } = line(saved)
    show({ kind: 'unsaved' })
    act(() => vi.advanceTimersByTime(900))
    expect(text()).toBe('Bezig met opslaan')
    act(() => vi.advanceTimersByTime(200))
    expect(text()).toBe('Nog niet opgeslagen')
  })

  it('offers a file when saving fails', () => {
    const { onSaveFile } = line({ kind: 'failed', reason: 'full' })
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    expect(onSaveFile).toHaveBeenCalledOnce()
  })

  it('speaks only of failure and of its end', () => {
    const { show, spoken } = line(saved)
    show({ kind: 'unsaved' })
    show(saved)
    expect(spoken()).toBe('')
    show({ kind: 'failed', reason: 'full' })
    expect(spoken()).toBe('De schijf is vol. Bewaar het plan nu als bestand.')
    show(saved)
    expect(spoken()).toBe('Opslaan lukt weer. Alles is bewaard.')
  })
})
