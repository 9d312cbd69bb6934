import {
  ALLERGEN_VERDICTS,
  ALLERGENS,
  DIETS,
  GLUTEN_CEREALS,
  NUTRIENTS,
  type Nutrient,
  TREE_NUTS,
} from '@chef/culinary/vocabulary';
import { z } from 'zod';

/** Where in a recipe something was found; `index` counts from 0 in its list. */
export const locationSchema = z.object({
  part: z.enum(['title', 'ingredient', 'step']),
  index: z.int().min(0),
});

/** A finding of the kitchen: a code with data. Words for people come from the message catalogues. */
export const findingSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['block', 'warn', 'info']),
    where: locationSchema.optional(),
    data: z.record(z.string(), z.unknown()),
    source: z.string().optional().describe('Regulation, table or paper the rule is from'),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof findingSchema>;

export const allergenReportSchema = z
  .object({
    verdicts: z.record(z.enum(ALLERGENS), z.enum(ALLERGEN_VERDICTS)),
    findings: z.array(
      z.object({
        allergen: z.enum(ALLERGENS),
        verdict: z.enum(['contains', 'may_contain']),
        path: z.array(z.string()).describe('From the ingredient as written down to the allergen'),
        nut: z.enum(TREE_NUTS).optional(),
        cereal: z.enum(GLUTEN_CEREALS).optional(),
        where: locationSchema,
        source: z.string().optional().describe('Law that makes it an allergen to declare'),
      }),
    ),
    unknown: z.array(z.object({ where: locationSchema, text: z.string() })),
  })
  .meta({ id: 'AllergenReport' });
export type AllergenReport = z.infer<typeof allergenReportSchema>;

export const dietReportSchema = z
  .object({
    diet: z.enum(DIETS),
    verdict: z.enum(['yes', 'no', 'unknown']),
    reasons: z.array(
      z.object({
        code: z.string(),
        foodId: z.string().nullable(),
        path: z.array(z.string()),
        where: locationSchema.optional(),
        source: z.string().optional().describe('Regulation, scripture or guidance the rule is from'),
      }),
    ),
  })
  .meta({ id: 'DietReport' });

const NUTRIENT_NAMES = Object.keys(NUTRIENTS) as [Nutrient, ...Nutrient[]];
const intervalSchema = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
/** What recipes that were saved before a figure existed have in its place. */
const NO_FIGURE = { value: null, low: null, high: null };
const profileSchema = z.record(z.enum(NUTRIENT_NAMES), intervalSchema);

export const nutritionReportSchema = z
  .object({
    perRecipe: profileSchema,
    perServing: profileSchema,
    per100g: profileSchema,
    addedSugars: z
      .object({ perRecipe: intervalSchema, perServing: intervalSchema, per100g: intervalSchema })
      .default({ perRecipe: NO_FIGURE, perServing: NO_FIGURE, per100g: NO_FIGURE })
      .describe('Grams, derived from the kind of each ingredient: SR28 has no such figure'),
    massGrams: z.number(),
    coverageByMass: z.number().min(0).max(1).describe('Share of the mass whose food has figures'),
    chain: z.array(
      z.object({
        phrase: z.string(),
        foodId: z.string().nullable(),
        ndbNo: z.string().nullable().describe('NDB number in USDA SR28'),
        grams: z.number().nullable(),
        gramsFrom: z.string().nullable(),
        portionSource: z
          .string()
          .nullable()
          .default(null)
          .describe('Row that says what the portion weighs: `sr28:<NDB>:<sequence>`; null for units of mass'),
        state: z.enum(['as_listed', 'cooked']).default('as_listed'),
        gramsCounted: z.number().nullable().default(null).describe('After refuse and the yield of cooking'),
        energyKcal: z.number().nullable().default(null),
      }),
    ),
    assumptions: z.array(z.object({ code: z.string(), data: z.record(z.string(), z.unknown()) })),
  })
  .meta({ id: 'NutritionReport' });
export type NutritionReport = z.infer<typeof nutritionReportSchema>;

export const costEstimateSchema = z
  .object({
    band: z.enum(['low', 'medium', 'high']),
    centsLow: z.int(),
    centsHigh: z.int(),
    currency: z.literal('USD'),
    coverageByMass: z.number().min(0).max(1),
    source: z.string(),
  })
  .meta({ id: 'CostEstimate' });

export const recipeCheckSchema = z
  .object({
    allergens: allergenReportSchema,
    diets: z.array(dietReportSchema),
    nutrition: nutritionReportSchema,
    safety: z.array(findingSchema),
    claims: z.array(findingSchema),
    conservation: z.array(findingSchema),
  })
  .meta({ id: 'RecipeCheck' });
export type RecipeCheck = z.infer<typeof recipeCheckSchema>;

/** Body of `POST /api/v1/recipes/check`: structured, or `text` with a title line, ingredients and steps. */
export const checkRequestSchema = z
  .union([
    z.strictObject({
      title: z.string().trim().max(200).default(''),
      ingredients: z.array(z.string().trim().min(1).max(300)).min(1).max(200),
      steps: z.array(z.string().trim().min(1).max(4000)).max(200).default([]),
      servings: z.int().min(1).max(1000).nullable().default(null),
    }),
    z.strictObject({ text: z.string().trim().min(1).max(30_000) }),
  ])
  .meta({ id: 'CheckRequest' });
