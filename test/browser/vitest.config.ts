import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['./serve-app.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two browsers at a time: each spends half its time waiting, and more would make the machine too slow for them.
    maxWorkers: 2,
    // A machine that is busy with other things can pass a key on before the page heard of the last one. What passed only the
    // second time is marked with its retry in the output, to be made firm.
    retry: 1,
  },
})
