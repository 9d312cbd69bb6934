/**
 * `npm run test:mutation`: changes the rules of the kitchen that protect people one small way at a time (Stryker) and
 * counts how many changes their tests notice. Takes an hour on two cores, so a folder (`-- diets`) or files of one
 * (`-- diets judge-diet.ts`) can be measured by themselves; the last report of each file is kept and summed. Exits
 * non-zero when tests fail for fewer than 85 of 100 in some folder.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { killedShare, MUTATED_FOLDERS, MUTATION_REPORTS, readMutationFigures } from './figures.ts';

const KILLED_SHARE_MIN = 0.85;
const root = path.resolve(import.meta.dirname, '../..');

/** Stryker's settings for one file. It is told of no tsconfig, which it could only rewrite with TypeScript 6. */
function settingsFor(folder: string, file: string): object {
  return {
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    mutate: [`lib/culinary/${folder}/${file}`],
    ignorePatterns: ['**', '!lib/culinary/**', '!scripts/mutation/**', '!package.json', '!tsconfig.json'],
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 120_000,
    timeoutFactor: 6,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: path.join(MUTATION_REPORTS, folder, `${file}.json`) },
    tempDirName: `.data/mutation/${folder}.${file}.sandbox`,
  };
}

function mutate(folder: string, file: string): void {
  const settings = path.join(MUTATION_REPORTS, `../${folder}.${file}.settings.json`);
  writeFileSync(settings, JSON.stringify(settingsFor(folder, file)));
  spawnSync(path.join(root, 'node_modules/.bin/stryker'), ['run', settings], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED_FOLDER: folder },
  });
}

/** The source files of a folder, without tests, cases and barrels. */
function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(root, 'lib/culinary', folder)).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts',
  );
}

const [wanted, ...files] = process.argv.slice(2);
const folders = MUTATED_FOLDERS.filter((folder) => wanted === undefined || folder === wanted);
for (const folder of folders) {
  mkdirSync(path.join(MUTATION_REPORTS, folder), { recursive: true });
  for (const file of files.length === 0 ? sourcesOf(folder) : files) mutate(folder, file);
}
for (const figures of readMutationFigures().filter(({ area }) => folders.includes(area))) {
  const share = killedShare(figures);
  const percent = (share * 100).toFixed(1);
  console.log(
    `${figures.area}: ${figures.killed} of ${figures.mutants} noticed (${percent} %), ${figures['given up']} given up after a time`,
  );
  if (share < KILLED_SHARE_MIN) process.exitCode = 1;
}
