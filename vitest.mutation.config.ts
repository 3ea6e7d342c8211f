import { defineConfig } from 'vitest/config';

/** The tests that mutants of the rules must fail: those of the rules, without the slow ones that only look for crashes. */
export default defineConfig({
  test: { include: ['test/check/rules*.test.ts', 'test/check/rules/*.test.ts'] },
});
