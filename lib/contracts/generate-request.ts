import { ALLERGENS, DIETS } from '@chef/culinary/vocabulary';
import { z } from 'zod';
import { EQUIPMENT, MEALS, SKILLS } from './generate-choices.ts';
import { GENERATE_LIMITS } from './generate-limits.ts';

export const UNIT_SYSTEMS = ['metric', 'us'] as const;
export type UnitSystem = (typeof UNIT_SYSTEMS)[number];

const line = (max: number) => z.string().trim().min(1).max(max);

/** Body of `POST /api/v1/recipes/generate`. Unknown members are an error, so that a typing mistake in `allergies` is never ignored. */
export const generateRequestSchema = z
  .strictObject({
    ingredients: z
      .array(z.string().trim().max(GENERATE_LIMITS.ingredientLengthMax))
      .max(GENERATE_LIMITS.ingredientsMax)
      .describe('What is in the fridge, one phrase each: "2 chicken thighs"'),
    wish: z
      .string()
      .trim()
      .max(GENERATE_LIMITS.wishLengthMax)
      .optional()
      .describe('What you feel like, in your words'),
    diets: z.array(z.enum(DIETS)).max(DIETS.length).optional(),
    allergies: z.array(z.enum(ALLERGENS)).max(ALLERGENS.length).optional(),
    exclude: z
      .array(line(GENERATE_LIMITS.ingredientLengthMax))
      .max(GENERATE_LIMITS.excludeMax)
      .optional()
      .describe('Foods that must not be in the recipe'),
    eaters: z
      .array(z.string().max(40))
      .max(GENERATE_LIMITS.eatersMax)
      .optional()
      .describe('Ids of those of your household who eat; everybody when left out, nobody when empty'),
    cuisine: line(40).optional(),
    meal: z.enum(MEALS).optional(),
    maxMinutes: z.int().min(GENERATE_LIMITS.minutesMin).max(GENERATE_LIMITS.minutesMax).optional(),
    servings: z.int().min(1).max(GENERATE_LIMITS.servingsMax).optional(),
    equipment: z.array(z.enum(EQUIPMENT)).max(EQUIPMENT.length).optional(),
    skill: z.enum(SKILLS).optional(),
    locale: z.string().max(35).optional().describe('BCP 47 language tag'),
    units: z.enum(UNIT_SYSTEMS).optional(),
    seed: z
      .int()
      .min(0)
      .max(2_147_483_647)
      .optional()
      .describe('Ask for another recipe from the same fridge; the same seed gives the same recipe'),
  })
  .meta({ id: 'GenerateRequest' });
export type GenerateRequest = z.infer<typeof generateRequestSchema>;

/**
 * A request with every default filled in and every list in a canonical order: two requests that mean the
 * same have the same JSON, which is what the cache is keyed by and what the model is prompted with.
 */
export const canonicalRequestSchema = z.strictObject({
  ingredients: z.array(z.string()),
  wish: z.string().nullable(),
  diets: z.array(z.enum(DIETS)),
  allergies: z.array(z.enum(ALLERGENS)),
  exclude: z.array(z.string()),
  cuisine: z.string().nullable(),
  meal: z.enum(MEALS).nullable(),
  maxMinutes: z.number().nullable(),
  servings: z.number(),
  equipment: z.array(z.enum(EQUIPMENT)).nullable(),
  skill: z.enum(SKILLS).nullable(),
  locale: z.string(),
  units: z.enum(UNIT_SYSTEMS),
  seed: z.number(),
});
export type CanonicalRequest = z.infer<typeof canonicalRequestSchema>;

const sorted = <T extends string>(list: readonly T[] | undefined): T[] => [...new Set(list ?? [])].sort();

/** White space folded and NFC: what two people type for the same thing. */
function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Fills defaults (2 servings, English, metric, seed 0) and puts every list in canonical order. Pure. */
export function canonicaliseRequest(request: GenerateRequest): CanonicalRequest {
  const ingredients = request.ingredients.map((i) => foldText(i).toLowerCase()).filter((i) => i !== '');
  return {
    ingredients: sorted(ingredients),
    wish: request.wish ? foldText(request.wish) || null : null,
    diets: sorted(request.diets),
    allergies: sorted(request.allergies),
    exclude: sorted(request.exclude?.map((e) => foldText(e).toLowerCase())),
    cuisine: request.cuisine ? foldText(request.cuisine).toLowerCase() : null,
    meal: request.meal ?? null,
    maxMinutes: request.maxMinutes ?? null,
    servings: request.servings ?? 2,
    equipment: request.equipment ? sorted(request.equipment) : null,
    skill: request.skill ?? null,
    locale: request.locale ?? 'en',
    units: request.units ?? 'metric',
    seed: request.seed ?? 0,
  };
}
