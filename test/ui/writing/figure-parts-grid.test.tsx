// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { FigureValueField } from '../../../src/ui/writing/figure-value-field.tsx'
import { definition } from '../../build.ts'

afterEach(cleanup)

const peuters = definition('peuters', 'aantal', { unit: ['peuter', 'peuters'] })
let value = ''

function Form({ first, error = null }: { readonly first: string; readonly error?: string | null }) {
  const [typed, setTyped] = useState(first)
  value = typed
  return (
    <FigureValueField definition={peuters} error={error} value={typed} onValue={setTyped} onBlur={() => undefined} />
  )
}

const cell = (name: string) => screen.getByRole('textbox', { name })

describe('the value of a figure in rows', () => {
  it('begins with the number that was there and is filled by keyboard', async () => {
    render(<Form first="168" />)
    await userEvent.click(screen.getByRole('button', { name: 'Vul per jaar of per gebied in' }))
    await userEvent.type(cell('Jaar of gebied, rij 1'), '2026')
    await userEvent.type(cell('Jaar of gebied, rij 2'), '2025')
    expect(value).toBe('2026: 168; 2025: ?')
    await userEvent.type(cell('Getal, rij 2'), '162')
    expect(value).toBe('2026: 168; 2025: 162')
  })

  it('goes to the next row with Enter and makes one at the end', async () => {
    render(<Form first="2025: 162" />)
    await userEvent.click(cell('Getal, rij 3'))
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('textbox', { name: 'Getal, rij 4' })
    await new Promise((done) => requestAnimationFrame(done))
    await waitFor(() => expect(document.activeElement).toBe(cell('Jaar of gebied, rij 4')))
  })

  it('marks the row whose number cannot be read', () => {
    render(<Form first="Laak: &lt;5; Escamp: veel" error="Kijk bij ‘Escamp’. Vul een getal in." />)
    const marked = (row: number) => cell(`Getal, rij ${row}`).getAttribute('aria-invalid')
    expect([marked(1), marked(2), marked(3)]).toEqual(['false', 'true', 'false'])
  })

  it('takes two columns that were copied from a sheet', async () => {
    render(<Form first="2025: 162" />)
    await userEvent.click(cell('Jaar of gebied, rij 2'))
    await userEvent.paste('2026\t168\n2027\t171')
    expect(value).toBe('2025: 162; 2026: 168; 2027: 171')
    await userEvent.click(screen.getByRole('button', { name: 'Haal 2026 weg' }))
    expect(value).toBe('2025: 162; 2027: 171')
  })
})
