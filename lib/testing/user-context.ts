import { createId } from '@chef/contracts/create-id';
import type { UserActor } from '../auth/actor.ts';
import { createServiceContext } from '../services/service-context.ts';
import { createAccount, signInDevice } from './accounts.ts';

/** A context of somebody new with an account, signed in just now. */
export async function userContext() {
  const { sessionId, userId } = await signInDevice(await createAccount());
  const actor: UserActor = {
    kind: 'user',
    plan: 'free',
    role: 'member',
    userId,
    sessionId,
    authenticatedAt: new Date(),
    amr: ['pwd'],
    addressHash: createId('request'),
  };
  return createServiceContext(actor, createId('request'));
}
