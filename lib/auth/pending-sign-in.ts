import { idSchema } from '@chef/contracts/ids';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';

/** Name of the cookie that says which password was right, between it and the second factor. It opens nothing by itself. */
export const PENDING_SIGN_IN_COOKIE = 'chef_second_factor';
/** Time to find the phone, seconds. */
const PENDING_SECONDS = 600;
/** Keys the token apart from that of a session: neither is taken for the other. */
const SALT = 'pending-sign-in';

const payloadSchema = z.object({
  sub: idSchema('user'),
  method: z.string(),
  amr: z.array(z.string()),
  /** Keyed hash of what the first factor was checked against: a new password ends the sign-ins that are under way. */
  stamp: z.string(),
});

/** Who showed a first factor, and which. */
export interface PendingSignIn extends Omit<z.output<typeof payloadSchema>, 'sub'> {
  readonly userId: z.output<typeof payloadSchema>['sub'];
}

/** How the cookie is to be set: out of reach of scripts and of other sites' requests. Its prefix on https wants all paths. */
export function pendingSignInCookieOptions(isSecure: boolean) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    path: '/',
    maxAge: PENDING_SECONDS,
  } as const;
}

/** The encrypted and authenticated token (JWE, A256GCM) of a sign-in that waits for its second factor. */
export function encodePendingSignIn(pending: PendingSignIn, secret: string): Promise<string> {
  const { userId, ...rest } = pending;
  return encode({ token: { sub: userId, ...rest }, secret, maxAge: PENDING_SECONDS, salt: SALT });
}

/** The sign-in that a token tells of; null when it is not ours, was changed or is too old. */
export async function decodePendingSignIn(
  token: string | undefined,
  secret: string,
): Promise<PendingSignIn | null> {
  if (token === undefined) return null;
  const payload = await decode({ token, secret, salt: SALT }).catch(() => null);
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return null;
  const { sub, ...rest } = parsed.data;
  return { userId: sub, ...rest };
}
