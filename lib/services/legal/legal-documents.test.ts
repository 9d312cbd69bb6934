import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../config/settings.ts';
import { BROWSER_STORAGE } from './browser-storage.ts';
import { LEGAL_DOCUMENTS, legalDocument } from './legal-documents.ts';
import { readLegalText } from './read-legal-text.ts';

const ADVICE = 'raise the version (the first number, if people have to agree again) and put in the new hash';

describe('legal documents', () => {
  it.each(LEGAL_DOCUMENTS)('the text of $id is the one of its version', async ({ id, sha256 }) => {
    const text = await readLegalText(id);
    expect(createHash('sha256').update(text).digest('hex'), `content/legal/${id}.md changed: ${ADVICE}`).toBe(
      sha256,
    );
  });

  it('are all the files of the folder', () => {
    const files = readdirSync(path.resolve(import.meta.dirname, '../../../content/legal'));
    expect(files.sort()).toEqual(LEGAL_DOCUMENTS.map(({ id }) => `${id}.md`).sort());
  });

  it('have versions that rise with their dates, newest first', () => {
    for (const { id, changes } of LEGAL_DOCUMENTS) {
      const rank = ({ version }: { version: string }) => {
        const [major = 0, minor = 0] = version.split('.').map(Number);
        return major * 1000 + minor;
      };
      const ranks = changes.map(rank);
      expect(ranks, id).toEqual([...new Set(ranks)].sort((a, b) => b - a));
      const dates = changes.map(({ date }) => date);
      expect(dates, id).toEqual([...dates].sort().reverse());
      for (const date of dates) expect(date, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('link only to pages that exist, and use only blocks that pages fill', async () => {
    for (const { id } of LEGAL_DOCUMENTS) {
      const text = await readLegalText(id);
      for (const [, target = ''] of text.matchAll(/\]\(([^)]*)\)/g)) {
        const linked = /^\/legal\/(?!privacy-choices$)([\w-]+)$/.exec(target)?.[1];
        const exists =
          linked === undefined
            ? /^\/(account(#(data|delete))?|legal\/privacy-choices)$/.test(target)
            : legalDocument(linked);
        expect(exists, `${id} → ${target}`).toBeTruthy();
      }
      for (const [, name] of text.matchAll(/\{\{(\w+)\}\}/g)) {
        expect(['operator', 'storage', 'retention', 'records'], id).toContain(name);
      }
    }
  });

  it('are found by name, and nothing else is', () => {
    expect(legalDocument('terms')?.title).toBe('Terms of use');
    expect(legalDocument('toString')).toBeNull();
  });
});

describe('what a browser stores', () => {
  it('is listed once each, with settings that exist', () => {
    const names = BROWSER_STORAGE.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { lifetime } of BROWSER_STORAGE) {
      for (const [, name = ''] of lifetime.matchAll(/\{(\w+)\}/g)) expect(SETTINGS).toHaveProperty([name]);
    }
  });
});
