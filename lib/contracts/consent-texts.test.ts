import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import messages from '../../messages/en.json' with { type: 'json' };
import { CONSENT_PURPOSES, CONSENT_TEXTS, isCurrentText } from './consent-texts.ts';

describe('the words that people agree to', () => {
  it.each(CONSENT_PURPOSES)('of %s are those of their version', (purpose) => {
    const hash = createHash('sha256').update(messages.consent.texts[purpose]).digest('hex');
    const advice =
      'the words changed: raise the version (the first number, to ask again) and put in the hash';
    expect(hash, advice).toBe(CONSENT_TEXTS[purpose].sha256);
  });

  it('hold until their substance changes', () => {
    expect(isCurrentText('health_data', '1.7')).toBe(true);
    expect(isCurrentText('health_data', '0.9')).toBe(false);
    expect(isCurrentText('health_data', '')).toBe(false);
  });
});
