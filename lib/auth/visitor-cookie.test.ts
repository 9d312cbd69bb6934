import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { readVisitorCookie, visitorCookie } from './visitor-cookie.ts';

const SECRET = 'a secret that is long enough for a test';
const id = createId('visitor');
const setCookie = visitorCookie(id, SECRET, { isSecure: true, days: 2 });
const pair = setCookie.split(';')[0] ?? '';

describe('visitor cookie', () => {
  it('is read back among others', () => {
    expect(readVisitorCookie(`theme=dark; ${pair}; x=y`, SECRET, true)).toBe(id);
  });

  it('is out of reach of scripts and other sites', () => {
    expect(setCookie).toMatch(/; Path=\/; Max-Age=172800; HttpOnly; SameSite=Lax; Secure$/);
  });

  it('belongs to this very host on https, and one without the prefix is not believed there', () => {
    expect(pair).toMatch(/^__Host-chef_visitor=/);
    expect(readVisitorCookie(pair.replace('__Host-', ''), SECRET, true)).toBeNull();
    const plain = visitorCookie(id, SECRET, { isSecure: false, days: 2 });
    expect(plain).not.toContain('__Host-');
    expect(readVisitorCookie(plain.split(';')[0] ?? '', SECRET, false)).toBe(id);
  });

  it.each([
    ['another id with the same signature', pair.replace(id, createId('visitor'))],
    ['no signature', `__Host-chef_visitor=${id}`],
    ['a signature with another secret', visitorCookie(id, `${SECRET}!`, { isSecure: true, days: 1 })],
    ['an empty value', '__Host-chef_visitor='],
    ['nothing', ''],
  ])('does not believe %s', (_, header) => {
    expect(readVisitorCookie(header, SECRET, true)).toBeNull();
  });
});
