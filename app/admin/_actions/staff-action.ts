import { headers } from 'next/headers';
import type { Action } from '@/lib/auth/policy';
import { requestContext } from '@/lib/http/request-context';
import { requireSecondFactor } from '@/lib/services/second-factor/require-second-factor';
import type { ServiceContext } from '@/lib/services/service-context';
import { actionContext } from '../../(auth)/_actions/action-context';
import { keepFormDraft } from '../../(auth)/_actions/form-draft';
import { leaveStaffPage } from '../_components/leave-staff-page';

/**
 * The context of a form of staff's. Whoever has to show first who they are comes back to `path`, and what they typed is still
 * there; for whoever is not staff nothing has this address.
 */
export async function staffAction(
  action: Action,
  path: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<ServiceContext> {
  try {
    const { ctx } = await actionContext(action);
    await requireSecondFactor({ ctx });
    return ctx;
  } catch (error) {
    const { ctx } = await requestContext(new Headers(await headers()));
    if (ctx.actor.kind === 'user' && ctx.actor.role !== 'member' && Object.keys(typed).length > 0) {
      await keepFormDraft({ path, values: { ...typed } });
    }
    return leaveStaffPage(error, ctx, path);
  }
}

/** The texts of some fields of a form. */
export function typedIn(data: FormData, ...names: readonly string[]): Record<string, string> {
  const entries = names.map((name) => [name, data.get(name)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'),
  );
}
