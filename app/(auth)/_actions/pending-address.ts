import { cookies, headers } from 'next/headers';
import { seal, sealedCookieName, sealedCookieOptions } from '@/lib/auth/sealed-cookie';
import { PENDING_COOKIE, type PendingSignIn } from '@/lib/auth/sign-in-flow';
import { isSecureSite } from '@/lib/http/is-secure-site';
import { readSealed } from '@/lib/http/sign-in/sealed-cookies';
import { getAppSecret } from '@/lib/services/secrets/get-app-secret';

/** Whom a provider named in this browser, while they have not shown that the mailbox is theirs. */
export async function readPendingAddress(): Promise<PendingSignIn | null> {
  return readSealed(new Headers(await headers()), PENDING_COOKIE);
}

/** Keeps it in the browser; null takes it away. */
export async function writePendingAddress(pending: PendingSignIn | null): Promise<void> {
  const isSecure = isSecureSite();
  const options = sealedCookieOptions(PENDING_COOKIE, isSecure);
  const jar = await cookies();
  const name = sealedCookieName(PENDING_COOKIE, isSecure);
  if (pending === null) jar.set(name, '', { ...options, maxAge: 0 });
  else jar.set(name, await seal(PENDING_COOKIE, pending, await getAppSecret()), options);
}
