import { describe, expect, inject, it } from 'vitest'
import { beginPlan, download, goToChapter, guide, openExample, seeSaved, text, useApp, writeIn } from './journey.ts'

const app = useApp()

describe('a whole journey', () => {
  // `useApp` fails a test on every violation of the content security policy, which browsers write in the console.
  it('asks nothing of any other site and stays within the content security policy', async () => {
    const page = await app.open()
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    await page.reload()
    await openExample(page)
    await goToChapter(page, 'Voorschoolse educatie')
    await guide(page).getByRole('heading', { name: 'Wat kunt u hier beschrijven?' }).waitFor()
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await beginPlan(page)
    await writeIn(page, 'Waarom dit plan', 'Wat hier staat, blijft hier.')
    await pasteRemote(page)
    await text(page).getByText('geplakt van een andere site').waitFor()
    await seeSaved(page)
    await page.getByRole('link', { name: /^Cijfers/ }).click()
    await page.getByRole('link', { name: 'Cijfers ophalen' }).click()
    // Nothing is asked before this is pressed.
    await page.getByRole('button', { name: 'Haal cijfers op bij het CBS' }).waitFor()
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByRole('radio', { name: 'PDF', exact: true }).check()
    await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
    await page.getByRole('radio', { name: /^Word/ }).check()
    await download(page, () => page.getByRole('button', { name: 'Maak het Word-bestand' }).click())
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await page.getByRole('link', { name: 'Instellingen' }).click()
    await page.getByRole('radio', { name: 'Donker' }).check()
    await page.getByRole('link', { name: 'Uitleg' }).click()
    await page.getByRole('heading', { level: 1, name: 'Uitleg' }).waitFor()
    const origin = new URL(inject('address')).origin
    const kept = (url: string) =>
      url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:')
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter((url) => !kept(url))).toEqual([])
  })
})

/** Pastes what another site has on it: an image of its own and a script. */
async function pasteRemote(page: Awaited<ReturnType<typeof app.open>>): Promise<void> {
  await text(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    const html = '<p style="color: red">geplakt van een andere site</p><img src="https://tracker.example/pixel.png">'
    clipboardData.setData('text/html', `${html}<script src="https://tracker.example/code.js"></script>`)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
}
