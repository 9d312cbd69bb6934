import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { readVisitorCookie, visitorCookie } from './visitor-cookie.ts';

const SECRET = 'a secret that is long enough for a test';
const id = createId('visitor');
const setCookie = visitorCookie(id, SECRET, { isSecure: true, days: 2 });
const pair = setCookie.split(';')[0] ?? '';

describe('visitor cookie', () => {
  it('is read back among others', () => {
    expect(readVisitorCookie(`theme=dark; ${pair}; x=y`, SECRET)).toBe(id);
  });

  it('is out of reach of scripts and other sites', () => {
    expect(setCookie).toMatch(/; Path=\/; Max-Age=172800; HttpOnly; SameSite=Lax; Secure$/);
  });

  it.each([
    ['another id with the same signature', pair.replace(id, createId('visitor'))],
    ['no signature', `chef_visitor=${id}`],
    ['a signature with another secret', visitorCookie(id, `${SECRET}!`, { isSecure: false, days: 1 })],
    ['an empty value', 'chef_visitor='],
    ['nothing', ''],
  ])('does not believe %s', (_, header) => {
    expect(readVisitorCookie(header, SECRET)).toBeNull();
  });
});
