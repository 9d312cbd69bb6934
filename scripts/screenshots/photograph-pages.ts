import fs from 'node:fs';
import path from 'node:path';
import { runBrowserJourneys } from '../test/browser-journeys.ts';
import { ROOT } from '../test/run-command.ts';

/** Not in the repository: some 250 pictures, for looking at after a change of styles. */
const FOLDER = path.join(ROOT, 'test-results/pages');
/** Journeys that look at whole pages say so in their titles. */
const LOOKS = 'violation|light and dark|on a phone|without an account|what came of it';

/**
 * Pictures of every page in each state that a journey looks at, light and dark, 360 and 1280 pixels wide.
 * @param args passed on to Playwright in place of all journeys that look at pages: a file to run for instance
 */
export async function photographPages(say: (line: string) => void, args: readonly string[]): Promise<number> {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  const wanted = args.length === 0 ? ['--grep', LOOKS] : args;
  const { failed } = await runBrowserJourneys(say, wanted, { E2E_PICTURES: FOLDER });
  const count = fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER).length : 0;
  say(`${count} pictures in ${path.relative(ROOT, FOLDER)}`);
  return failed > 0 || count === 0 ? 1 : 0;
}
