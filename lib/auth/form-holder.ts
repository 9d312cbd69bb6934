import { idSchema, type UserId } from '@chef/contracts/ids';
import { signValue, verifyValue } from './signed-value.ts';

/** Name of the field by which a form says whom it was drawn for; nothing of it is sent back. */
export const HOLDER_FIELD = 'holderToken';
/**
 * Pages whose forms carry a proof: those that everybody with an account has, those of support, and those that only admins
 * have. Each signs by a purpose of its own, so that what stands on one page proves nothing about another.
 */
const PURPOSES = {
  people: 'form-holder',
  support: 'support-form-holder',
  admin: 'admin-form-holder',
} as const;
export type HolderPages = keyof typeof PURPOSES;
/** What scripts of the framework put before the name of a field. */
const FRAMEWORK_PREFIX = /^_?\d+_/;

/** The value of the field for a person. */
export function signFormHolder(secret: string, userId: UserId, pages: HolderPages = 'people'): string {
  return signValue(secret, PURPOSES[pages], userId);
}

/** For whom a posted form was drawn, as it reached us with scripts or without; null where it does not say so, or not in our words. */
export function readFormHolder(
  secrets: readonly string[],
  form: FormData,
  pages: HolderPages = 'people',
): UserId | null {
  const field = [...form].find(([name]) => name.replace(FRAMEWORK_PREFIX, '') === HOLDER_FIELD)?.[1];
  if (typeof field !== 'string') return null;
  for (const secret of secrets) {
    const { success, data } = idSchema('user').safeParse(verifyValue(secret, PURPOSES[pages], field));
    if (success) return data;
  }
  return null;
}
