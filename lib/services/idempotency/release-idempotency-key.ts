import type { Database } from '../../db/client.ts';

/** Forgets the key of a request that made nothing, so that it may be sent again. */
export async function releaseIdempotencyKey({
  db,
  resourceId,
}: {
  db: Database;
  resourceId: string;
}): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { resourceId } });
}
