import type { Food, FoodMention, FreeFromClaim } from '../foods/food.ts';
import type { Allergen } from '../vocabulary/index.ts';

const ANIMAL: ReadonlySet<Allergen> = new Set(['milk', 'egg', 'fish', 'crustacean', 'mollusc']);

/**
 * What a claim does to an allergen of a food: takes it away, leaves doubt, or says nothing of it. "Vegan" speaks of
 * animals, "gluten-free" of wheat, rye and barley (21 CFR 101.91; oats and beer made gluten-free stay doubtful),
 * "lactose-free" of no protein, so milk stays. A claim that contradicts the food's own name is not believed.
 */
export function judgeClaim(
  allergen: Allergen,
  food: Food,
  mention: FoodMention,
): 'gone' | 'doubtful' | 'untouched' {
  const claims = (claim: FreeFromClaim) => mention.freeFrom?.includes(claim) === true;
  if (claims('vegan') && ANIMAL.has(allergen)) return 'gone';
  if (claims('meatless') && (allergen === 'fish' || allergen === 'crustacean' || allergen === 'mollusc'))
    return 'gone';
  if (claims(allergen))
    return contradicts(allergen, food, mention.text) ? 'untouched' : claimed(allergen, food);
  return allergen === 'gluten' && claims('wheat') ? 'doubtful' : 'untouched';
}

/** Gluten in oats and beer comes back with the field and the mash tun. */
function claimed(allergen: Allergen, food: Food): 'gone' | 'doubtful' {
  const isOatsOrBeer =
    food.category === 'alcohol' ||
    food.allergens.some(({ cereal }) => cereal === 'oats' || cereal === 'barley');
  return allergen === 'gluten' && isOatsOrBeer ? 'doubtful' : 'gone';
}

const NAMED: Readonly<Partial<Record<Allergen, RegExp>>> = {
  wheat: /wheat|spelt|kamut|weizen|dinkel|bl[eé](?!\p{L})|trigo|frumento/iu,
  gluten: /wheat|rye|barley|spelt|weizen|roggen|gerste|seigle|orge|trigo|centeno|cebada/iu,
  peanut: /peanut|groundnut|erdnuss|cacahu|arachid/iu,
  sesame: /sesam|tahini/iu,
  soy: /soy|tofu|soja/iu,
  celery: /celer|sellerie/iu,
  mustard: /mustard|senf|moutarde|mostaza/iu,
  lupin: /lupin/iu,
};

/** "nut-free almonds": somebody is wrong, and it may be the claim. */
function contradicts(allergen: Allergen, food: Food, text: string): boolean {
  if (allergen === 'tree_nut') return food.category === 'nut';
  return NAMED[allergen]?.test(text) ?? false;
}

const DAIRY_CATEGORIES: ReadonlySet<Food['category']> = new Set(['dairy', 'cheese']);

/** What stands in for milk, eggs and meat: soy and nuts for the first, soy, wheat and gluten for the last. */
export function likelyStandIns(food: Food, claims: readonly FreeFromClaim[]): readonly Allergen[] {
  const isAnimalFree = claims.includes('vegan') || claims.includes('meatless');
  if (DAIRY_CATEGORIES.has(food.category))
    return isAnimalFree || claims.includes('milk') ? ['soy', 'tree_nut'] : [];
  if (!isAnimalFree) return [];
  return ['meat', 'processed_meat', 'poultry', 'fish', 'shellfish'].includes(food.category)
    ? ['soy', 'wheat', 'gluten']
    : [];
}
