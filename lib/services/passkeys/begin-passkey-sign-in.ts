import type { UserId } from '@chef/contracts/ids';
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { authorize } from '../../auth/authorize.ts';
import { type ServiceContext, type SystemContext, withoutRowScope } from '../service-context.ts';
import { createChallenge } from './passkey-challenge.ts';
import { relyingParty } from './relying-party.ts';

/** Asks for a passkey without naming one: whichever the person picks says who they are. */
export async function passkeyRequest(
  { db }: SystemContext,
  purpose: 'sign_in' | 'confirm',
  userId: UserId | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: await createChallenge(db, purpose, userId),
    userVerification: 'required',
  });
}

/** What a browser needs so that somebody can sign in by a passkey. */
export async function beginPasskeySignIn({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<PublicKeyCredentialRequestOptionsJSON> {
  authorize(ctx.actor, 'account.sign_in');
  return passkeyRequest(withoutRowScope(ctx), 'sign_in', null);
}
