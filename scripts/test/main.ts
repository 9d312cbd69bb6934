/** `npm test`: every check that has to pass, one summed line at the end. */
import { generatePrismaClient } from '../generate-prisma-client.ts';
import { runBrowserJourneys } from './browser-journeys.ts';
import { findCoverageShortfalls } from './coverage.ts';
import { findLongFiles } from './file-length.ts';
import { addOutcomes, FAILED, type Outcome, PASSED, summaryLine } from './outcome.ts';
import { packageBin, runNode } from './run-command.ts';
import { runVitest } from './vitest-run.ts';

const say = (line: string) => console.log(`· ${line}`);
const IMPORTING_FOLDERS = [
  'lib',
  'components',
  'app',
  'worker',
  'inference-server/src',
  'prisma',
  'scripts',
  'bench',
];

function judge(shortfalls: readonly string[]): Outcome {
  for (const line of shortfalls) say(`✗ ${line}`);
  return shortfalls.length === 0 ? PASSED : FAILED;
}

async function check(
  bin: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  return (await runNode(packageBin(bin), args, env)) === 0 ? PASSED : FAILED;
}

/** In the order in which a failure is cheapest to learn of. */
const CHECKS: readonly (readonly [name: string, run: () => Promise<Outcome> | Outcome])[] = [
  ['Format and lint', () => check('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.'])],
  ['File length', () => judge(findLongFiles())],
  ['Types', () => check('typescript/bin/tsc', ['--noEmit'])],
  ['Types of the pure kitchen', () => check('typescript/bin/tsc', ['--noEmit', '-p', 'lib/culinary'])],
  [
    'Import rules',
    () =>
      check('dependency-cruiser/bin/dependency-cruiser.mjs', [
        '--config',
        '.dependency-cruiser.cjs',
        ...IMPORTING_FOLDERS,
      ]),
  ],
  ['Dead code', () => check('knip/bin/knip.js', ['--no-progress'])],
  ['Unit and integration tests', runVitest],
  ['Coverage', () => judge(findCoverageShortfalls(say))],
  ['Browser journeys', () => runBrowserJourneys(say)],
];

generatePrismaClient();
const outcomes: Outcome[] = [];
const failures: string[] = [];
for (const [name, run] of CHECKS) {
  console.log(`\n▸ ${name}`);
  const started = performance.now();
  let outcome = FAILED;
  try {
    outcome = await run();
  } catch (error) {
    console.error(error);
  }
  if (outcome.failed > 0) failures.push(name);
  outcomes.push(outcome);
  say(`${name}: ${summaryLine(outcome)} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
const total = addOutcomes(outcomes);
console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '\nAll checks passed.');
console.log(summaryLine(total));
process.exit(total.failed > 0 ? 1 : 0);
