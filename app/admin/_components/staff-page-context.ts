import { headers } from 'next/headers';
import { requestContext } from '@/lib/http/request-context';
import type { ServiceContext } from '@/lib/services/service-context';
import { leaveStaffPage } from './leave-staff-page';

/** What a page of staff gets of its use cases, or where somebody goes who may not have it. */
export async function staffPage<T>(
  path: string,
  load: (ctx: ServiceContext) => Promise<T>,
): Promise<T & { readonly isAdmin: boolean }> {
  const { ctx } = await requestContext(new Headers(await headers()));
  const loaded = await load(ctx).catch((error: unknown) => leaveStaffPage(error, ctx, path));
  return { ...loaded, isAdmin: ctx.actor.kind === 'user' && ctx.actor.role === 'admin' };
}
