import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources } from './source-hash.ts';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'chef sources '));
  fs.mkdirSync(path.join(root, 'app'));
  fs.writeFileSync(path.join(root, 'app/page.tsx'), 'one');
});

afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

describe('hashSources', () => {
  const entries = ['app', 'next.config.ts'];

  it('changes with a file, a name and a new file', () => {
    const seen = new Set([hashSources(root, entries)]);
    fs.writeFileSync(path.join(root, 'app/page.tsx'), 'two');
    seen.add(hashSources(root, entries));
    fs.renameSync(path.join(root, 'app/page.tsx'), path.join(root, 'app/layout.tsx'));
    seen.add(hashSources(root, entries));
    fs.writeFileSync(path.join(root, 'next.config.ts'), '');
    seen.add(hashSources(root, entries));
    expect(seen.size).toBe(4);
  });

  it('does not change with a test or an output', () => {
    const before = hashSources(root, entries);
    fs.writeFileSync(path.join(root, 'app/page.test.tsx'), 'x');
    fs.mkdirSync(path.join(root, 'app/.next'));
    fs.writeFileSync(path.join(root, 'app/.next/out.js'), 'x');
    expect(hashSources(root, entries)).toBe(before);
  });
});
