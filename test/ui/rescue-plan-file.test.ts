// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPlanNotes } from '../../src/storage/plan-notes.ts'
import { databaseName } from '../../src/ui/database-name.ts'
import { downloadPlanFile } from '../../src/ui/rescue-plan-file.ts'

const file = { fileName: 'plan.oabplan', revision: 3, text: '{}', findings: [] }
const tooLarge = { ...file, findings: [{ code: 'file-too-large', severity: 'warning' }] } as const
const backup = () => createPlanNotes(() => localStorage, databaseName(), Date.now).all()['plan1']?.backup ?? null

beforeEach(() => {
  localStorage.clear()
  createPlanNotes(() => localStorage, databaseName(), Date.now).change('plan1', { title: 'Plan' })
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
})
afterEach(() => vi.unstubAllGlobals())

describe('a plan that is saved as a file', () => {
  it('is remembered as the back-up of the plan', () => {
    downloadPlanFile('plan1', file)
    expect(backup()).toMatchObject({ fileName: 'plan.oabplan', revision: 3 })
  })

  it('is no back-up when it is too large to be opened again', () => {
    downloadPlanFile('plan1', tooLarge)
    expect(backup()).toBeNull()
  })
})
