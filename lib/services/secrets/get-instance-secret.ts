import { randomBytes } from 'node:crypto';
import type { SystemContext } from '../service-context.ts';

/** A secret that the installation made for itself; all processes on one database get the same one. */
export async function getInstanceSecret({
  ctx,
  name,
}: {
  ctx: SystemContext;
  name: string;
}): Promise<string> {
  const { db } = ctx;
  const existing = await db.instanceSecret.findUnique({ where: { name } });
  if (existing) return existing.value;
  const value = randomBytes(32).toString('base64url');
  await db.instanceSecret.createMany({ data: [{ name, value }], skipDuplicates: true });
  const { value: stored } = await db.instanceSecret.findUniqueOrThrow({ where: { name } });
  return stored;
}
