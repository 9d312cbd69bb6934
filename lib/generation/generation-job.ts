import type { CanonicalRequest } from '@chef/contracts/generate-request';
import type { metaEventSchema } from '@chef/contracts/generation-events';
import type { GenerationId, RecipeId } from '@chef/contracts/ids';
import type { Recipe } from '@chef/contracts/recipe';
import type { Finding } from '@chef/contracts/recipe-check';
import type { GateConstraints } from '@chef/culinary/gate';
import type { RecipeDraft } from '@chef/culinary/recipe';
import type { z } from 'zod';
import type { ChatUsage } from '../inference/stream-chat.ts';
import type { UnderstoodLine } from './request-problems.ts';

/** A request that the kitchen has understood, with the composer's answer to it in reserve. */
export interface UnderstoodRequest {
  readonly understood: readonly UnderstoodLine[];
  readonly constraints: GateConstraints;
  readonly composed: RecipeDraft;
  /** What of the request the recipe will not follow, and why. */
  readonly notes: readonly Finding[];
}

/** One recipe to write. */
export interface GenerationJob extends UnderstoodRequest {
  readonly generationId: GenerationId;
  readonly recipeId: RecipeId;
  readonly request: CanonicalRequest;
  readonly createdAt: Date;
}

type Meta = z.infer<typeof metaEventSchema>;
export type AttemptReason = Meta['reason'];

/** Who writes an attempt and why. */
export interface AttemptFrame {
  readonly attempt: number;
  readonly source: Recipe['source'];
  readonly model: string;
  readonly reason: AttemptReason;
}

/** A recipe that passed the gate whole. */
export interface WrittenRecipe {
  readonly recipe: Recipe;
  readonly tokens: ChatUsage;
}

/** An attempt that ended without a recipe; the next writer takes over. */
export class AttemptFailure extends Error {
  override readonly name = 'AttemptFailure';
  readonly reason: Exclude<AttemptReason, 'requested' | 'model_default'>;

  constructor(reason: AttemptFailure['reason'], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
