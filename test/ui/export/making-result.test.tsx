// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { MakingResult } from '../../../src/ui/export/making-result.tsx'
import type { MakingState } from '../../../src/ui/export/use-making.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('keeps the sentence and the link to the file apart', () => {
  Object.assign(URL, { createObjectURL: () => 'blob:plan', revokeObjectURL: () => undefined })
  Element.prototype.scrollIntoView ??= () => undefined
  const file = { name: 'OAB-plan.pdf', content: new Blob(['plan']), pages: 3, remarks: [] }
  const state: MakingState = { kind: 'made', what: 'pdf', file }
  render(<MakingResult state={state} idle="" onStop={() => undefined} />)
  expect(screen.getByRole('status').textContent).toContain('bij uw downloads. Download OAB-plan.pdf nog een keer')
})
