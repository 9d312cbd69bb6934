import { dictionary } from '@zxcvbn-ts/language-common';
import { processWide } from '../config/process-wide.ts';

export type PasswordFault = 'too_common' | 'is_email' | 'too_obvious';

/**
 * Words of this product and of its surroundings, without spaces: whoever guesses here tries them first (OWASP ASVS 5.0,
 * 6.1.2). `docs/security/decisions.md` lists them.
 */
export const OBVIOUS_WORDS = [
  'chefgenius',
  'kitchen',
  'recipes',
  'recipe',
  'cooking',
  'household',
  'password',
  'passphrase',
  'premium',
  'enterprise',
  'welcome',
  'support',
  'genius',
  'admin',
  'staff',
  'login',
  'chef',
  'cook',
] as const;

/** Letters beside those words that make a password nobody would think of at once. */
const OTHER_LETTERS_MIN = 4;
/** Figures and signs that stand for letters. */
const DISGUISES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  '@': 'a',
  $: 's',
};

/** The shortest leaked password that is looked for inside a longer one, characters. */
const BASE_LENGTH_MIN = 5;

const leaked = () => processWide('leaked-passwords', () => new Set<string>(dictionary['passwords-common']));

/** A leaked password, one with figures and signs put behind it, or one written twice: the next thing that is tried. */
function isLeaked(plain: string): boolean {
  const base = plain.replace(/[^\p{L}]+$/u, '');
  const half = plain.slice(0, plain.length / 2);
  return (
    leaked().has(plain) ||
    (base.length >= BASE_LENGTH_MIN && leaked().has(base)) ||
    (half.repeat(2) === plain && leaked().has(half))
  );
}

/** What is left of a password without words that anybody would try here: its letters, figures and signs aside. */
function otherLetters(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, ''), text.replace(/[^\p{L}]/gu, ''));
}

function isObvious(plain: string, localPart: string): boolean {
  const name = localPart.replace(/[^\p{L}]/gu, '');
  const words = name.length < OTHER_LETTERS_MIN ? OBVIOUS_WORDS : [name, ...OBVIOUS_WORDS];
  const undisguised = plain.replace(/[01345@$]/g, (sign) => DISGUISES[sign] ?? sign);
  return [plain, undisguised].some((text) => {
    const left = otherLetters(text, words);
    return left.length < OTHER_LETTERS_MIN && left.length < text.replace(/[^\p{L}]/gu, '').length;
  });
}

/**
 * What speaks against a password beside its length, or null (OWASP ASVS 5.0, 6.2.4, 6.2.11 and 6.2.12): it is among the
 * 49,000 most used of the leaked ones or made of one, it is the address it belongs to, or it is made of words of this product and the
 * name in the address. No rules on kinds of characters (6.2.5).
 */
export function findPasswordFault(password: string, email: string): PasswordFault | null {
  const plain = password.toLowerCase();
  const localPart = email.split('@')[0] ?? '';
  if (plain === email || plain === localPart) return 'is_email';
  if (isLeaked(plain)) return 'too_common';
  return isObvious(plain, localPart) ? 'too_obvious' : null;
}
