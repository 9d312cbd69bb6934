import { z } from 'zod';

/** Limits of what a model may write; the decoding grammar and the reader both hold them. */
export const DRAFT_LIMITS = {
  titleLengthMax: 90,
  ingredientsMin: 2,
  ingredientsMax: 24,
  stepsMin: 2,
  stepsMax: 14,
  stepLengthMax: 420,
  preparationLengthMax: 60,
  minutesMax: 600,
} as const;

/** The JSON that a model is constrained to; the wire form of the kitchen's `RecipeDraft`. */
export const recipeDraftSchema = z.object({
  title: z.string().min(3).max(DRAFT_LIMITS.titleLengthMax),
  servings: z.int().min(1).max(24),
  prepMinutes: z.int().min(0).max(DRAFT_LIMITS.minutesMax),
  cookMinutes: z.int().min(0).max(DRAFT_LIMITS.minutesMax),
  ingredients: z
    .array(
      z.object({
        quantity: z.number().positive().max(10_000).nullable(),
        unit: z.string().max(20).nullable(),
        food: z.string().min(2).max(60),
        preparation: z.string().max(DRAFT_LIMITS.preparationLengthMax).nullable(),
      }),
    )
    .min(DRAFT_LIMITS.ingredientsMin)
    .max(DRAFT_LIMITS.ingredientsMax),
  steps: z
    .array(
      z.object({
        text: z.string().min(3).max(DRAFT_LIMITS.stepLengthMax),
        minutes: z.int().min(0).max(DRAFT_LIMITS.minutesMax).nullable(),
      }),
    )
    .min(DRAFT_LIMITS.stepsMin)
    .max(DRAFT_LIMITS.stepsMax),
});
