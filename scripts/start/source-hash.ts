import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SKIPPED = /(^|\/)(node_modules|\.next|\.git|\.data|coverage|generated)(\/|$)|\.test\.tsx?$|\.spec\.ts$/;

function* listFiles(entry: string): Generator<string> {
  if (SKIPPED.test(entry)) return;
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (stat?.isFile()) yield entry;
  if (!stat?.isDirectory()) return;
  for (const name of fs.readdirSync(entry).sort()) yield* listFiles(path.join(entry, name));
}

/** SHA-256 over names and contents of everything a build reads; tests and outputs do not count. */
export function hashSources(root: string, entries: readonly string[]): string {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const file of listFiles(path.join(root, entry))) {
      hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
