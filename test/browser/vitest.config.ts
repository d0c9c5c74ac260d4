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
  },
})
