import { existsSync } from 'node:fs';
import path from 'node:path';

const DATA = path.resolve(import.meta.dirname, '../../../shared/data');

/** Path of a file of the measuring data beside the project, or null where it is not at hand. */
export function findSharedData(...parts: readonly string[]): string | null {
  const file = path.join(DATA, ...parts);
  return existsSync(file) ? file : null;
}
