import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { passkeyRequest } from './begin-passkey-sign-in.ts';

/** What a browser needs so that a person who is signed in can confirm by a passkey that it is them. @throws AppError `unauthenticated` */
export async function beginPasskeyConfirmation({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { userId } = authorize(ctx.actor, 'account.confirm');
  return passkeyRequest(ctx, 'confirm', userId);
}
