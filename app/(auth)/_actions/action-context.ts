import { AppError } from '@chef/contracts/app-error';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { authorize } from '@/lib/auth/authorize';
import type { Action } from '@/lib/auth/policy';
import { holdRateLimit, type RateLimitName } from '@/lib/http/rate-limit';
import { requestContext } from '@/lib/http/request-context';
import { deliverSoon } from '@/lib/services/mail/deliver-soon';
import type { ServiceContext } from '@/lib/services/service-context';

/**
 * Who sent a form, within the limit that it counts on, if they may do what it does.
 * @throws AppError `rate_limited`, and what `authorize` refuses with
 */
export async function actionContext(
  action: Action,
  limit: RateLimitName = 'api',
): Promise<{ readonly ctx: ServiceContext; readonly userAgent: string }> {
  const sent = new Headers(await headers());
  const { ctx } = await requestContext(sent);
  await holdRateLimit(limit, ctx.actor.addressHash, new Headers());
  authorize(ctx.actor, action);
  return { ctx, userAgent: sent.get('user-agent') ?? '' };
}

/**
 * The same for a button that has no place to show a failure: whoever is not signed in any more does so first, and whoever
 * did long ago confirms that it is them.
 * @throws AppError but `unauthenticated` and `recent_sign_in_required`
 */
export async function buttonContext(action: Action, next: string): ReturnType<typeof actionContext> {
  return actionContext(action).catch((error: unknown) => {
    const code = error instanceof AppError ? error.code : null;
    if (code === 'recent_sign_in_required') redirect(`/confirm?next=${encodeURIComponent(next)}`);
    if (code !== 'unauthenticated') throw error;
    redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  });
}

/** Hands queued mail over once the answer is out; what fails is the worker's to repeat. */
export function sendMailSoon(): void {
  after(deliverSoon);
}
