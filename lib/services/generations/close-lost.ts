import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import type { GenerationId } from '@chef/contracts/ids';
import { toProblem } from '@chef/contracts/to-problem';
import type { Database } from '../../db/client.ts';
import { releaseIdempotencyKey } from '../idempotency/release-idempotency-key.ts';
import { failGeneration } from './finish-generation.ts';

const BATCH_MAX = 500;

/** Ends running generations that have not beaten since a moment: their process is gone. Returns how many. */
export async function closeLost({
  db,
  input,
}: {
  db: Database;
  input: { readonly beatBefore: Date };
}): Promise<number> {
  const lost = await db.generation.findMany({
    where: { status: 'running', heartbeatAt: { lt: input.beatBefore } },
    select: { id: true, createdAt: true },
    take: BATCH_MAX,
  });
  const detail = 'The recipe was not finished. Please ask again.';
  for (const { id, createdAt } of lost) {
    const problem = toProblem(new AppError('unavailable', { detail }), createId('request'));
    const totalMs = Date.now() - createdAt.getTime();
    await failGeneration({ db, input: { id: id as GenerationId, problem, totalMs } });
    await releaseIdempotencyKey({ db, resourceId: id });
  }
  return lost.length;
}
