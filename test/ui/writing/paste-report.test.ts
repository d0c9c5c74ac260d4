import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PasteReport } from '../../../src/words/paste-words.ts'
import { hideToast, runToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import { tellPaste } from '../../../src/ui/writing/paste-report.ts'

afterEach(hideToast)

const none = { styles: 0, comments: 0, images: 0, notes: 0, other: 0 }
const said = (report: PasteReport) => {
  tellPaste(report, () => undefined)
  return toastStore.getState().current?.text
}

describe('the line about a paste', () => {
  it('names what was left out and how much', () => {
    expect(said({ fromWord: true, dropped: { ...none, styles: 12, comments: 2, notes: 1 } })).toBe(
      'Uit Word geplakt. Weggelaten: lettertypen en kleuren (12), 2 opmerkingen, 1 voetnoot.',
    )
  })

  it('says what to do about images', () => {
    expect(said({ fromWord: false, dropped: { ...none, images: 1 } })).toBe(
      'Geplakt. Weggelaten: 1 afbeelding. Een afbeelding kunt u apart invoegen.',
    )
  })

  it('says when nothing was left out', () => {
    expect(said({ fromWord: true, dropped: none })).toBe('Uit Word geplakt. Er is niets weggelaten.')
  })

  it('offers to undo the paste', () => {
    const undo = vi.fn()
    tellPaste({ fromWord: true, dropped: none }, undo)
    const toast = toastStore.getState().current
    expect(toast?.action?.label).toBe('Maak ongedaan')
    if (toast) runToast(toast)
    expect(undo).toHaveBeenCalledOnce()
  })
})
