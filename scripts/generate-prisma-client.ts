import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUTPUT = path.join(ROOT, 'lib/db/generated');
const STAMP = path.join(OUTPUT, '.schema-hash');

/** The generated client follows from the schema and the generator's version. */
function schemaHash(): string {
  const hash = createHash('sha256').update(fs.readFileSync(path.join(ROOT, 'prisma/schema.prisma')));
  return hash.update(fs.readFileSync(path.join(ROOT, 'node_modules/prisma/package.json'))).digest('hex');
}

/** Generates the database client when the schema changed since the last time; returns whether it did. */
export function generatePrismaClient(): boolean {
  const hash = schemaHash();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === hash) return false;
  const result = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/prisma/build/index.js'), 'generate'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      // `generate` never runs the schema engine, but looks for its file and would download it.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    },
  );
  if (result.status !== 0) throw new Error(`prisma generate failed:\n${result.stdout}${result.stderr}`);
  fs.writeFileSync(STAMP, hash);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(generatePrismaClient() ? 'Generated lib/db/generated.' : 'lib/db/generated is up to date.');
}
