import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from '../../lib/db/embedded-postgres.ts';
import { startStack } from '../start/stack.ts';
import { findChromium } from './find-chromium.ts';
import type { Outcome } from './outcome.ts';
import { packageBin, ROOT, runNode } from './run-command.ts';

interface PlaywrightReport {
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/**
 * Builds the app, starts the whole product on a database of its own and drives it with a real browser.
 * @param args passed on to Playwright, a file to run for instance
 */
export async function runBrowserJourneys(
  say: (line: string) => void,
  args: readonly string[] = [],
): Promise<Outcome> {
  const chromium = findChromium(say);
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-e2e-'));
  fs.chmodSync(dataFolder, 0o755);
  const stack = await startStack({
    root: ROOT,
    dataFolder,
    isDevelopment: false,
    port: await findFreePort(),
    inferenceToken: randomBytes(16).toString('hex'),
    env: {
      ...process.env,
      VISITOR_RECIPES_MAX_PER_DAY: '100000',
      RATE_LIMIT_GENERATE_PER_MINUTE: '0',
      RATE_LIMIT_API_PER_MINUTE: '0',
      RATE_LIMIT_SIGN_IN_PER_MINUTE: '0',
    },
    say,
    signal: new AbortController().signal,
  });
  const report = path.join(dataFolder, 'playwright.json');
  try {
    const code = await runNode(packageBin('@playwright/test/cli.js'), ['test', ...args], {
      E2E_BASE_URL: stack.url,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    const stats = fs.existsSync(report)
      ? (JSON.parse(fs.readFileSync(report, 'utf8')) as PlaywrightReport).stats
      : undefined;
    if (!stats) return { passed: 0, failed: 1, skipped: 0 };
    const failed = stats.unexpected || (code === 0 ? 0 : 1);
    return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
  } finally {
    await stack.stop();
    fs.rmSync(dataFolder, { recursive: true, force: true });
  }
}
