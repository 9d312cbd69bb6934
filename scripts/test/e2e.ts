/** `npm run e2e [-- file]`: the browser journeys alone. */

import { runBrowserJourneys } from './browser-journeys.ts';
import { summaryLine } from './outcome.ts';

const outcome = await runBrowserJourneys((line) => console.log(`· ${line}`), process.argv.slice(2));
console.log(summaryLine(outcome));
process.exit(outcome.failed > 0 ? 1 : 0);
