// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, cleanup, configure, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../../../src/lib/ids.ts'
import { sha256 } from '../../../src/lib/sha256.ts'
import { type PortableStyle, writeHouseStyleFile } from '../../../src/storage/house-style-file.ts'
import { createPlanDatabase } from '../../../src/storage/plan-database.ts'
import type { PlanDatabase } from '../../../src/storage/plan-records.ts'
import { readHouseStyleFile } from '../../../src/storage/read-house-style-file.ts'
import { HouseStyleDialog } from '../../../src/ui/house-style/house-style-dialog.tsx'
import { toastStore } from '../../../src/ui/parts/toast-store.ts'
import { tinyImage } from '../../storage/open-database.ts'
import { fillInJsdom, openSession, renderIn, testPlan } from '../writing/open-session.tsx'

// Roles are looked up slowly among the many parts of this dialog.
configure({ asyncUtilTimeout: 10_000 })

const plan = testPlan({ een: [{ id: 'a', title: 'Begin', paragraphs: [] }] })
const style: PortableStyle = {
  name: 'Gemeente Elders',
  accent: '#00653b',
  headingFont: 'sans',
  textFont: 'serif',
  logo: null,
  cover: 'zonder',
  photo: null,
}

let database: PlanDatabase
beforeEach(() => {
  fillInJsdom()
  database = createPlanDatabase({ name: newId(), session: newId(), now: () => Date.now() })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

async function open() {
  const onClose = vi.fn()
  renderIn(openSession(plan), <HouseStyleDialog onClose={onClose} />, { database })
  const dialog = await screen.findByRole('dialog', { name: 'Logo, kleur en lettertype' })
  return { onClose, dialog, user: userEvent.setup() }
}

const field = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement
const preview = () => screen.getByRole('img', { name: /^Voorbeeld van de voorkant/ })

function drop(file: File): void {
  const event = Object.assign(new Event('drop', { cancelable: true }), {
    dataTransfer: { types: ['Files'], files: [file] },
  })
  act(() => void document.dispatchEvent(event))
}

describe('the preview of a house style', () => {
  it('follows the form at once, in the colours of the documents', async () => {
    const { user } = await open()
    expect(preview().getAttribute('aria-label')).toContain('met alleen de naam')
    expect(preview().getAttribute('data-heading')).toBe('serif')
    await user.clear(field('Kleur'))
    await user.type(field('Kleur'), '#ffd200')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lettertype van de koppen' }), 'sans')
    await user.clear(field('Naam op de voorkant'))
    await user.type(field('Naam op de voorkant'), 'Rijnveen')
    const { style: shown } = preview()
    expect(shown.getPropertyValue('--look-accent')).toBe('#ffd200')
    expect(shown.getPropertyValue('--look-accent-text')).toBe('#1b1f24')
    expect(preview().getAttribute('data-heading')).toBe('sans')
    expect(preview().textContent).toContain('Rijnveen')
    expect(preview().textContent).toContain('Proefplan')
  })
})

describe('a house style file', () => {
  it('that is dropped fills the form and is kept only by Bewaar', async () => {
    const { user, onClose } = await open()
    drop(new File([await writeHouseStyleFile(style, {})], 'stijl.oabhuisstijl'))
    await waitFor(() => expect(field('Naam op de voorkant').value).toBe('Gemeente Elders'))
    expect(field('Kleur').value).toBe('#00653b')
    expect(screen.getByText(/De huisstijl uit stijl\.oabhuisstijl is ingevuld\. Kies Bewaar/)).toBeTruthy()
    expect(await database.getHouseStyle('standaard')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(await database.getHouseStyle('standaard')).toEqual({ ...style, id: 'standaard' })
    expect(toastStore.getState().current?.text).toBe('De huisstijl is bewaard.')
  })

  it('that is broken changes nothing and says so in one sentence', async () => {
    await open()
    drop(new File([(await writeHouseStyleFile(style, {})).replace('Elders', 'Anders')], 'stijl.oabhuisstijl'))
    expect(await screen.findByText('Dit bestand is beschadigd. Er is niets veranderd.')).toBeTruthy()
    expect(field('Naam op de voorkant').value).toBe('Gemeente Rijnveen')
  })

  it('with a picture that the browser cannot show is refused', async () => {
    // jsdom draws nothing, which is how a browser meets a picture that is none.
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')))
    await open()
    const image = await sha256(tinyImage.bytes)
    const text = await writeHouseStyleFile({ ...style, logo: { image, alt: 'Logo' } }, { [image]: tinyImage })
    drop(new File([text], 'stijl.oabhuisstijl'))
    expect(await screen.findByText('Dit bestand is beschadigd. Er is niets veranderd.')).toBeTruthy()
    vi.unstubAllGlobals()
  })

  it('is made of the form as it stands', async () => {
    const made: { name: string; content: Blob }[] = []
    const { user } = await open()
    URL.createObjectURL = (content) => {
      made.push({ name: '', content: content as Blob })
      return 'blob:proef'
    }
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      const last = made.at(-1)
      if (last) last.name = this.download
    })
    await user.click(screen.getByRole('radio', { name: 'Met alleen de naam' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    expect(await screen.findByText('Bestand Huisstijl Gemeente Rijnveen.oabhuisstijl is gemaakt.')).toBeTruthy()
    expect(made.at(-1)?.name).toBe('Huisstijl Gemeente Rijnveen.oabhuisstijl')
    const read = await readHouseStyleFile(made.at(-1)?.content ?? new Blob())
    expect(read).toMatchObject({ kind: 'read', style: { name: 'Gemeente Rijnveen', cover: 'zonder' } })
  })

  it('is not made of a form that is not right', async () => {
    const { user } = await open()
    await user.clear(field('Naam op de voorkant'))
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    expect(await screen.findByText('Vul een naam in.')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(field('Naam op de voorkant')))
  })
})

describe('the house style dialog', () => {
  it('shows what is kept, and says which picture the cover lacks', async () => {
    await database.putHouseStyle({ ...style, id: 'standaard', cover: 'foto' })
    await open()
    expect(field('Naam op de voorkant').value).toBe('Gemeente Elders')
    expect((screen.getByRole('radio', { name: 'Met een foto' }) as HTMLInputElement).checked).toBe(true)
    expect(screen.getByText('Er is nog geen foto. Tot die er is, staat alleen de naam op de voorkant.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Kies een foto' })).toBeTruthy()
  })

  it('keeps logo and photo whatever cover is chosen', async () => {
    const hash = await database.putImage(tinyImage)
    const pictures = { logo: { image: hash, alt: 'Logo' }, photo: { image: hash, alt: '' } }
    await database.putHouseStyle({ ...style, ...pictures, id: 'standaard', cover: 'foto' })
    const { user, onClose } = await open()
    await user.click(screen.getByRole('radio', { name: 'Met alleen de naam' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(await database.getHouseStyle('standaard')).toEqual({
      ...style,
      ...pictures,
      id: 'standaard',
      cover: 'zonder',
    })
  })
})
