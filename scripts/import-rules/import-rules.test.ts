import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');

/** One violation of each rule: the file that commits it and what it imports. */
const PLANTED: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'kitchen-is-pure': ['lib/culinary/gate/clock.ts', 'node:fs'],
  'contracts-see-only-the-kitchen': ['lib/contracts/price.ts', '../services/recipes/get-recipe.ts'],
  'lib-never-imports-pages': ['lib/services/recipes/show-recipe.ts', '../../../app/page.ts'],
  'services-are-transport-free': ['lib/services/recipes/redirect.ts', 'next'],
  'components-see-no-server': ['components/recipe/load.ts', '../../lib/db/client.ts'],
  'only-services-touch-the-database': ['app/query.ts', '../lib/db/generated/client.ts'],
  'inference-server-stands-alone': ['inference-server/src/borrow.ts', '../../lib/db/client.ts'],
  'training-is-a-workshop': ['training/peek.ts', '../inference-server/src/server.ts'],
  'programs-run-without-training': ['inference-server/src/learn.ts', '../../training/corpus.ts'],
  'nothing-imports-pages': ['worker/peek.ts', '../app/page.ts'],
  'no-cycles': ['lib/telemetry/a.ts', './b.ts'],
  'no-unresolved': ['lib/telemetry/lost.ts', './nowhere.ts'],
};

const BYSTANDERS: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'tsconfig.json': '{"compilerOptions":{"allowImportingTsExtensions":true,"noEmit":true}}',
  'app/page.ts': 'export const page = 1;',
  'lib/db/client.ts': 'export const client = 1;',
  'lib/db/generated/client.ts': 'export const client = 1;',
  'lib/services/recipes/get-recipe.ts': 'export const getRecipe = 1;',
  'inference-server/src/server.ts': 'export const server = 1;',
  'training/corpus.ts': 'export const corpus = 1;',
  'lib/telemetry/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
  'node_modules/next/package.json': '{"name":"next","main":"index.js","type":"commonjs"}',
  'node_modules/next/index.js': 'module.exports = {};',
};

let folder: string;

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
}

/** Names of the rules that are broken in the folder, with the file that breaks them. */
function violations(): { rule: string; from: string }[] {
  const bin = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = ['lib', 'app', 'components', 'worker', 'inference-server/src', 'training'];
  const result = spawnSync(process.execPath, [bin, '--config', CONFIG, '--output-type', 'json', ...folders], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(result.stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

beforeAll(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'chef-import-rules-')));
  for (const [file, text] of Object.entries(BYSTANDERS)) write(file, text);
  for (const [file, imported] of Object.values(PLANTED)) {
    write(file, `import * as planted from '${imported}';\nexport const a = () => planted;\n`);
  }
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the import rules', () => {
  it('are each planted a violation', () => {
    const config = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
    expect(Object.keys(PLANTED).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
  });

  it('reject every planted violation', () => {
    const found = violations();
    for (const [rule, [from]] of Object.entries(PLANTED)) expect(found).toContainEqual({ rule, from });
  });
});
