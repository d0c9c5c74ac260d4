// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../../src/writers/html/write-html.ts'
import { emptiedDocument, hostileDocument, isHarmless } from '../hostile-document.ts'

describe.each([
  ['hostile', hostileDocument],
  ['emptied', emptiedDocument],
])('the web page of a %s document', (_name, make) => {
  const html = writeHtml(make(), { fonts: [] })
  const page = new DOMParser().parseFromString(html, 'text/html')

  it('holds no script, frame, form or handler', () => {
    const elements = [...page.querySelectorAll('*')]
    expect(
      page.querySelectorAll('script, iframe, object, embed, form, base, link, meta[http-equiv=refresh]'),
    ).toHaveLength(0)
    const handlers = elements.flatMap(({ attributes }) => [...attributes].filter(({ name }) => name.startsWith('on')))
    expect(handlers).toEqual([])
  })

  it('points nowhere but to the web and itself, and shows pictures of its own alone', () => {
    const addresses = [...page.querySelectorAll('[href], [action], [formaction], [*|href]')]
    expect(addresses.map((at) => at.getAttribute('href') ?? '').filter((to) => !isHarmless(to))).toEqual([])
    const shown = [...page.querySelectorAll('[src]')].map((at) => at.getAttribute('src') ?? '')
    expect(shown.filter((src) => !/^data:image\/(?:png|jpeg);base64,/.test(src))).toEqual([])
  })

  it('is of legal characters, with its landmarks where they belong', () => {
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(html).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
    expect([...page.body.children].map(({ localName }) => localName)).toContain('main')
    expect(page.querySelectorAll('main, style')).toHaveLength(2)
  })
})
