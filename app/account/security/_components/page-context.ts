import { redirect } from 'next/navigation';
import type { UserActor } from '@/lib/auth/actor';
import { isRecentlySignedIn } from '@/lib/auth/require-recent-sign-in';
import { requestContext } from '@/lib/http/request-context';
import type { ServiceContext } from '@/lib/services/service-context';
import { pageHeaders } from '../../../page-headers';

type SignedInContext = ServiceContext & { readonly actor: UserActor };

/** The context of a page for people with an account; others sign in first. */
export async function signedInPage(path: string): Promise<SignedInContext> {
  const { ctx } = await requestContext(await pageHeaders());
  const { actor } = ctx;
  if (actor.kind !== 'user') redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return { ...ctx, actor };
}

/** The same for a page that only somebody sees who showed lately who they are; others confirm it before they type anything. */
export async function recentlySignedInPage(path: string): Promise<SignedInContext> {
  const ctx = await signedInPage(path);
  if (!isRecentlySignedIn(ctx.actor)) redirect(`/confirm?next=${encodeURIComponent(path)}`);
  return ctx;
}
