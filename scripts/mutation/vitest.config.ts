import { defineConfig } from 'vitest/config';

/**
 * Tests of the folder that is being mutated and nothing else: each mutant runs them once. The tables of cases are left
 * out, whose thousands of lines take longer than all other tests: what is noticed without them is the least that is.
 */
export default defineConfig({
  test: {
    include: [`lib/culinary/${process.env.MUTATED_FOLDER}/**/*.test.ts`],
    exclude: ['**/node_modules/**', '**/cases/**'],
    // A busy machine must not make a slow test look like one that noticed something.
    testTimeout: 110_000,
  },
});
