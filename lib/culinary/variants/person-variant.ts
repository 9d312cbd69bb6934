import type { FoodConstraints } from '../diets/index.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import type { SubstitutionEffect } from '../substitutions/index.ts';
import type { Allergen } from '../vocabulary/index.ts';

/** What somebody may not or does not want to eat, and where traces count. */
export interface VariantPerson extends FoodConstraints {
  /** Those of the allergies where traces count. */
  readonly severe: readonly Allergen[];
}

/** What is done in which order; the words are in the message catalogues under `variants.order`. */
export const ORDER_CODES = [
  'clean_first',
  'read_labels',
  'keep_closed',
  'cook_together',
  'take_portion',
  'cook_portion_first',
  'finish_portion',
  'own_tools',
  'cover_aside',
  'then_others',
  'serve_first',
] as const;
export type OrderCode = (typeof ORDER_CODES)[number];

/** One thing to do. */
export interface OrderStep {
  readonly code: OrderCode;
  /** `step` counts from 1; `foods` and `instead` are names as printed. */
  readonly data: Readonly<Record<string, number | readonly string[]>>;
  /** Guidance or study that it is from. */
  readonly source: string;
}

/** An ingredient line that is another for one person. */
export interface Swap {
  /** Place of the line in the recipe, from 0. */
  readonly index: number;
  readonly phrase: string;
  /** The lines for one portion; empty where it is left out. */
  readonly instead: readonly string[];
  readonly effects: readonly SubstitutionEffect[];
  readonly source: string;
}

/** Why there is no variant. */
export const NO_VARIANT_REASONS = [
  /** A food they must not have traces of is in the dish from the start. */
  'severe_throughout',
  /** Cooking it puts it into the air that they breathe. */
  'severe_airborne',
  /** Nothing that they may eat stands in for a food. */
  'no_substitute',
  /** With what stands in the dish does not pass the gate for them. */
  'not_passed',
  /** The recipe as it is does not pass the gate for anybody. */
  'recipe_not_passed',
] as const;
export type NoVariantReason = (typeof NO_VARIANT_REASONS)[number];

/** How a recipe suits one person: as it is, with a portion of their own, or not. */
export type PersonVariant =
  | { readonly verdict: 'suits' }
  | {
      readonly verdict: 'variant';
      readonly swaps: readonly Swap[];
      readonly order: readonly OrderStep[];
      /** The whole recipe with the swaps, as it passed the gate for them. */
      readonly recipe: RecipeText;
    }
  | {
      readonly verdict: 'no_variant';
      readonly reason: NoVariantReason;
      /** Lines that they may not eat. */
      readonly phrases: readonly string[];
    };
