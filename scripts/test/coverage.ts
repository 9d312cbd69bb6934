import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './run-command.ts';

interface FileCoverage {
  readonly lines: { readonly total: number; readonly covered: number };
  readonly branches: { readonly total: number; readonly covered: number };
}

/** Least share of covered lines and branches, percent, for files under a folder. */
const FLOORS = [
  { folder: 'lib/culinary/', lines: 90, branches: 80 },
  { folder: '', lines: 80, branches: 70 },
] as const;

/** What falls short of the floors in the summary that the test run wrote; empty when all hold. */
export function findCoverageShortfalls(say: (line: string) => void): string[] {
  const file = path.join(ROOT, 'coverage/coverage-summary.json');
  const summary = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, FileCoverage>;
  const files = Object.entries(summary).filter(([name]) => name !== 'total');
  return FLOORS.flatMap((floor) => {
    const chosen = files.filter(([name]) =>
      path.relative(ROOT, name).split(path.sep).join('/').startsWith(floor.folder),
    );
    const label = floor.folder || 'the whole project';
    return (['lines', 'branches'] as const).flatMap((kind) => {
      const total = chosen.reduce((sum, [, coverage]) => sum + coverage[kind].total, 0);
      const covered = chosen.reduce((sum, [, coverage]) => sum + coverage[kind].covered, 0);
      const percent = total === 0 ? 100 : (covered / total) * 100;
      say(`Coverage of ${label}: ${percent.toFixed(1)} % of ${kind}`);
      return percent >= floor[kind]
        ? []
        : [`${label}: ${percent.toFixed(1)} % of ${kind}, at least ${floor[kind]} % wanted`];
    });
  });
}
