import type { FoodMention, FreeFromClaim } from '../foods/food.ts';
import type { Diet } from '../vocabulary/index.ts';

/** Reasons that are about animals: what is sold as vegan or meatless has none of them. */
const MEAT_CODES = new Set([
  'meat',
  'pork',
  'fish_or_seafood',
  'fish',
  'crustacean',
  'mollusc',
  'shellfish',
  'blood',
  'animal_source_unclear',
  'animal_not_kosher',
  'animal_not_halal',
  'fish_without_scales',
  'mercury',
  'raw_fish',
  'raw_cured_meat',
  'deli_meat',
  'vitamin_a',
  'animal_rennet',
]);
const ANIMAL_CODES = new Set([
  ...MEAT_CODES,
  'dairy',
  'milk',
  'egg',
  'insect_product',
  'lactose',
  'listeria',
  'dish_varies',
]);

/** What a claim beside a food does to a reason against it. */
export type Spared = 'gone' | 'doubtful' | 'stays';

/**
 * "vegan butter" is no dairy and "gluten-free pasta" no gluten. "Dairy-free" answers the question for dairy, but not
 * for a vegan: something else of an animal may be in it.
 */
export function judgeSparing(code: string, diet: Diet, mention: FoodMention): Spared {
  const verdicts = mention.freeFrom?.map((claim) => judgeOne(code, diet, claim));
  if (verdicts?.includes('gone')) return 'gone';
  return verdicts?.includes('doubtful') ? 'doubtful' : 'stays';
}

/** What one claim does to a reason, if anything. */
type Spares = Exclude<Spared, 'stays'>;

function judgeOne(code: string, diet: Diet, claim: FreeFromClaim): Spares | null {
  if (claim === 'vegan') return ANIMAL_CODES.has(code) ? 'gone' : null;
  if (claim === 'meatless') return MEAT_CODES.has(code) ? 'gone' : null;
  if (claim === 'alcohol_free') return code === 'alcohol' || code === 'alcohol_in_extract' ? 'gone' : null;
  if (claim === 'lactose_free') return code === 'lactose' ? 'gone' : null;
  if (claim === 'milk') return judgeDairyFree(code, diet);
  if (claim === 'egg') return code === 'egg' ? spareFor(diet) : null;
  if (claim === 'gluten' || claim === 'wheat') return judgeGlutenFree(code, claim);
  return code === claim ? 'gone' : null;
}

function judgeDairyFree(code: string, diet: Diet): Spares | null {
  if (code === 'lactose') return 'gone';
  return code === 'dairy' || code === 'milk' || code === 'animal_rennet' ? spareFor(diet) : null;
}

function spareFor(diet: Diet): Spares {
  return diet === 'vegan' ? 'doubtful' : 'gone';
}

function judgeGlutenFree(code: string, claim: 'gluten' | 'wheat'): Spares | null {
  if (code !== 'gluten' && code !== 'wheat' && code !== 'fodmap_avoid_list') return null;
  return claim === 'gluten' && code !== 'fodmap_avoid_list' ? 'gone' : 'doubtful';
}
