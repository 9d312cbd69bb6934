import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Outcome } from './outcome.ts';
import { packageBin, runNode } from './run-command.ts';

/** Runs unit and integration tests with coverage and counts what they say. A runner that broke counts as a failure. */
export async function runVitest(): Promise<Outcome> {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'chef-vitest-')), 'report.json');
  const code = await runNode(packageBin('vitest/vitest.mjs'), [
    'run',
    '--coverage',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    fs.readFileSync(report, 'utf8'),
  ) as Record<string, number>;
  const failed = (numFailedTests ?? 0) || (code === 0 ? 0 : 1);
  return { passed: numPassedTests ?? 0, failed, skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0) };
}
