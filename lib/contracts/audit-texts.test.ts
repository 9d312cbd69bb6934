import { describe, expect, it } from 'vitest';
import messages from '../../messages/en.json' with { type: 'json' };
import { AUDIT_ACTIONS } from './account.ts';

/** Each list of events speaks to somebody else: the account's person, and staff who help them. */
const CATALOGUES = { person: messages.account.actions, staff: messages.staff.events.actions };

describe.each(Object.entries(CATALOGUES))('the words for events of the audit log, to %s', (_, texts) => {
  it('are there for every event that can be written, and for no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...AUDIT_ACTIONS].sort());
  });

  it('differ from event to event, and are no code', () => {
    const words = Object.values(texts);
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) expect(text).toMatch(/^[A-Z][^_]+$/);
  });
});
