import { idSchema } from '@chef/contracts/ids';
import type { SystemContext } from '../service-context.ts';

/** Whether a text is the id of a recipe that is there. Asked before its page is rendered, so it reads nothing of it. */
export async function hasRecipe({
  ctx,
  id,
}: {
  ctx: Pick<SystemContext, 'db'>;
  id: string;
}): Promise<boolean> {
  if (!idSchema('recipe').safeParse(id).success) return false;
  return (await ctx.db.recipe.findUnique({ where: { id }, select: { id: true } })) !== null;
}
