import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const CULINARY = resolve(import.meta.dirname, '../../lib/culinary');
/** What the table is made of and all that it imports. */
const FOLDERS = ['foods', 'vocabulary'];
const REPEATS = 7;

/** Every TypeScript file of the table, without tests. */
export function foodTableFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(CULINARY, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => join(CULINARY, folder, file)),
  );
}

/**
 * Milliseconds that a fresh process needs to import the table, smallest and middle of seven: as JavaScript, which is
 * what the server and the browser load (the types are taken off before), and as TypeScript, which Node strips itself.
 */
export function measureTableLoad(): readonly {
  readonly as: string;
  readonly min: number;
  readonly median: number;
}[] {
  const folder = mkdtempSync(join(tmpdir(), 'food-table-'));
  try {
    writeStripped(folder);
    return [
      { as: 'JavaScript', ...timeImports(join(folder, 'foods/table.js')) },
      { as: 'TypeScript', ...timeImports(join(CULINARY, 'foods/table.ts')) },
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

function timeImports(file: string): { min: number; median: number } {
  const script = `const started = performance.now(); await import(process.argv[1]); console.log(performance.now() - started);`;
  const times = Array.from({ length: REPEATS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script, file], { encoding: 'utf8' })),
  ).sort((a, b) => a - b);
  return { min: Math.round(times[0] ?? 0), median: Math.round(times[Math.floor(REPEATS / 2)] ?? 0) };
}
