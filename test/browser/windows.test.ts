import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { beginPlan, cursorInText, download, eventually, message, openExample, text, useApp } from './journey.ts'

const app = useApp()
const readsAlong = 'Dit plan is open in een ander venster. U leest mee.'

/** A second window on the plan that is open in the first. */
async function besides(page: Page): Promise<Page> {
  const second = await app.openBeside(page, page.url().slice(inject('address').length))
  await second.getByText(readsAlong).waitFor()
  return second
}

describe('a plan in two windows', () => {
  it('is read along in the second, taken over with one click, and loses nothing', async () => {
    const first = await app.open()
    await beginPlan(first)
    await first.keyboard.type('In het eerste venster. ')
    const second = await besides(first)
    await text(second).getByText('In het eerste venster.').waitFor()
    await first.keyboard.type('Daar gaat het verder. ')
    await text(second).getByText('Daar gaat het verder.').waitFor()
    expect(await text(second).getAttribute('contenteditable')).toBe('false')
    await first.keyboard.type('Vlak ervoor. ')
    await second.getByRole('button', { name: 'Schrijf hier verder' }).click()
    await message(second).getByText('U schrijft nu hier verder.').waitFor()
    await first.getByText(readsAlong).waitFor()
    await text(second).getByText('Vlak ervoor.').click()
    await second.keyboard.press('Control+End')
    await second.keyboard.type('Nu in het tweede. ')
    await text(first).getByText('Nu in het tweede.').waitFor()
    expect(await text(first).innerText()).toContain('In het eerste venster. Daar gaat het verder. Vlak ervoor.')
    await first.getByRole('button', { name: 'Schrijf hier verder' }).click()
    await message(first).getByText('U schrijft nu hier verder.').waitFor()
    await text(first).getByText('Vlak ervoor.').click()
    await first.keyboard.type('Weer in het eerste. ')
    await text(second).getByText('Weer in het eerste.').waitFor()
  })

  it('says that it is read along also when the text is scrolled', async () => {
    const first = await app.open()
    await openExample(first)
    const second = await besides(first)
    await text(second).getByRole('paragraph').last().scrollIntoViewIfNeeded()
    await second.mouse.move(700, 500)
    await second.mouse.wheel(0, 5000)
    const chapter = second.getByRole('heading', { level: 1 })
    await eventually(async () => (await chapter.boundingBox())?.y ?? 0).toBeLessThan(0)
    expect((await second.getByText(readsAlong).boundingBox())?.y).toBeGreaterThan(0)
  })

  it('comes free when the other window crashes', async () => {
    const first = await app.open()
    await beginPlan(first)
    await first.keyboard.type('Voor het ongeluk. ')
    const second = await besides(first)
    await text(second).getByText('Voor het ongeluk.').waitFor()
    const cdp = await first.context().newCDPSession(first)
    void cdp.send('Page.crash').catch(() => undefined)
    await second.getByText(readsAlong).waitFor({ state: 'detached' })
    await text(second).click()
    await cursorInText(second)
    await second.keyboard.type('Erna. ')
    await eventually(() => text(second).innerText()).toContain('Erna.')
  })

  it('stays where it is shown, and is not written again, when everything is erased from the other', async () => {
    const first = await app.open()
    await beginPlan(first, 'Plan dat blijft')
    await first.keyboard.type('Dit wil ik houden. ')
    const second = await app.openBeside(first, '#/instellingen')
    await second.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
    const wiping = second.getByRole('dialog', { name: 'Alles van dit apparaat wissen?' })
    await wiping.getByRole('checkbox', { name: 'Ja, ik wil alles wissen' }).check()
    await wiping.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
    await second.getByRole('link', { name: 'Begin een nieuw plan' }).waitFor()
    await first.getByText('Alles is gewist vanuit een ander venster.').first().waitFor()
    expect(await text(first).getAttribute('contenteditable')).toBe('false')
    const file = await download(first, () => first.getByRole('button', { name: 'Bewaar als bestand' }).first().click())
    expect(new TextDecoder().decode(file.bytes)).toContain('Dit wil ik houden.')
    await second.reload()
    await second.getByRole('link', { name: 'Begin een nieuw plan' }).waitFor()
    expect(await second.getByText('Plan dat blijft').count()).toBe(0)
  })
})
