import { createId } from '@chef/contracts/create-id';
import { database } from '../db/client.ts';

/** What a browser without an account leaves: itself, a recipe with its generation, a counter and a key. */
export async function createVisitorWork(visitorId: string) {
  const db = database();
  const recipeId = createId('recipe');
  const generationId = createId('generation');
  await db.visitor.create({ data: { id: visitorId } });
  await db.recipe.create({ data: { id: recipeId, title: 'x', source: 'composer', model: 'x', visitorId } });
  const version = { id: createId('recipeVersion'), recipeId, version: 1, rulesVersion: '1' };
  await db.recipeVersion.create({ data: { ...version, content: {} } });
  const row = { addressHash: 'x', canonicalHash: 'x', request: {}, status: 'done' as const };
  await db.generation.create({ data: { id: generationId, visitorId, recipeId, ...row } });
  await db.generationEvent.create({ data: { generationId, seq: 1, type: 'title', data: {} } });
  const subject = `visitor:${visitorId}`;
  await db.usageCounter.create({ data: { subject, metric: 'generations', period: '2026-11-25', cap: 1 } });
  const expiresAt = new Date(Date.now() + 86_400_000);
  const key = { route: 'x', requestHash: 'x', resourceId: generationId, expiresAt };
  await db.idempotencyKey.create({ data: { scope: subject, key: 'visitor-key', ...key } });
  return { recipeId, generationId };
}
