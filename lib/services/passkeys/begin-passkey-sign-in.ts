import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { createChallenge } from './passkey-challenge.ts';
import { relyingParty } from './relying-party.ts';

/**
 * What a browser needs to show a passkey. Nobody is named: whichever passkey the person picks says who they are. For
 * somebody who is signed in the answer only confirms that it is them.
 */
export async function beginPasskeySignIn({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const actor = authorize(ctx.actor, 'account.sign_in');
  const challenge =
    actor.kind === 'user'
      ? await createChallenge(ctx.db, 'confirm', actor.userId)
      : await createChallenge(ctx.db, 'sign_in', null);
  return generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge,
    userVerification: 'required',
  });
}
