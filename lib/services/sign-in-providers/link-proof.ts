import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import type { UserActor } from '../../auth/actor.ts';
import { keyedHash } from '../../auth/signed-value.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';

/**
 * What the account page puts into its links that connect a provider. Another site cannot know it, so no page of another
 * site can connect an account of its own with somebody's session. It opens nothing without that session.
 */
export async function linkProof({ sessionId }: UserActor, provider: SignInProvider): Promise<string> {
  return keyedHash(await getAppSecret(), 'link-provider', `${sessionId} ${provider}`);
}
