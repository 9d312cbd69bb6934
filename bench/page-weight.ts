/**
 * `npm run bench:page-weight`: what a browser has to fetch before a public page works, compressed, against budgets.
 * Starts its own stack unless `--url` names one that runs already. Exits with 1 when a budget of ours is exceeded.
 */
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startBenchStack } from './stack.ts';
import { renderTable } from './table.ts';

const KB = 1000;
/** Compressed kB that our own code and styles may take; the framework's share is shown beside it. */
const BUDGETS = { ownScripts: 20, styles: 15, fonts: 120, html: 25 } as const;
/** What the design asks of all scripts together, framework included. */
const ALL_SCRIPTS_KB = 120;
/** Text that only React, its DOM renderer and Next's router have; the bundler's loader goes by its name. */
const FRAMEWORK = /react\.dev\/errors|react\.transitional|next-router-state-tree|HTTPAccessFallback/;
const LOADER = /\/turbopack-[^/]+\.js$/;

interface Weight {
  readonly path: string;
  readonly gzip: number;
  readonly brotli: number;
  readonly isFramework: boolean;
}

const { values } = parseArgs({ options: { url: { type: 'string' } } });

/** Fetches and weighs what a page loads at once: style sheets, the fonts they name, scripts without `nomodule`. */
async function weighPage(url: string, path: string) {
  const html = await (await fetch(new URL(path, url))).text();
  const find = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, found]) => found ?? ''))];
  const scripts = find(/<script(?![^>]*nomodule)[^>]*\ssrc="([^"]+)"/gi);
  const styles = find(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const sheets = await Promise.all(styles.map(async (one) => (await fetch(new URL(one, url))).text()));
  const fonts = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/url\(([^)]+\.woff2)\)/g)].map(
      ([, found = '']) => new URL(found.replaceAll(/["']/g, ''), new URL(styles[0] ?? '/', url)).pathname,
    ),
  );
  const weigh = (paths: readonly string[]) => Promise.all(paths.map((one) => weighFile(url, one)));
  return {
    html: gzipSync(html).length,
    scripts: await weigh(scripts),
    styles: await weigh(styles),
    fonts: await weigh(fonts),
  };
}

async function weighFile(url: string, path: string): Promise<Weight> {
  const bytes = Buffer.from(await (await fetch(new URL(path, url))).arrayBuffer());
  const isCompressed = path.endsWith('.woff2');
  return {
    path,
    gzip: isCompressed ? bytes.length : gzipSync(bytes, { level: 9 }).length,
    brotli: isCompressed ? bytes.length : brotliCompressSync(bytes).length,
    isFramework: LOADER.test(path) || FRAMEWORK.test(bytes.toString('utf8')),
  };
}

const sum = (weights: readonly Weight[], of: 'gzip' | 'brotli' = 'gzip') =>
  weights.reduce((total, weight) => total + weight[of], 0) / KB;
const rounded = (value: number) => Math.round(value * 10) / 10;

async function makeRecipe(url: string): Promise<string> {
  const response = await fetch(new URL('/api/v1/recipes/generate', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ingredients: ['2 eggs', '1 onion', '200 g rice'] }),
  });
  return ((await response.json()) as { recipe: { id: string } }).recipe.id;
}

const stack = values.url ? { url: values.url, stop: async () => {} } : await startBenchStack();
try {
  const pages = { 'start page': '/', 'recipe page': `/recipes/${await makeRecipe(stack.url)}` };
  const rows: Record<string, string | number>[] = [];
  let isOver = false;
  for (const [page, path] of Object.entries(pages)) {
    const { html, scripts, styles, fonts } = await weighPage(stack.url, path);
    const own = scripts.filter(({ isFramework }) => !isFramework);
    const framework = scripts.filter(({ isFramework }) => isFramework);
    const judged = [
      ['our scripts', sum(own), sum(own, 'brotli'), BUDGETS.ownScripts],
      ['styles', sum(styles), sum(styles, 'brotli'), BUDGETS.styles],
      ['fonts', sum(fonts), sum(fonts, 'brotli'), BUDGETS.fonts],
      ['HTML', html / KB, html / KB, BUDGETS.html],
    ] as const;
    const shown = [
      ['scripts of React and Next', sum(framework), sum(framework, 'brotli'), null],
      ['all scripts', sum(scripts), sum(scripts, 'brotli'), ALL_SCRIPTS_KB],
    ] as const;
    for (const [what, gzip, brotli, budget] of [...judged, ...shown]) {
      rows.push({
        page,
        what,
        'gzip kB': rounded(gzip),
        'brotli kB': rounded(brotli),
        'budget kB': budget ?? '',
        verdict: budget === null ? '' : gzip <= budget ? 'within' : 'over',
      });
    }
    isOver ||= judged.some(([, gzip, , budget]) => gzip > budget);
  }
  console.log(renderTable(rows));
  process.exitCode = isOver ? 1 : 0;
} finally {
  await stack.stop();
}
