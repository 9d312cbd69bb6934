import type { UserId } from '@chef/contracts/ids';
import { type AuthenticationAnswer, authenticationAnswerSchema } from '@chef/contracts/passkeys';
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { SystemContext } from '../service-context.ts';
import { type ChallengePurpose, useChallenge } from './passkey-challenge.ts';
import { passkeyRefused } from './passkey-refused.ts';
import { relyingParty } from './relying-party.ts';

/** A browser's answer to a challenge. */
export interface PasskeyAttempt {
  /** JSON as the browser gives it. */
  readonly credential: string;
  readonly purpose: Exclude<ChallengePurpose, 'register'>;
  /** Whose passkey it has to be; null for a sign-in, where it says so itself. */
  readonly userId: UserId | null;
}

function findPasskey({ db }: SystemContext, response: AuthenticationAnswer) {
  return db.passkey.findUnique({ where: { credentialId: response.id } });
}
type StoredPasskey = NonNullable<Awaited<ReturnType<typeof findPasskey>>>;

/** What the library says to the answer: signature, challenge, origin, site, presence and verification of the person, counter. */
async function check(
  ctx: SystemContext,
  response: AuthenticationAnswer,
  passkey: StoredPasskey,
  { purpose, userId }: PasskeyAttempt,
) {
  const party = relyingParty();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => useChallenge(ctx.db, challenge, purpose, userId),
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    credential: {
      id: passkey.credentialId,
      publicKey: passkey.publicKey,
      counter: Number(passkey.counter),
    },
    requireUserVerification: true,
  });
  if (!verified) throw new Error('the signature is not of this passkey');
  return authenticationInfo;
}

/**
 * Makes sure that an answer was made by a passkey of ours, for us, now, by its person, and tells whose it is.
 * @throws AppError `passkey_refused`
 */
export async function verifyPasskey({
  ctx,
  input,
}: {
  ctx: SystemContext;
  input: PasskeyAttempt;
}): Promise<UserId> {
  const parsed = authenticationAnswerSchema.safeParse(input.credential);
  if (!parsed.success) throw passkeyRefused(parsed.error);
  const response = parsed.data;
  const passkey = await findPasskey(ctx, response);
  if (passkey === null) throw passkeyRefused();
  const owner = passkey.userId as UserId;
  try {
    const { userHandle } = response.response;
    const named = userHandle === undefined ? owner : Buffer.from(userHandle, 'base64url').toString();
    if (named !== owner || (input.userId !== null && input.userId !== owner)) {
      throw new Error('the passkey is another person’s');
    }
    const { newCounter, credentialBackedUp } = await check(ctx, response, passkey, input);
    const { count } = await ctx.db.passkey.updateMany({
      where: { id: passkey.id, counter: passkey.counter },
      data: { counter: newCounter, isBackedUp: credentialBackedUp, lastUsedAt: new Date() },
    });
    if (count === 0) throw new Error('the counter moved meanwhile');
    return owner;
  } catch (error) {
    await inTransaction(ctx.db, (tx) =>
      appendAuditEvent(tx, { action: 'passkey_refused', actor: 'anonymous', subjectUserId: owner }),
    );
    throw passkeyRefused(error);
  }
}
