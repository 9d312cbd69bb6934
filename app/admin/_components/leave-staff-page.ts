import { toAppError } from '@chef/contracts/app-error';
import { notFound, redirect } from 'next/navigation';
import { hasSecondFactor } from '@/lib/services/second-factor/has-second-factor';
import type { ServiceContext } from '@/lib/services/service-context';
import { authenticatorAddress } from '../../account/security/authenticator-address';

/**
 * Leads whoever may not stay to where they can change that: staff set a second factor up or show it, and come back to
 * `path`. For everybody else nothing has this address.
 */
export async function leaveStaffPage(error: unknown, ctx: ServiceContext, path: string): Promise<never> {
  const { code } = toAppError(error);
  if (code === 'not_found' || ctx.actor.kind !== 'user') notFound();
  const setUp = authenticatorAddress(path);
  if (code === 'second_factor_missing') redirect(setUp);
  if (code !== 'recent_sign_in_required' && code !== 'second_factor_required') throw error;
  if (!(await hasSecondFactor(ctx.db, ctx.actor.userId))) redirect(setUp);
  redirect(`/confirm?next=${encodeURIComponent(path)}&factor`);
}
