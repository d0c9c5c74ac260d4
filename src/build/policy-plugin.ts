import { readdirSync } from 'node:fs'
import type { Connect, Plugin } from 'vite'
import { headersFile } from './host-files.ts'
import { hostHeaders, metaPolicy } from './host-headers.ts'

const sendHeaders: Connect.NextHandleFunction = (_request, response, next) => {
  for (const [name, value] of Object.entries(hostHeaders)) response.setHeader(name, value)
  next()
}

/**
 * Writes the policy into the built page, first in its head, so that it also holds on hosts that send no headers, and beside
 * it the file `_headers` for hosts that read one.
 */
export function policyPlugin(): Plugin {
  let publicFiles: readonly string[] = []
  return {
    name: 'oab-policy',
    configResolved: ({ publicDir }) => {
      publicFiles = publicDir ? readdirSync(publicDir).filter((name) => !name.startsWith('.')) : []
    },
    configurePreviewServer: (server) => {
      server.middlewares.use(sendHeaders)
    },
    generateBundle() {
      const files = [...publicFiles, 'index.html', 'sw.js'].sort()
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(files) })
    },
    transformIndexHtml: (_html, { server }) =>
      server
        ? []
        : [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
              injectTo: 'head-prepend',
            },
            { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
          ],
  }
}
