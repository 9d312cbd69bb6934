/**
 * `npm run test:mutation`: changes the rules of the kitchen that protect people one small way at a time (Stryker) and
 * counts how many changes their tests notice. `npm run test:mutation -- gate` runs one folder. Takes an hour on two cores;
 * exits non-zero when tests fail for fewer than 85 of 100. A run that was given up after a time proves nothing on a busy
 * machine, so it is told apart and does not count as noticed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['allergens', 'diets', 'gate'];
const KILLED_SHARE_MIN = 0.85;
const root = path.resolve(import.meta.dirname, '../..');
const outputs = path.join(root, '.data/mutation');

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Stryker's settings for one folder. It is told of no tsconfig, which it could only rewrite with TypeScript 6. */
function settingsFor(folder: string): object {
  return {
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    mutate: [`lib/culinary/${folder}/*.ts`, '!**/*.test.ts', '!**/index.ts'],
    ignorePatterns: ['**', '!lib/culinary/**', '!scripts/mutation/**', '!package.json', '!tsconfig.json'],
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 120_000,
    timeoutFactor: 6,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: path.join(outputs, `${folder}.report.json`) },
    tempDirName: `.data/mutation/${folder}.sandbox`,
  };
}

function mutate(folder: string): { killed: number; timedOut: number; all: number } {
  const settings = path.join(outputs, `${folder}.settings.json`);
  writeFileSync(settings, JSON.stringify(settingsFor(folder)));
  spawnSync(path.join(root, 'node_modules/.bin/stryker'), ['run', settings], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED_FOLDER: folder },
  });
  const report: Report = JSON.parse(readFileSync(path.join(outputs, `${folder}.report.json`), 'utf8'));
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const killed = count('Killed');
  const timedOut = count('Timeout');
  return { killed, timedOut, all: killed + timedOut + count('Survived', 'NoCoverage') };
}

mkdirSync(outputs, { recursive: true });
const [wanted] = process.argv.slice(2);
const results = FOLDERS.filter((folder) => wanted === undefined || folder === wanted).map((folder) => ({
  folder,
  ...mutate(folder),
}));
for (const { folder, killed, timedOut, all } of results)
  console.log(
    `${folder}: ${killed} of ${all} noticed (${((killed / all) * 100).toFixed(1)} %), ${timedOut} given up after a time`,
  );
const killed = results.reduce((sum, result) => sum + result.killed, 0);
const all = results.reduce((sum, result) => sum + result.all, 0);
if (killed < all * KILLED_SHARE_MIN) process.exitCode = 1;
