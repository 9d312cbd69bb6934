import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OBVIOUS_WORDS } from '../../lib/auth/password-rules.ts';
import { RECENT_MINUTES } from '../../lib/auth/policy.ts';
import { SESSION_DAYS } from '../../lib/auth/session-cookie.ts';
import { SETTINGS } from '../../lib/config/settings.ts';
import { PASSWORD_LENGTH_MIN } from '../../lib/contracts/account.ts';
import { SIGN_IN_PROVIDERS } from '../../lib/contracts/sign-in-providers.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const TEXT = read('docs/security/decisions.md');

/** A section’s text, subsections included. */
function section(title: string): string {
  const found = TEXT.split(/^(?=## )/m).find((part) => part.startsWith(`## ${title}\n`));
  const inner = found ?? TEXT.split(/^(?=##+ )/m).find((part) => part.startsWith(`### ${title}\n`));
  if (inner === undefined) throw new Error(`no section ${title}`);
  return inner.replace(/\s+/g, ' ');
}

/** A constant of a file. */
function constant(file: string, pattern: RegExp): string {
  const found = pattern.exec(read(file))?.[1];
  if (found === undefined) throw new Error(`${pattern} is not in ${file}`);
  return found;
}

const THROTTLE = 'lib/services/accounts/sign-in-throttle.ts';

describe('docs/security/decisions.md', () => {
  it.each([
    ['Input', ['public/openapi.json', 'Inputs that must fit each other']],
    ['Limits', ['VISITOR_RECIPES_MAX_PER_DAY', 'GENERATIONS_RUNNING_MAX']],
    ['Expensive work', ['timeout', 'REQUEST_BODY_TIMEOUT_MS']],
    ['Files', ['IMPORT_BODY_BYTES_MAX', '100,000,000 bytes', '1000 files']],
    ['Ways in', ['/sign-in', '/api/v1/auth/token']],
    ['Sessions', ['any number of sessions', 'NIST SP 800-63B', 'provider']],
    ['Authorisation', ['lib/auth/policy.ts', 'Fields:']],
    ['Cryptography', ['APP_SECRET', 'FIELD_ENCRYPTION_KEYS', 'TOKEN_KEY_DAYS']],
    ['Browsers', ['HSTS', 'Fetch Metadata']],
    ['Connections', ['DATABASE_URL']],
    ['Data', ['health-adjacent', 'retention-table.ts']],
    ['Logs', ['audit_events', 'UTC', 'kept']],
    ['Dependencies', ['within 2 days', '90 days', 'docs/dependencies.md']],
  ])('has a section for every decision that the standard asks for: %s', (title, words) => {
    for (const word of words) expect(section(title)).toContain(word);
    for (const [setting] of section(title).matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)+\b/g)) {
      expect(Object.keys(SETTINGS), setting).toContain(setting);
    }
  });

  it('says how guessing is slowed in the figures that are in force', () => {
    const [account, address] = [/account: (\d+)/, /address: (\d+)/].map((one) => constant(THROTTLE, one));
    const first = constant(THROTTLE, /FIRST_WAIT_SECONDS = (\d+)/);
    const last = constant(THROTTLE, /LAST_WAIT_SECONDS = (\d+)/);
    expect(section('Guessing')).toContain(`${account} failures for an account and ${address} for an address`);
    expect(section('Guessing')).toContain(`from ${first} s, doubled each time, to ${last} s`);
    expect(constant(THROTTLE, /FORGET_AFTER_SECONDS = ([\d_]+)/)).toBe('86_400');
  });

  it('lists the words that belong into no password', () => {
    expect(section('Passwords')).toContain(OBVIOUS_WORDS.join(', '));
    expect(section('Passwords')).toContain(`${PASSWORD_LENGTH_MIN} to 200 characters`);
  });

  it('names every way in that the code knows', () => {
    const methods = constant('lib/services/sessions/create-session.ts', /type SessionMethod = ([^;]+);/);
    const own = [...methods.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
    const known = methods.includes('SignInProvider') ? [...own, ...SIGN_IN_PROVIDERS] : own;
    expect(known.length).toBeGreaterThan(1);
    const cells = [...section('Ways in').matchAll(/\| ((?:`\w+`(?:, )?)+) \|/g)].map(
      ([, cell]) => cell ?? '',
    );
    const named = cells.flatMap((cell) => cell.split(', ').map((name) => name.replaceAll('`', '')));
    expect(named.sort()).toEqual(known.sort());
  });

  it('says why members may go without a second factor, and what stands in for it', () => {
    expect(section('Second factor')).toContain('Members may go without one');
    expect(section('Second factor')).toContain(`within ${RECENT_MINUTES} minutes of a sign-in`);
  });

  it('tells the lifetimes of sessions that are in force', () => {
    const idle = constant('lib/services/sessions/find-session.ts', /IDLE_DAYS = (\d+)/);
    expect(section('Sessions')).toContain(`| browser | ${idle} days | ${SESSION_DAYS} days |`);
    const days = (name: 'REFRESH_TOKEN_IDLE_DAYS' | 'REFRESH_TOKEN_ABSOLUTE_DAYS') =>
      `\`${name}\` (${SETTINGS[name].schema.parse(undefined)} days)`;
    expect(section('Sessions')).toContain(days('REFRESH_TOKEN_IDLE_DAYS'));
    expect(section('Sessions')).toContain(days('REFRESH_TOKEN_ABSOLUTE_DAYS'));
  });

  it('lists every file that computes anything cryptographic', () => {
    const computing = globSync(['{app,components,lib}/**/*.{ts,tsx}', 'proxy.ts'], { cwd: ROOT }).filter(
      (file) =>
        !/\.test\.|lib\/testing\/|generated/.test(file) &&
        /from '(?:node:crypto|jose|next-auth\/jwt|@node-rs\/argon2)'|crypto\.(?:subtle|randomUUID|getRandomValues)/.test(
          read(file),
        ),
    );
    const listed = [...section('Cryptography').matchAll(/\| `([\w./()[\]-]+\.tsx?)` \|/g)].map(
      ([, file]) => file,
    );
    expect(listed).toEqual([...computing].sort());
  });

  it('names every setting that holds an address to talk to', () => {
    const addresses = Object.keys(SETTINGS).filter((name) =>
      /_URL$|_URLS$|_HOST$|SERVERS$|STAND_INS$|_ENDPOINT|_ADDR$/.test(name),
    );
    for (const name of addresses) expect(section('Connections'), name).toContain(`\`${name}\``);
  });

  it('notes the review of every component that is in use', () => {
    expect(section('Dependencies')).toMatch(/Last review: \d{4}-\d\d-\d\d, all direct dependencies/);
  });
});
