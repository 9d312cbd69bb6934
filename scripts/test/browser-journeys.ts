import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from '../../lib/db/embedded-postgres.ts';
import { startStack } from '../start/stack.ts';
import { findChromium } from './find-chromium.ts';
import { countJourneys, type JourneyReport } from './journey-outcome.ts';
import type { Outcome } from './outcome.ts';
import { packageBin, ROOT, runNode } from './run-command.ts';

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
      VISITOR_ADDRESS_RECIPES_MAX_PER_DAY: '1000000',
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
    return countJourneys(readReport(report), code);
  } finally {
    await stack.stop();
    fs.rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** The report that Playwright wrote; absent when it wrote none or broke off in the middle of it. */
function readReport(file: string): JourneyReport | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as JourneyReport;
  } catch {
    return undefined;
  }
}
