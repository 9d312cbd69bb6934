import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { createChallenge } from './passkey-challenge.ts';
import { relyingParty } from './relying-party.ts';

/**
 * What a browser needs to make a passkey for the person: one that is found without a name, and that asks for a finger, a
 * face or a PIN. @throws AppError `unauthenticated`, `recent_sign_in_required`
 */
export async function beginPasskeyRegistration({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { userId } = authorize(ctx.actor, 'passkey.add');
  const user = await ctx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      displayName: true,
      passkeys: { select: { credentialId: true, transports: true } },
    },
  });
  const party = relyingParty();
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    // The random id of the account: it names nobody to whoever finds the authenticator.
    userID: new TextEncoder().encode(userId),
    userName: user.email ?? userId,
    userDisplayName: user.displayName ?? user.email ?? '',
    challenge: await createChallenge(ctx.db, 'register', userId),
    attestationType: 'none',
    excludeCredentials: user.passkeys.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}
