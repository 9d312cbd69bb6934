import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { requestContext } from '@/lib/http/request-context';
import type { ServiceContext } from '@/lib/services/service-context';
import { type FormProof, holderField } from '../../(auth)/_actions/form-draft';
import { leaveStaffPage } from './leave-staff-page';

/**
 * What a page of staff gets of its use cases, or where somebody goes who may not have it. `proof` are the fields by which its
 * forms show later for whom they were drawn.
 */
export async function staffPage<T>(
  path: string,
  load: (ctx: ServiceContext) => Promise<T>,
): Promise<T & { readonly isAdmin: boolean; readonly proof: FormProof }> {
  const { ctx } = await requestContext(new Headers(await headers()));
  const loaded = await load(ctx).catch((error: unknown) => leaveStaffPage(error, ctx, path));
  const { actor } = ctx;
  if (actor.kind !== 'user' || actor.role === 'member') notFound();
  const { role, userId } = actor;
  return { ...loaded, isAdmin: role === 'admin', proof: await holderField(userId, role) };
}
