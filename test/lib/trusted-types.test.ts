// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { ownScript } from '../../src/lib/trusted-types.ts'

describe('the address of a script', () => {
  it('is taken when it stands beside the page', () => {
    expect(ownScript('./sw.js')).toBe('./sw.js')
    expect(ownScript(`${location.origin}/assets/worker.js`)).toBe(`${location.origin}/assets/worker.js`)
  })

  it('is refused when it is of another site, another port or made of data', () => {
    const foreign = ['https://tracker.example/a.js', '//tracker.example/a.js', 'data:text/javascript,1', 'javascript:1']
    for (const address of [
      ...foreign,
      `blob:${location.origin}/1`,
      `${location.protocol}//${location.hostname}:81/a.js`,
    ])
      expect(() => ownScript(address), address).toThrow(TypeError)
  })
})
