import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { codeGroups } from './src/build/code-groups.ts'
import { lettersPlugin } from './src/build/letters-plugin.ts'
import { licencesPlugin } from './src/build/licences-plugin.ts'
import { offlinePlugin } from './src/build/offline-plugin.ts'
import { pngPlugin } from './src/build/png-plugin.ts'
import { policyPlugin } from './src/build/policy-plugin.ts'
import { templatePlugin } from './src/build/template-plugin.ts'

const root = import.meta.dirname
/** Folders of packages of which something ships. */
const seen = new Set<string>()

export default defineConfig({
  root,
  // A relative base lets the app be hosted in any folder.
  base: './',
  plugins: [
    react(),
    templatePlugin(root),
    lettersPlugin(),
    policyPlugin(),
    licencesPlugin(root, { seen, isWorker: false }),
    offlinePlugin(root),
  ],
  worker: {
    format: 'es',
    plugins: () => [templatePlugin(root), lettersPlugin(), pngPlugin(), licencesPlugin(root, { seen, isWorker: true })],
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: codeGroups } } },
  },
  server: { port: 4173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  test: {
    root,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    environment: 'node',
    testTimeout: 20000,
  },
})
