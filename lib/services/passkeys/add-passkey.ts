import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { type NewPasskey, registrationAnswerSchema } from '@chef/contracts/passkeys';
import { type VerifiedRegistrationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { tellOfSecurityChange } from '../second-factor/tell-of-security-change.ts';
import type { ServiceContext } from '../service-context.ts';
import { useChallenge } from './passkey-challenge.ts';
import { passkeyRefused } from './passkey-refused.ts';
import { relyingParty } from './relying-party.ts';

/** More than anybody has devices. */
const PASSKEYS_MAX = 20;

type Registration = NonNullable<VerifiedRegistrationResponse['registrationInfo']>;

async function verify(ctx: ServiceContext, userId: UserId, answer: string): Promise<Registration> {
  const response = registrationAnswerSchema.safeParse(answer);
  if (!response.success) throw passkeyRefused(response.error);
  const party = relyingParty();
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: response.data,
    expectedChallenge: (challenge) => useChallenge(ctx.db, challenge, 'register', userId),
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch((error: unknown) => {
    throw passkeyRefused(error);
  });
  if (!verified) throw passkeyRefused();
  return registrationInfo;
}

/**
 * Keeps a passkey that the person's device has just made.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `passkey_refused`, `invalid_request` when there are too many
 */
export async function addPasskey({ ctx, input }: { ctx: ServiceContext; input: NewPasskey }): Promise<void> {
  const { userId } = authorize(ctx.actor, 'passkey.add');
  const { credential, credentialDeviceType, credentialBackedUp } = await verify(
    ctx,
    userId,
    input.credential,
  );
  await inTransaction(ctx.db, async (tx) => {
    if ((await tx.passkey.count({ where: { userId } })) >= PASSKEYS_MAX) {
      const detail = `An account has up to ${PASSKEYS_MAX} passkeys. Remove one first.`;
      throw new AppError('invalid_request', { detail, errors: [{ pointer: '/name', code: 'full', detail }] });
    }
    const { count } = await tx.passkey.createMany({
      data: [
        {
          id: createId('passkey'),
          userId,
          credentialId: credential.id,
          publicKey: credential.publicKey,
          counter: credential.counter,
          transports: credential.transports ?? [],
          isSyncedKind: credentialDeviceType === 'multiDevice',
          isBackedUp: credentialBackedUp,
          name: input.name,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) throw passkeyRefused();
    await tellOfSecurityChange(tx, userId, 'passkey_added');
  });
}
