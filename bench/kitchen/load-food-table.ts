import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const CULINARY = resolve(import.meta.dirname, '../../lib/culinary');
/** What the table is made of and all that it imports. */
const FOLDERS = ['foods', 'vocabulary'];
const REPEATS = 15;

/** Every TypeScript file of the table, without tests. */
export function foodTableFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(CULINARY, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => join(CULINARY, folder, file)),
  );
}

/** Milliseconds, of fifteen fresh processes; `cpu` is what no busy neighbour lengthens. */
export type TableLoad = {
  readonly as: string;
  readonly min: number;
  readonly median: number;
  readonly cpu: number;
};

/**
 * What a fresh process needs to import the table: as JavaScript, which is what the server and the browser load (the
 * types are taken off before), and as TypeScript, which Node strips itself. Rows are read when they are asked for, so
 * the second line also looks a food up, for which every row is read once.
 */
export function measureTableLoad(): readonly TableLoad[] {
  const folder = mkdtempSync(join(tmpdir(), 'food-table-'));
  try {
    writeStripped(folder);
    const script = join(folder, 'foods/table.js');
    return [
      { as: 'JavaScript', ...timeImports(script, '') },
      { as: 'JavaScript, and a food looked up', ...timeImports(script, "table.getFood('onion');") },
      { as: 'TypeScript', ...timeImports(join(CULINARY, 'foods/table.ts'), '') },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeStripped(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const file of foodTableFiles()) {
    const target = join(folder, relative(CULINARY, file)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    const script = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    writeFileSync(target, script.replace(/(from '[^']+)\.ts'/g, "$1.js'"));
  }
}

function timeImports(file: string, use: string): Omit<TableLoad, 'as'> {
  const script = `const cpu = process.cpuUsage(); const started = performance.now();
    const table = await import(process.argv[1]); ${use}
    const { user, system } = process.cpuUsage(cpu);
    console.log(performance.now() - started, (user + system) / 1000);`;
  const runs = Array.from({ length: REPEATS }, () =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script, file], { encoding: 'utf8' })
      .split(' ')
      .map(Number),
  );
  const sorted = (at: number) => runs.map((run) => run[at] ?? 0).sort((a, b) => a - b);
  const middle = Math.floor(REPEATS / 2);
  const round = (value = 0) => Math.round(value);
  return { min: round(sorted(0)[0]), median: round(sorted(0)[middle]), cpu: round(sorted(1)[middle]) };
}
