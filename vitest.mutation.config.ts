import { defineConfig } from 'vitest/config';

/** The tests that mutants of the rules must fail: those of each rule on its own, which are quick. */
export default defineConfig({
  test: { include: ['test/check/rules/*.test.ts'] },
});
