import type { GenerationId } from '@chef/contracts/ids';
import type { Problem } from '@chef/contracts/problem';
import type { GenerationSource } from '@chef/contracts/recipe';
import type { Database } from '../../db/client.ts';
import type { ChatUsage } from '../../inference/stream-chat.ts';
import { settleUsage } from '../usage/settle-usage.ts';

/** How a generation ended well. */
export interface FinishedGeneration {
  readonly id: GenerationId;
  readonly recipeId: string;
  readonly source: GenerationSource;
  readonly model: string;
  readonly attempts: number;
  readonly firstLineMs: number | null;
  readonly totalMs: number;
  readonly tokens: ChatUsage;
}

/** Records the end of a generation and counts it on its quota. */
export async function finishGeneration({
  db,
  input,
}: {
  db: Database;
  input: FinishedGeneration;
}): Promise<void> {
  const { id, tokens, ...rest } = input;
  // The quota first: whoever sees that it is over finds the count right.
  await settleUsage({ db, generationId: id, to: 'committed' });
  await db.generation.update({
    where: { id },
    data: { ...rest, ...tokens, status: 'done', finishedAt: new Date() },
    select: { id: true },
  });
}

/** Records that a generation ended without a recipe and gives its quota back. */
export async function failGeneration({
  db,
  input,
}: {
  db: Database;
  input: { readonly id: GenerationId; readonly problem: Problem; readonly totalMs: number };
}): Promise<void> {
  await settleUsage({ db, generationId: input.id, to: 'released' });
  const status = input.problem.code === 'generation_cancelled' ? 'cancelled' : 'failed';
  await db.generation.updateMany({
    where: { id: input.id, status: 'running' },
    data: { status, problem: input.problem, totalMs: input.totalMs, finishedAt: new Date() },
  });
}
