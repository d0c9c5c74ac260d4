import type { TestProject } from 'vitest/node'
import { preview } from 'vite'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
  }
}

/** Serves the production build for the browser tests, unless another program serves it already at `SERVED_AT`. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const elsewhere = process.env['SERVED_AT']
  if (elsewhere) {
    project.provide('address', elsewhere)
    return () => Promise.resolve()
  }
  const server = await preview({
    root: `${import.meta.dirname}/../..`,
    preview: { port: 4179, strictPort: false },
    logLevel: 'error',
  })
  project.provide('address', server.resolvedUrls?.local[0] ?? '')
  return () => new Promise((done) => server.httpServer.close(() => done()))
}
