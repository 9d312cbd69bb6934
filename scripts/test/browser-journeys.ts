import fs from 'node:fs';
import path from 'node:path';
import { findChromium } from './find-chromium.ts';
import { countJourneys, type JourneyReport } from './journey-outcome.ts';
import type { Outcome } from './outcome.ts';
import { packageBin, runNode } from './run-command.ts';
import { type AccountMaker, startAccountMaker } from './start-account-maker.ts';
import { startThrowawayStack } from './throwaway-stack.ts';

/**
 * Builds the app, starts the whole product on a database of its own and drives it with a real browser.
 * @param args passed on to Playwright, a file to run for instance
 * @param env variables of the journeys beside those that name what they drive
 */
export async function runBrowserJourneys(
  say: (line: string) => void,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const chromium = findChromium(say);
  const stack = await startThrowawayStack(say);
  const report = path.join(stack.dataFolder, 'playwright.json');
  let accounts: AccountMaker | undefined;
  try {
    accounts = await startAccountMaker(stack);
    const code = await runNode(packageBin('@playwright/test/cli.js'), ['test', ...args], {
      ...env,
      E2E_BASE_URL: stack.url,
      E2E_DATABASE_URL: stack.databaseUrl,
      E2E_ACCOUNTS_URL: accounts.url,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    return countJourneys(readReport(report), code);
  } finally {
    accounts?.stop();
    await stack.stop();
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
