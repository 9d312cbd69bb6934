import { describe, expect, it } from 'vitest';
import { inlineScriptHashes, pagePolicy, scriptHash } from './page-policy.ts';

const policy = (part: Partial<Parameters<typeof pagePolicy>[0]> = {}) =>
  pagePolicy({ nonce: undefined, scriptHashes: [], isDevelopment: false, ...part });

describe('pagePolicy', () => {
  it('lets no inline script or style and no other origin in', () => {
    expect(policy()).not.toMatch(/unsafe|https?:|\*/);
    expect(policy()).toContain("default-src 'none'");
  });

  it('lets the scripts of one answer run by nonce, and built ones by hash', () => {
    expect(policy({ nonce: 'abc', scriptHashes: ['sha256-x'] })).toContain(
      "script-src 'self' 'nonce-abc' 'sha256-x';",
    );
  });

  it('allows evaluation in development only', () => {
    expect(policy({ isDevelopment: true })).toContain("'unsafe-eval'");
  });
});

describe('inlineScriptHashes', () => {
  // Known answer: openssl dgst -sha256 -binary | base64 of "alert(1)".
  const ALERT = 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';

  it('hashes the text of inline scripts, each once', () => {
    expect(scriptHash('alert(1)')).toBe(ALERT);
    const page =
      '<script>alert(1)</script><p>x</p><script id="a">alert(1)</script><script src="/a.js" async=""></script>';
    expect(inlineScriptHashes(page)).toEqual([ALERT]);
  });

  it('reads scripts that have angle brackets in them', () => {
    expect(inlineScriptHashes('<script>if(a<b)c()</script>')).toEqual([scriptHash('if(a<b)c()')]);
  });
});
