import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // files of one process share the build of the real records (test/support/built.ts)
    isolate: false,
    maxWorkers: 2,
  },
});
