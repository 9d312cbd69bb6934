import { createId } from '@chef/contracts/create-id';
import type { Recipe } from '@chef/contracts/recipe';
import type { Actor } from '../../auth/actor.ts';
import { withoutRequestNotes } from '../../generation/request-notes.ts';
import { systemContext } from '../service-context.ts';

/** A recipe to keep. */
export interface NewRecipe {
  readonly recipe: Recipe;
  readonly rulesVersion: string;
  /** The canonical request that it answers from now on, and for how long; null when it is not for others. */
  readonly cacheAs: { readonly key: string; readonly ttlHours: number } | null;
}

const HOUR_MS = 3_600_000;

/**
 * Saves a new recipe with its first version, as the answer to its request where it is one; all or nothing, in one statement.
 * The answer is for everybody who asks the same, and may replace one that somebody else had written.
 */
export async function saveRecipe({ actor, input }: { actor: Actor; input: NewRecipe }): Promise<void> {
  const { recipe, rulesVersion, cacheAs } = input;
  const visitorId = actor.kind === 'visitor' ? actor.visitorId : null;
  const userId = actor.kind === 'user' ? actor.userId : null;
  const createdAt = new Date(recipe.createdAt);
  const expiresAt = new Date(Date.now() + (cacheAs?.ttlHours ?? 0) * HOUR_MS);
  await systemContext().db.$executeRaw`
    with recipe as (
      insert into recipes (id, title, source, model, visitor_id, user_id, created_at, updated_at)
      values (${recipe.id}, ${recipe.title}, ${recipe.source}, ${recipe.model}, ${visitorId}, ${userId},
              ${createdAt}, ${createdAt})
      returning id
    ), answer as (
      insert into cached_recipes (key, recipe_id, expires_at)
      select ${cacheAs?.key ?? null}::text, recipe.id, ${expiresAt} from recipe where ${cacheAs !== null}::boolean
      on conflict (key) do update
        set recipe_id = excluded.recipe_id, expires_at = excluded.expires_at, created_at = now()
    )
    insert into recipe_versions (id, recipe_id, version, content, rules_version)
    select ${createId('recipeVersion')}, recipe.id, 1, ${JSON.stringify(withoutRequestNotes(recipe))}::jsonb, ${rulesVersion} from recipe`;
}
