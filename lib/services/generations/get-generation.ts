import { AppError } from '@chef/contracts/app-error';
import type { GenerationState } from '@chef/contracts/generation';
import { type GenerationId, idSchema } from '@chef/contracts/ids';
import { GENERATION_SOURCES } from '@chef/contracts/recipe';
import { isOwner } from '../../auth/actor.ts';
import { authorize } from '../../auth/authorize.ts';
import { ownRows, type ServiceContext } from '../service-context.ts';

/** The state of a generation under its checked id. */
export type OwnGeneration = GenerationState & { readonly id: GenerationId };

/** One of the actor’s own generations; throws `not_found` for any other, so that nobody learns which exist. */
export async function getGeneration({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: string;
}): Promise<OwnGeneration> {
  authorize(ctx.actor, 'generation.read');
  const parsed = idSchema('generation').safeParse(id);
  const row = parsed.success
    ? await ownRows(ctx).db.generation.findUnique({
        where: { id: parsed.data },
        select: {
          status: true,
          source: true,
          recipeId: true,
          visitorId: true,
          userId: true,
          addressHash: true,
        },
      })
    : null;
  if (!parsed.success || row === null || !isOwner(ctx.actor, row)) {
    throw new AppError('not_found', { detail: 'There is no generation of yours with this id.' });
  }
  const source = GENERATION_SOURCES.find((known) => known === row.source) ?? null;
  return { id: parsed.data, status: row.status, source, recipeId: row.recipeId };
}
