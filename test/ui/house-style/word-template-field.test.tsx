// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { TemplateInspection } from '../../../src/export/template-messages.ts'
import type { HouseTemplate } from '../../../src/housestyle/house-style.ts'
import { StorageError } from '../../../src/storage/plan-records.ts'
import { WordTemplateField } from '../../../src/ui/house-style/word-template-field.tsx'
import { StoresContext } from '../../../src/ui/stores-context.ts'

const facts = { font: 'Verdana', headingStyles: 3, header: true, footer: false, logo: true }
const good: TemplateInspection = { kind: 'read', facts }
const chosen = new File([new Uint8Array([1, 2, 3])], 'huis.dotx')

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

interface Given {
  readonly template?: HouseTemplate
  readonly inspection?: TemplateInspection | Error
  readonly put?: () => Promise<string>
  readonly stored?: Uint8Array | null
}

/** The field with a database that holds one file; choosing gives `chosen`. */
function show({ template, inspection = good, put, stored = new Uint8Array([1]) }: Given = {}) {
  const putWordTemplate = vi.fn(put ?? (() => Promise.resolve('hash1')))
  const database = { putWordTemplate, getWordTemplate: () => Promise.resolve(stored) }
  const changes: (HouseTemplate | null)[] = []
  const inspect = () => (inspection instanceof Error ? Promise.reject(inspection) : Promise.resolve(inspection))
  function Field() {
    const [value, setValue] = useState<HouseTemplate | null>(template ?? null)
    const change = (next: HouseTemplate | null) => {
      changes.push(next)
      setValue(next)
    }
    return <WordTemplateField template={value} onChange={change} inspect={inspect} />
  }
  render(
    <StoresContext.Provider value={{ database } as never}>
      <Field />
    </StoresContext.Provider>,
  )
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function click(this: HTMLInputElement) {
    Object.defineProperty(this, 'files', { value: [chosen] })
    this.dispatchEvent(new Event('change'))
  })
  return { changes, putWordTemplate }
}

const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }))

describe('the Word template of a house style', () => {
  it('is stored once it was read, and what stands in it is told', async () => {
    const { changes, putWordTemplate } = show()
    await press('Kies een Word-sjabloon')
    await screen.findByText(/lettertype Verdana, 3 kopstijlen, koptekst met logo/)
    expect(screen.getByRole('status').textContent).toContain('huis.dotx')
    expect(changes).toEqual([{ file: 'hash1', name: 'huis.dotx' }])
    expect(putWordTemplate).toHaveBeenCalledTimes(1)
  })

  it('changes nothing when it cannot be used, and says why in one sentence', async () => {
    const { changes, putWordTemplate } = show({ inspection: { kind: 'refused', fault: 'word-template-macros' } })
    await press('Kies een Word-sjabloon')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('kan macro’s bevatten'))
    expect(changes).toEqual([])
    expect(putWordTemplate).not.toHaveBeenCalled()
  })

  it('says when it could not be stored', async () => {
    const { changes } = show({ put: () => Promise.reject(new StorageError('full', null)) })
    await press('Kies een Word-sjabloon')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('De schijf is vol'))
    expect(changes).toEqual([])
  })

  it('says when the reader could not be loaded', async () => {
    show({ inspection: new Error('offline') })
    await press('Kies een Word-sjabloon')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Controleer de verbinding'))
  })

  it('can be taken away', async () => {
    const { changes } = show({ template: { file: 'a', name: 'oud.dotx' } })
    await press('Haal het sjabloon weg')
    expect(changes).toEqual([null])
    expect(screen.queryByText('oud.dotx')).toBeNull()
  })

  it('tells when its file is not in this browser any more', async () => {
    show({ template: { file: 'a', name: 'oud.dotx' }, stored: null })
    await screen.findByText(/staat niet meer in deze browser/)
  })
})
