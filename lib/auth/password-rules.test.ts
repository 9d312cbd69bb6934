import { dictionary } from '@zxcvbn-ts/language-common';
import { describe, expect, it } from 'vitest';
import { PASSWORD_LENGTH_MIN } from '../contracts/account.ts';
import { findPasswordFault } from './password-rules.ts';

const EMAIL = 'ada.lovelace@example.com';

describe('a password', () => {
  it.each([
    'chefgenius2026',
    'Chef-Genius!!1',
    'kitchen-recipe',
    'ch3fg3n1us2026',
    'P@ssw0rd-Admin',
    'AdaLovelace1815',
    'adalovelace-chef',
  ])('made of words of this product or of the address is refused: %s', (password) => {
    expect(findPasswordFault(password, EMAIL)).toBe('too_obvious');
  });

  it.each([
    'a kettle on the stove',
    'my kitchen burnt down',
    'correct horse battery',
    '7429 6620 1938',
    '🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑',
    'пароль из четырёх слов',
    'sunshine over the hills 1984',
  ])('of any characters that says more is taken: %s', (password) => {
    expect(findPasswordFault(password, EMAIL)).toBeNull();
  });

  it('that is the address, or the part before the @, is refused', () => {
    expect(findPasswordFault('Ada.Lovelace@Example.com', EMAIL)).toBe('is_email');
    expect(findPasswordFault('ada.lovelace', EMAIL)).toBe('is_email');
  });

  it('that leaked, or is one with figures behind it or written twice, is refused: far more than 3000 of our length', () => {
    const leaked: readonly string[] = dictionary['passwords-common'];
    const derived = leaked.flatMap((word) => [word, `${word}1234`, `${word}2026!`, `${word}${word}`]);
    const ofOurLength = derived.filter((one) => one.length >= PASSWORD_LENGTH_MIN && /^\p{L}{5}/u.test(one));
    const refused = ofOurLength.filter((one) => findPasswordFault(one, 'x@example.com') !== null);
    expect(leaked.length).toBeGreaterThan(40_000);
    expect(refused.length).toBeGreaterThan(30_000);
    for (const one of leaked.filter(({ length }) => length >= PASSWORD_LENGTH_MIN)) {
      expect(findPasswordFault(one, 'x@example.com'), one).not.toBeNull();
    }
  });
});
