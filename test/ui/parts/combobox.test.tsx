// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Combobox } from '../../../src/ui/parts/combobox.tsx'

afterEach(cleanup)

const names = ['Den Haag', 'Den Helder', 'Leiden']

function Choosing({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const [text, setText] = useState('')
  const options = names.filter((name) => name.toLowerCase().startsWith(text.toLowerCase()))
  return (
    <Combobox
      label="Gemeente"
      listLabel="Gemeenten"
      text={text}
      options={options.map((name) => ({ id: name, text: name, shown: name }))}
      nothingFound="Geen gemeente gevonden."
      countWords={(count) => `${count} gevonden`}
      onType={setText}
      onChoose={(option) => {
        setText(option.text)
        onChoose(option.text)
      }}
      onLeave={() => undefined}
    />
  )
}

function field() {
  const onChoose = vi.fn()
  render(<Choosing onChoose={onChoose} />)
  return {
    user: userEvent.setup(),
    onChoose,
    input: screen.getByRole('combobox', { name: 'Gemeente' }) as HTMLInputElement,
  }
}

describe('Combobox', () => {
  it('opens while typing and says how many there are', async () => {
    const { user, input } = field()
    await user.type(input, 'den')
    expect(screen.getAllByRole('option')).toHaveLength(2)
    expect(screen.getByRole('status').textContent).toBe('2 gevonden')
    expect(input.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]?.id)
  })

  it('takes the line that the arrows point at', async () => {
    const { user, input, onChoose } = field()
    await user.type(input, 'den{ArrowDown}{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('Den Helder')
    expect(input.getAttribute('aria-expanded')).toBe('false')
  })

  it('closes with Escape and keeps what was typed', async () => {
    const { user, input } = field()
    await user.type(input, 'den{Escape}')
    expect(screen.queryByRole('option')).toBeNull()
    expect(input.value).toBe('den')
  })

  it('says it in one sentence when nothing fits', async () => {
    const { user, input } = field()
    await user.type(input, 'rijnveem')
    expect(screen.getAllByText('Geen gemeente gevonden.')).toHaveLength(2)
    expect(input.getAttribute('aria-activedescendant')).toBeNull()
  })

  it('takes a line that is pressed', async () => {
    const { user, input, onChoose } = field()
    await user.type(input, 'l')
    await user.click(screen.getByRole('option', { name: 'Leiden' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('Leiden')
  })
})
