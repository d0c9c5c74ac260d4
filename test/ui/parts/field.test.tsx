// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Checkbox } from '../../../src/ui/parts/choice.tsx'
import { TextField } from '../../../src/ui/parts/field.tsx'

afterEach(cleanup)

describe('TextField', () => {
  it('belongs to its label, hint and error', () => {
    render(<TextField label="Titel" hint="Mag kort." error="Vul een titel in." value="" onValue={() => undefined} />)
    const field = screen.getByRole('textbox', { name: 'Titel', description: 'Mag kort. Vul een titel in.' })
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })

  it('is not marked when all is well', () => {
    render(<TextField label="Titel" value="Plan" onValue={() => undefined} />)
    const field = screen.getByRole('textbox')
    expect(field.hasAttribute('aria-invalid') || field.hasAttribute('aria-describedby')).toBe(false)
  })
})

describe('Checkbox', () => {
  it('shows that only some are chosen', () => {
    render(<Checkbox label="Alle hoofdstukken" mixed checked={false} onChange={() => undefined} />)
    expect((screen.getByRole('checkbox') as HTMLInputElement).indeterminate).toBe(true)
  })
})
