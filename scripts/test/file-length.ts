import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './run-command.ts';

const LINES_MAX = 400;
/** Typed tables may be long: they are data. */
const DATA_TABLES = /\.generated\.ts$|\/(data|sources|tables|cases)\/|cases[^/]*\.ts$|\.test\.tsx?$/;

/** Source files over the limit, with their length. Untracked files that git does not ignore count too. */
export function findLongFiles(): string[] {
  const listed = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const files = listed.stdout.split('\n').filter((file) => file !== '' && !DATA_TABLES.test(file));
  return files.flatMap((file) => {
    const full = path.join(ROOT, file);
    if (!fs.existsSync(full)) return [];
    const lines = fs.readFileSync(full, 'utf8').split('\n').length - 1;
    return lines > LINES_MAX ? [`${file}: ${lines} lines`] : [];
  });
}
