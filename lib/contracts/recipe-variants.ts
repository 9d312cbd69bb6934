import { NO_VARIANT_REASONS, ORDER_CODES } from '@chef/culinary/variants';
import { z } from 'zod';

const orderStepSchema = z.object({
  code: z.enum(ORDER_CODES).describe('What is done'),
  data: z
    .record(z.string(), z.union([z.number(), z.array(z.string()).readonly()]))
    .describe('`step` counts from 1; `foods` and `instead` are names and lines'),
  source: z.string().describe('Guidance or study that it is from'),
});

const swapSchema = z.object({
  index: z.int().describe('Place of the ingredient, from 0'),
  phrase: z.string(),
  instead: z.array(z.string()).readonly().describe('Lines for one portion'),
  effects: z.array(z.string()).readonly(),
  source: z.string(),
});

/** How a recipe suits somebody of the household. */
export const personVariantSchema = z.object({
  id: z.string().describe('hhm_…'),
  name: z.string(),
  verdict: z.enum(['suits', 'variant', 'no_variant']),
  reason: z.enum(NO_VARIANT_REASONS).nullable().describe('Why there is no variant'),
  phrases: z.array(z.string()).readonly().describe('Lines that they may not eat'),
  swaps: z.array(swapSchema).readonly(),
  order: z.array(orderStepSchema).readonly().describe('The order of work that keeps their portion apart'),
});
export type PersonVariantAnswer = z.infer<typeof personVariantSchema>;

export const recipeVariantsSchema = z
  .object({ recipeId: z.string(), people: z.array(personVariantSchema) })
  .meta({ id: 'RecipeVariants' });
export type RecipeVariants = z.infer<typeof recipeVariantsSchema>;
