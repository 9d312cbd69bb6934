import { dictionary } from '@zxcvbn-ts/language-common';
import { processWide } from '../config/process-wide.ts';

export type PasswordFault = 'too_common' | 'is_email';

const leaked = () => processWide('leaked-passwords', () => new Set<string>(dictionary['passwords-common']));

/**
 * What speaks against a password beside its length, or null (OWASP ASVS 5.0, 6.2.4 and 6.2.11): it is among the
 * 49,000 most used of the leaked ones, or it is the address it belongs to. No rules on kinds of characters (6.2.5).
 */
export function findPasswordFault(password: string, email: string): PasswordFault | null {
  const plain = password.toLowerCase();
  if (plain === email || plain === email.split('@')[0]) return 'is_email';
  return leaked().has(plain) ? 'too_common' : null;
}
