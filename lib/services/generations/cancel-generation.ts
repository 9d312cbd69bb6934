import { authorize } from '../../auth/authorize.ts';
import { liveRegistry } from '../../generation/live-registry.ts';
import { ownRows, type ServiceContext } from '../service-context.ts';
import { getGeneration, type OwnGeneration } from './get-generation.ts';

/**
 * Stops one of the actor’s generations, in whichever process it runs; what has ended stays as it is. Returns the state
 * that it had. Throws `not_found`.
 */
export async function cancelGeneration({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: string;
}): Promise<OwnGeneration> {
  authorize(ctx.actor, 'generation.cancel');
  const generation = await getGeneration({ ctx, id });
  if (generation.status !== 'running') return generation;
  await ownRows(ctx).db.generation.updateMany({
    where: { id: generation.id, status: 'running' },
    data: { cancelRequestedAt: new Date() },
  });
  liveRegistry().find(generation.id)?.stop('cancelled');
  return generation;
}
