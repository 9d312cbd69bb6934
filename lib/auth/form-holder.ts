import { idSchema, type UserId } from '@chef/contracts/ids';
import { signValue, verifyValue } from './signed-value.ts';

/** Name of the field by which a form says whom it was drawn for; nothing of it is sent back. */
export const HOLDER_FIELD = 'holderToken';
const PURPOSE = 'form-holder';
/** What scripts of the framework put before the name of a field. */
const FRAMEWORK_PREFIX = /^_?\d+_/;

/** The value of the field for a person. */
export function signFormHolder(secret: string, userId: UserId): string {
  return signValue(secret, PURPOSE, userId);
}

/** For whom a posted form was drawn, as it reached us with scripts or without; null where it does not say so, or not in our words. */
export function readFormHolder(secrets: readonly string[], form: FormData): UserId | null {
  const field = [...form].find(([name]) => name.replace(FRAMEWORK_PREFIX, '') === HOLDER_FIELD)?.[1];
  if (typeof field !== 'string') return null;
  for (const secret of secrets) {
    const { success, data } = idSchema('user').safeParse(verifyValue(secret, PURPOSE, field));
    if (success) return data;
  }
  return null;
}
