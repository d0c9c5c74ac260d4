// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runToast, toastStore } from '../../../src/ui/parts/toast-store.ts'
import { ImageDialog } from '../../../src/ui/writing/image-dialog.tsx'
import { insertImageFiles } from '../../../src/ui/writing/insert-image.ts'
import { InsertTableDialog } from '../../../src/ui/writing/insert-table-dialog.tsx'
import { LinkDialog } from '../../../src/ui/writing/link-dialog.tsx'
import type { DrawImage } from '../../../src/ui/writing/scale-image.ts'
import { TableBar } from '../../../src/ui/writing/table-bar.tsx'
import { TableDialog } from '../../../src/ui/writing/table-dialog.tsx'
import { at, shape } from '../../editor/editor-page.ts'
import { fillInJsdom, openSession, renderIn, testPlan } from './open-session.tsx'
import { pngOf } from '../../lib/png-of.ts'

beforeEach(fillInJsdom)
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const plan = testPlan({
  een: [{ id: 'a', title: 'Begin', paragraphs: ['alfa bravo', 'charlie'] }],
  twee: [
    { id: 'c', title: 'Eind', paragraphs: ['delta'] },
    { id: 'd', title: 'Weg', paragraphs: [], leftOut: true },
  ],
})

const png: DrawImage = () =>
  Promise.resolve({
    width: 4,
    height: 3,
    transparent: false,
    encode: () => Promise.resolve(new Uint8Array([0x89, 0x50, 0x4e, 0x47])),
  })

function open() {
  const opened = openSession(plan)
  const editor = opened.session.current()
  return { ...opened, editor, parts: { store: opened.store, writing: opened.session.writing, editor, draw: png } }
}

describe('putting an image in the text', () => {
  const photo = new File([pngOf(4, 3)], 'kaart.png', { type: 'image/png' })

  it('parts the paragraph at the cursor and asks what the image shows', async () => {
    const { editor, session, parts } = open()
    editor.commands.setTextSelection(at(editor, 'bravo'))
    await insertImageFiles([photo], parts)
    expect(shape(editor)).toEqual(['a: Begin | alfa  | <image> | bravo | charlie'])
    const { floating } = session.writing.getState()
    expect(floating?.kind === 'image' && editor.state.doc.nodeAt(floating.position)?.attrs['image']).toBe('hash')
  })

  it('goes below a heading of the section, and leaves a paragraph to go on in', async () => {
    const { editor, parts } = open()
    editor.commands.setTextSelection(at(editor, 'Begin'))
    await insertImageFiles([photo], parts)
    expect(shape(editor)).toEqual(['a: Begin | <image> | alfa bravo | charlie'])
    editor.commands.setTextSelection(at(editor, 'charlie', true))
    await insertImageFiles([photo], parts)
    expect(shape(editor)).toEqual(['a: Begin | <image> | alfa bravo | charlie | <image> | '])
  })

  it('says why an image cannot come in, and changes nothing', async () => {
    const { editor, parts, store } = open()
    const before = editor.state.doc
    await insertImageFiles([new File(['<svg/>'], 'logo.svg', { type: 'image/svg+xml' })], parts)
    expect(toastStore.getState().current?.text).toBe(
      'logo.svg: Een SVG-afbeelding kan niet mee. Bewaar haar als PNG en voeg die in.',
    )
    expect(editor.state.doc).toBe(before)
    expect(store.getState().images).toEqual({})
  })
})

describe('the dialog of an image', () => {
  async function openImage() {
    const opened = open()
    opened.editor.commands.setTextSelection(at(opened.editor, 'charlie', true))
    await insertImageFiles([new File([pngOf(4, 3)], 'x.png', { type: 'image/png' })], opened.parts)
    renderIn(opened, <ImageDialog session={opened.session} />)
    const attributes = () => opened.editor.state.doc.child(0).child(3).attrs
    return { ...opened, attributes }
  }

  it('keeps description and caption', async () => {
    const { attributes, session } = await openImage()
    expect(document.activeElement).toBe(screen.getByLabelText('Wat is er te zien?'))
    await userEvent.keyboard('Een kaart')
    await userEvent.type(screen.getByLabelText('Bijschrift'), 'Kernen')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(attributes()).toMatchObject({ alt: 'Een kaart', caption: 'Kernen', decorative: false })
    expect(session.writing.getState().floating).toBeNull()
  })

  it('takes an image that is only decoration', async () => {
    const { attributes } = await openImage()
    await userEvent.click(screen.getByLabelText('Alleen versiering'))
    expect(screen.queryByLabelText('Wat is er te zien?')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(attributes()).toMatchObject({ alt: '', decorative: true })
  })

  it('takes the image away, with a way back', async () => {
    const { editor } = await openImage()
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }))
    expect(shape(editor)[0]).not.toContain('<image>')
    const toast = toastStore.getState().current
    act(() => toast && runToast(toast))
    expect(shape(editor)[0]).toContain('<image>')
  })
})

describe('the dialog of a link', () => {
  function openLink(select: (editor: ReturnType<typeof open>['editor']) => void) {
    const opened = open()
    select(opened.editor)
    renderIn(opened, <LinkDialog session={opened.session} />)
    const links = () => {
      const found: string[] = []
      opened.editor.state.doc.descendants((node) => {
        for (const mark of node.marks) if (mark.type.name === 'link') found.push(`${node.text} ${mark.attrs['href']}`)
      })
      return found
    }
    return { ...opened, links }
  }
  const selectBravo = (editor: ReturnType<typeof open>['editor']) =>
    editor.commands.setTextSelection({ from: at(editor, 'bravo'), to: at(editor, 'bravo', true) })

  it('puts an address on the selected words', async () => {
    const { links } = openLink(selectBravo)
    expect(screen.queryByLabelText('Tekst van de link')).toBeNull()
    await userEvent.type(screen.getByLabelText('Adres'), 'www.rijnveen.nl{Enter}')
    expect(links()).toEqual(['bravo https://www.rijnveen.nl'])
  })

  it('says what is wrong with an unsafe address and keeps it in the field', async () => {
    const { links } = openLink(selectBravo)
    await userEvent.type(screen.getByLabelText('Adres'), 'javascript:alert(1){Enter}')
    expect(screen.getByText(/Dit soort adres kan niet in het plan/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Adres').value).toBe('javascript:alert(1)')
    expect(links()).toEqual([])
  })

  it('goes to a section of this plan by its number, under its title', async () => {
    const { links } = openLink((editor) => editor.commands.setTextSelection(at(editor, 'bravo')))
    await userEvent.click(screen.getByLabelText('Een paragraaf van dit plan'))
    const options = screen.getAllByRole('option', { hidden: true }).map((option) => option.textContent)
    expect(options).toEqual(['1 Hoofdstuk een', '1.1 Begin', '2 Hoofdstuk twee', '2.1 Eind'])
    await userEvent.selectOptions(screen.getByLabelText('Paragraaf'), 'c')
    await userEvent.click(screen.getByRole('button', { name: 'Voeg in' }))
    expect(links()).toEqual(['Eind #c'])
  })

  it('changes and removes the link at the cursor', async () => {
    const { links, editor, session } = openLink((target) => {
      selectBravo(target)
      target.commands.setMark('link', { href: 'https://oud.nl' })
      target.commands.setTextSelection(at(target, 'bravo') + 2)
    })
    const address = screen.getByLabelText<HTMLInputElement>('Adres')
    expect(address.value).toBe('https://oud.nl')
    await userEvent.clear(address)
    await userEvent.type(address, 'nieuw.nl{Enter}')
    expect(links()).toEqual(['bravo https://nieuw.nl'])
    cleanup()
    editor.commands.setTextSelection(at(editor, 'bravo') + 2)
    renderIn({ session, store: session.plan }, <LinkDialog session={session} />)
    await userEvent.click(screen.getByRole('button', { name: 'Haal de link weg' }))
    expect(links()).toEqual([])
  })

  it('says that a heading of a section holds no link', () => {
    openLink((editor) => editor.commands.setTextSelection(at(editor, 'Begin')))
    expect(screen.getByText(/In de kop van een paragraaf kan geen link staan/)).toBeTruthy()
  })
})

describe('tables', () => {
  async function openTable(rows = '2') {
    const opened = open()
    opened.editor.commands.setTextSelection(at(opened.editor, 'charlie', true))
    renderIn(opened, <InsertTableDialog session={opened.session} />)
    await userEvent.clear(screen.getByLabelText('Rijen'))
    await userEvent.type(screen.getByLabelText('Rijen'), rows)
    await userEvent.type(screen.getByLabelText('Bijschrift'), 'Plaatsen{Enter}')
    // The dialog gives the focus back to the text.
    await waitFor(() => expect(opened.editor.view.hasFocus()).toBe(true))
    cleanup()
    const table = () => opened.editor.state.doc.child(0).child(3)
    const kinds = () => {
      const lines: string[] = []
      table().forEach((row) => {
        let line = ''
        row.forEach((cell) => (line += cell.type.name === 'tableHeader' ? 'H' : 'c'))
        lines.push(line)
      })
      return lines
    }
    return { ...opened, table, kinds }
  }

  it('are put in with a header row and a caption, with the cursor in the first cell', async () => {
    const { editor, table, kinds } = await openTable()
    expect(kinds()).toEqual(['HHH', 'ccc'])
    expect(table().attrs['caption']).toBe('Plaatsen')
    expect(editor.isActive('tableHeader')).toBe(true)
  })

  it('ask for a number that can be', async () => {
    const opened = open()
    renderIn(opened, <InsertTableDialog session={opened.session} />)
    await userEvent.clear(screen.getByLabelText('Rijen'))
    await userEvent.type(screen.getByLabelText('Rijen'), '99{Enter}')
    expect(screen.getByText('Vul een getal van 1 tot en met 50 in.')).toBeTruthy()
    expect(shape(opened.editor)).toEqual(['a: Begin | alfa bravo | charlie'])
  })

  it('keep caption, source, header column and landscape from the dialog', async () => {
    const opened = await openTable()
    let position = 0
    opened.editor.state.doc.descendants((node, place) => {
      if (node.type.name === 'table') position = place
    })
    opened.session.writing.setState({ floating: { kind: 'table', position } })
    renderIn(opened, <TableDialog session={opened.session} />)
    await userEvent.type(screen.getByLabelText('Bron'), 'Telling')
    await userEvent.click(screen.getByLabelText('De eerste rij bevat kolomkoppen'))
    await userEvent.click(screen.getByLabelText('De eerste kolom bevat rijkoppen'))
    await userEvent.click(screen.getByLabelText('Druk de tabel af op een liggende bladzijde'))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(opened.table().attrs).toMatchObject({ caption: 'Plaatsen', source: 'Telling', landscape: true })
    expect(opened.kinds()).toEqual(['Hcc', 'Hcc'])
  })

  it('show a bar only while the cursor is in one', async () => {
    const opened = await openTable()
    renderIn(opened, <TableBar session={opened.session} editor={opened.editor} />)
    expect(screen.getByRole('toolbar', { name: 'Tabel' })).toBeTruthy()
    act(() => void opened.editor.commands.setTextSelection(at(opened.editor, 'alfa')))
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
  })

  it('grow, shrink and turn their header row on and off from the bar', async () => {
    const opened = await openTable()
    renderIn(opened, <TableBar session={opened.session} editor={opened.editor} />)
    const use = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }))
    await use('Rij onder')
    await use('Kolom rechts')
    expect(opened.kinds()).toEqual(['HHHH', 'cccc', 'cccc'])
    await use('Koprij')
    expect(opened.kinds()).toEqual(['cccc', 'cccc', 'cccc'])
    await use('Rij weg')
    await use('Kolom weg')
    expect(opened.kinds()).toEqual(['ccc', 'ccc'])
    await use('Lijn rechts uit')
    expect(JSON.stringify(opened.table().toJSON()).match(/"align":"right"/g)).toHaveLength(1)
  })

  it('cannot lose their last row, and say why', async () => {
    const opened = await openTable('1')
    renderIn(opened, <TableBar session={opened.session} editor={opened.editor} />)
    const button = screen.getByRole('button', { name: 'Rij weg. Dit zijn alle rijen. Verwijder dan de hele tabel.' })
    await userEvent.click(button)
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(opened.kinds()).toEqual(['HHH'])
  })

  it('go as a whole, with a way back', async () => {
    const opened = await openTable()
    renderIn(opened, <TableBar session={opened.session} editor={opened.editor} />)
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder de tabel' }))
    expect(shape(opened.editor)).toEqual(['a: Begin | alfa bravo | charlie |  | '])
    const toast = toastStore.getState().current
    act(() => toast && runToast(toast))
    expect(opened.kinds()).toEqual(['HHH', 'ccc'])
  })

  it('have one tab stop with arrows, and Esc goes back to the text', async () => {
    const opened = await openTable()
    renderIn(opened, <TableBar session={opened.session} editor={opened.editor} />)
    const stops = () =>
      screen.getAllByRole('button').filter((button) => button.closest('[role=toolbar]') && button.tabIndex === 0)
    expect(stops()).toHaveLength(1)
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F10', altKey: true, bubbles: true })))
    expect(document.activeElement?.textContent).toBe('Rij boven')
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toBe('Rij onder')
    await userEvent.keyboard('{End}{ArrowRight}')
    expect(document.activeElement?.textContent).toBe('Rij boven')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(opened.editor.view.hasFocus()).toBe(true))
  })
})
