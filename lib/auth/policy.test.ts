import { describe, expect, it } from 'vitest';
import { decide, type PolicyActor } from './decide.ts';
import { ACTIONS, POLICY, type Rule, roleNamed } from './policy.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const MINUTE_MS = 60_000;
const user = (role: 'member' | 'support' | 'admin', minutesAgo = 0): PolicyActor => ({
  kind: 'user',
  role,
  authenticatedAt: new Date(NOW.getTime() - minutesAgo * MINUTE_MS),
});
const visitor: PolicyActor = { kind: 'visitor' };

/** What each kind of rule means, written out: visitor, member, support, admin. */
const MEANING: Readonly<Record<Rule['who'], readonly string[]>> = {
  anybody: ['allow', 'allow', 'allow', 'allow'],
  member: ['unauthenticated', 'allow', 'allow', 'allow'],
  support: ['not_found', 'not_found', 'allow', 'allow'],
  admin: ['not_found', 'not_found', 'not_found', 'allow'],
  operator: ['not_found', 'not_found', 'not_found', 'not_found'],
  nobody: ['not_found', 'not_found', 'not_found', 'not_found'],
};

describe('the policy table', () => {
  it.each(ACTIONS)('%s lets pass whom its rule names, and nobody else', (action) => {
    const actors = [visitor, user('member'), user('support'), user('admin')];
    const decisions = actors.map((actor) => decide(actor, action, { now: NOW }));
    expect(decisions).toEqual(MEANING[POLICY[action].who]);
  });

  it.each(ACTIONS)('%s asks for a recent sign-in where its rule says so', (action) => {
    const rule: Rule = POLICY[action];
    const minutes = rule.signedInWithinMinutes;
    const later = decide(user('admin', (minutes ?? 100_000) + 1), action, { now: NOW });
    const expected = minutes === undefined ? MEANING[rule.who][3] : 'sign_in_again';
    expect(later).toBe(expected);
    if (minutes !== undefined) expect(decide(user('admin', minutes), action, { now: NOW })).toBe('allow');
  });

  it('keeps every row of a person to themselves or behind a link', () => {
    for (const action of ACTIONS) {
      const rule: Rule = POLICY[action];
      if (rule.rows === 'of_anybody') expect(['support', 'admin'], action).toContain(rule.who);
      if (rule.rows === 'of_the_organization') expect(rule.organization, action).toBeDefined();
    }
  });
});

it('reads a role that it does not know as the least', () => {
  expect(['member', 'support', 'admin', 'owner', '', 'Admin'].map(roleNamed)).toEqual([
    'member',
    'support',
    'admin',
    'member',
    'member',
    'member',
  ]);
});
