import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { PlanStore } from '../../../src/store/plan-store.ts'
import { hideToast, runToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import { offerUpdates } from '../../../src/ui/updates/offer-updates.ts'
import { updateWords } from '../../../src/words/update-words.ts'

type Kind = 'saved' | 'unsaved'

/** A window on a plan in which saving works or not, with a new version that can come. */
function openWindow({ kind = 'saved', canSave = true }: { kind?: Kind; canSave?: boolean } = {}) {
  const flush = vi.fn(async () => canSave)
  const store = createStore(() => ({ saveState: { kind }, flush }))
  let waiting: () => void = () => undefined
  let takenOver: () => void = () => undefined
  const takeOver = vi.fn()
  const reload = vi.fn()
  offerUpdates(
    {
      onWaiting: (listener) => {
        waiting = listener
      },
      onTakenOver: (listener) => {
        takenOver = listener
      },
      takeOver,
    },
    store as unknown as PlanStore,
    reload,
  )
  const save = () => store.setState({ saveState: { kind: 'saved' } })
  return { versionComes: () => waiting(), otherWindowAccepts: () => takenOver(), save, takeOver, reload }
}

const said = () => toastStore.getState().current?.text

/** Presses the button of the message in view. */
function accept(): void {
  const { current } = toastStore.getState()
  if (current) runToast(current)
}

beforeEach(() => hideToast())

describe('a new version of the app', () => {
  it('is offered when all is saved and waits for an answer', () => {
    const page = openWindow()
    page.versionComes()
    expect(said()).toBe(updateWords.available)
    expect(page.takeOver).not.toHaveBeenCalled()
  })

  it('is not mentioned before what was typed is saved', () => {
    const page = openWindow({ kind: 'unsaved' })
    page.versionComes()
    expect(said()).toBeUndefined()
    page.save()
    expect(said()).toBe(updateWords.available)
  })

  it('takes over after saving once more', async () => {
    const page = openWindow()
    page.versionComes()
    accept()
    await vi.waitFor(() => expect(page.takeOver).toHaveBeenCalledOnce())
  })

  it('waits on when saving fails', async () => {
    const page = openWindow({ canSave: false })
    page.versionComes()
    accept()
    await vi.waitFor(() => expect(said()).toBe(updateWords.notSaved))
    expect(page.takeOver).not.toHaveBeenCalled()
  })

  it('reloads a window after saving, also when another window accepted it', async () => {
    const page = openWindow()
    page.otherWindowAccepts()
    await vi.waitFor(() => expect(page.reload).toHaveBeenCalledOnce())
  })

  it('leaves a window alone in which saving fails', async () => {
    const page = openWindow({ canSave: false })
    page.otherWindowAccepts()
    await vi.waitFor(() => expect(said()).toBe(updateWords.takenOver))
    expect(page.reload).not.toHaveBeenCalled()
  })
})
