import type { ProblemCode } from '@chef/contracts/problem';
import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { serverEnv } from '../../config/env.server.ts';

/** Sends the browser on with GET, whatever it came with, with some cookies; no cache keeps that. */
export function seeOther(address: string, setCookies: readonly string[] = []): Response {
  const headers = new Headers({
    location: new URL(address, serverEnv().APP_URL).href,
    'cache-control': 'no-store',
  });
  for (const cookie of setCookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** Where a sign-in that did not work ends: at the form, which says why. */
export function problemPath(
  provider: SignInProvider,
  problem: ProblemCode,
  { next, isLink }: { readonly next: string; readonly isLink: boolean },
): string {
  const query = new URLSearchParams({ provider, problem });
  if (isLink) return `/account?${query}#ways-in`;
  if (next !== '/account') query.set('next', next);
  return `/sign-in?${query}`;
}
