import { describe, expect, it } from 'vitest'
import { headersFile, nginxFile } from '../../src/build/host-files.ts'
import { hostHeaders, metaPolicy } from '../../src/build/host-headers.ts'

describe('the policy of the page', () => {
  it('allows nothing that is not named, no inline script or style, and no eval or WebAssembly', () => {
    expect(metaPolicy).toContain("default-src 'none'")
    expect(metaPolicy).not.toMatch(/unsafe|wasm|\*|http:|frame-ancestors/)
  })

  it('lets text become HTML or a script through named policies only', () => {
    expect(metaPolicy).toContain("require-trusted-types-for 'script'")
    expect(metaPolicy).toMatch(/trusted-types ProseMirrorClipboard [a-z -]+$/)
    expect(metaPolicy).not.toContain('allow-duplicates')
  })

  it('keeps the page out of frames where headers are sent', () => {
    expect(hostHeaders['Content-Security-Policy']).toBe(`${metaPolicy}; frame-ancestors 'none'`)
  })
})

describe('the files for hosts', () => {
  it('hold every header, the nginx example for pages of errors as well', () => {
    for (const [name, value] of Object.entries(hostHeaders)) {
      expect(nginxFile()).toContain(`add_header ${name} "${value}" always;`)
      expect(headersFile([])).toContain(`  ${name}: ${value}\n`)
    }
  })

  it('have no path with two rules for keeping a file', () => {
    const rules = headersFile(['index.html']).split('\n\n')
    const kept = rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('\n')[0])
    expect(kept).toEqual(['/assets/*', '/', '/index.html'])
  })

  it('are the same as the example that is handed out', async () => {
    await expect(nginxFile()).toMatchFileSnapshot('../../deploy/nginx.conf')
  })
})
