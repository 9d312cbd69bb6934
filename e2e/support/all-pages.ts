import { globSync } from 'node:fs';
import path from 'node:path';

const APP = path.resolve(import.meta.dirname, '../../app');

/**
 * The address of every page of the app, read from its folders. `samples` says what stands in place of each variable part;
 * one that it does not know fails, so that a new page cannot be left out.
 */
export function allPages(samples: Readonly<Record<string, string>>): string[] {
  return globSync('**/page.tsx', { cwd: APP })
    .map((file) => {
      const parts = path
        .dirname(file)
        .split(path.sep)
        .filter((part) => part !== '.' && !/^\(.*\)$/.test(part));
      const filled = parts.map((part) => {
        const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(part)?.[1];
        if (name === undefined) return part;
        const key = `${parts[parts.indexOf(part) - 1] ?? ''}/${name}`;
        const sample = samples[key];
        if (sample === undefined) throw new Error(`no sample for ${key} of ${file}`);
        return sample;
      });
      return `/${filled.join('/')}`;
    })
    .sort();
}
