import { defineConfig } from 'vitest/config'
import { slowed } from './slowed.ts'

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['./serve-app.ts'],
    testTimeout: 60_000 * slowed,
    hookTimeout: 60_000 * slowed,
    // Two browsers at a time: each spends half its time waiting, and more would make the machine too slow for them.
    maxWorkers: 2,
    // A machine that is busy with other things can pass a key on before the page heard of the last one. What passed only the
    // second time is marked with its retry in the output, to be made firm.
    retry: slowed > 1 ? 0 : 1,
  },
})
