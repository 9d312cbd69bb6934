import type { Database } from '../../db/client.ts';

const HOUR_MS = 3_600_000;

/** Makes a saved recipe the answer to its canonical request for a while; a newer one replaces an older. */
export async function cacheRecipe({
  db,
  input,
}: {
  db: Database;
  input: { readonly key: string; readonly recipeId: string; readonly ttlHours: number };
}): Promise<void> {
  const expiresAt = new Date(Date.now() + input.ttlHours * HOUR_MS);
  await db.$executeRaw`
    insert into cached_recipes (key, recipe_id, expires_at) values (${input.key}, ${input.recipeId}, ${expiresAt})
    on conflict (key) do update set recipe_id = excluded.recipe_id, expires_at = excluded.expires_at, created_at = now()`;
}
