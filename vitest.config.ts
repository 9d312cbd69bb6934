import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
/** By itself the runner leaves a core for its own work: of two that would be half of the machine. */
const UNIT_WORKERS = Math.max(2, os.availableParallelism() - 1);
const exclude = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'e2e/**'];

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: ['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'inference-server/src/**/*.ts', 'worker/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test.tsx', '**/generated/**', '**/*.generated.ts', 'lib/testing/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
    },
    projects: [
      {
        resolve: { alias },
        test: {
          // Pure functions over one large table: tests share a process, which reads and compiles it once.
          name: 'kitchen',
          include: ['lib/culinary/**/*.test.ts'],
          exclude,
          isolate: false,
          maxWorkers: UNIT_WORKERS,
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, 'lib/culinary/**', '**/*.int.test.ts'],
          maxWorkers: UNIT_WORKERS,
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['**/*.int.test.ts'],
          exclude,
          pool: 'forks',
          maxWorkers: 2,
          // Groups of one order must have equally many workers.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          // A machine with many other things to do answers later, and no test is about how late.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
          globalSetup: ['lib/testing/start-test-server.ts'],
          setupFiles: ['lib/testing/use-test-database.ts'],
        },
      },
    ],
  },
});
