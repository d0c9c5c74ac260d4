// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toastStore } from '../../../src/ui/parts/toast-store.ts'
import { FileDrop } from '../../../src/ui/parts/file-drop.tsx'

afterEach(cleanup)

const file = new File(['{}'], 'plan.oabplan')
const withFiles = { dataTransfer: { types: ['Files'], files: [file] } }

function place() {
  const onFile = vi.fn()
  render(<FileDrop title="Laat los om te openen" text="Een plan." onFile={onFile} />)
  return onFile
}

describe('FileDrop', () => {
  it('says so while a file hangs above the page', () => {
    place()
    fireEvent.dragEnter(document, withFiles)
    expect(screen.queryByText('Laat los om te openen')).not.toBeNull()
    fireEvent.dragLeave(document, { relatedTarget: null })
    expect(screen.queryByText('Laat los om te openen')).toBeNull()
  })

  it('hands over the file and keeps the browser from opening it', () => {
    const onFile = place()
    const stayed = fireEvent.drop(document, withFiles)
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file)
    expect(stayed).toBe(false)
  })

  it('takes the first of several files and says so', () => {
    const onFile = place()
    fireEvent.drop(document, { dataTransfer: { types: ['Files'], files: [file, new File(['x'], 'cijfers.csv')] } })
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file)
    expect(toastStore.getState().current?.text).toContain('nu ‘plan.oabplan’')
  })

  it('leaves dragged text alone', () => {
    place()
    fireEvent.dragEnter(document, { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(screen.queryByText('Laat los om te openen')).toBeNull()
  })
})
