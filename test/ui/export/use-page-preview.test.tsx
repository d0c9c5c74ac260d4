// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ExportChoices } from '../../../src/document/build-document.ts'
import type { PagePreview } from '../../../src/export/preview-client.ts'
import type { PreviewLayout } from '../../../src/export/preview-messages.ts'
import { firstForm } from '../../../src/ui/export/export-form.ts'
import { rememberedPages } from '../../../src/ui/export/page-numbers.ts'
import { previewKeeper } from '../../../src/ui/export/preview-keeper.ts'
import { usePagePreview } from '../../../src/ui/export/use-page-preview.ts'
import { type AppStores, StoresContext } from '../../../src/ui/stores-context.ts'
import { plan } from '../../build.ts'

const asked: ExportChoices[] = []
let answer: () => Promise<PreviewLayout | null>

vi.mock('../../../src/export/preview-client.ts', () => ({
  openPreview: (): PagePreview => ({
    layOut: (_given, choices) => {
      asked.push(choices)
      return answer()
    },
    paint: () => Promise.resolve(null),
    close: () => undefined,
  }),
}))

const layoutOf = (id: number): PreviewLayout => ({ id, revision: 7, pages: [], pageNumbers: new Map([['nu', id]]) })
const open = plan([])
const stores = {
  plan: createStore(() => ({ id: 'plan-1', plan: open, images: {} })),
  database: { getHouseStyle: () => Promise.resolve(null) },
  plans: {},
} as unknown as AppStores
const around = ({ children }: { readonly children: ReactNode }) => (
  <StoresContext value={stores}>{children}</StoresContext>
)

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  answer = () => Promise.resolve(layoutOf(asked.length))
})
afterEach(() => {
  cleanup()
  previewKeeper.drop()
  vi.useRealTimers()
})

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

async function look() {
  const view = renderHook(({ form }) => usePagePreview(open, form), {
    wrapper: around,
    initialProps: { form: firstForm },
  })
  // The house style comes in after the first pages were asked for.
  await pass(1000)
  asked.length = 0
  return view
}

describe('the pages beside the choices', () => {
  it('come at once and follow the choices when these rest, the old pages staying meanwhile', async () => {
    const { result, rerender } = await look()
    const before = result.current.state.shown
    expect(result.current.state.kind).toBe('ready')
    rerender({ form: { ...firstForm, guidance: true } })
    await pass(100)
    rerender({ form: { ...firstForm, guidance: true, sources: false } })
    expect(result.current.state.shown).toBe(before)
    await pass(1000)
    expect(asked.map(({ guidance, sources }) => [guidance, sources])).toEqual([[true, false]])
    expect(result.current.state.shown).not.toBe(before)
  })

  it('stay as they are for another kind of file', async () => {
    const { rerender } = await look()
    rerender({ form: { ...firstForm, kind: 'docx' } })
    await pass(1000)
    expect(asked).toEqual([])
  })

  it('leave their numbers for the contents of a Word file', async () => {
    await look()
    const given = { plan: open, images: {}, style: null, logo: {} }
    expect(rememberedPages(given, firstForm)?.has('nu')).toBe(true)
  })

  it('say that they failed, and come when they are asked for again', async () => {
    answer = () => Promise.reject(new Error('broken'))
    const { result } = await look()
    expect(result.current.state).toEqual({ kind: 'failed', shown: null })
    answer = () => Promise.resolve(layoutOf(9))
    act(() => result.current.tryAgain())
    await pass(1000)
    expect(result.current.state).toMatchObject({ kind: 'ready', shown: { layout: { id: 9 } } })
  })

  it('wait for the later layout when one was overtaken', async () => {
    const { result, rerender } = await look()
    const before = result.current.state.shown
    answer = () => Promise.resolve(null)
    rerender({ form: { ...firstForm, guidance: true } })
    await pass(1000)
    expect(result.current.state).toEqual({ kind: 'busy', shown: before })
  })
})
