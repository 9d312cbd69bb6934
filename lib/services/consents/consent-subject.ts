import { keyedHash } from '../../auth/signed-value.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';

/** Whose choice it is: the account's, or a pseudonym that without our secret leads back to no browser. */
export async function consentSubject({
  actor,
}: ServiceContext): Promise<{ readonly userId: string } | { readonly pseudonym: string }> {
  if (actor.kind === 'user') return { userId: actor.userId };
  return { pseudonym: keyedHash(await getAppSecret(), 'consent', actor.visitorId) };
}
