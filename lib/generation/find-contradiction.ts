import { isFoodAllowed } from '@chef/culinary/diets';
import { findFoodMentions } from '@chef/culinary/foods';
import type { GateConstraints } from '@chef/culinary/gate';

/** A wish for a food that cannot be. */
export interface Contradiction {
  /** The food, as the kitchen calls it. */
  readonly name: string;
  /** What rules it out, in words. */
  readonly why: string;
}

/** Words just before a food (or `-free` after it) that make a wish for its absence. */
const NEGATED_BEFORE =
  /\b(no|not|non|without|avoid|except|but|minus|free of|instead of|allergic to|skip|never|hate|dislike)\b[^.,;:]{0,24}$/iu;
const NEGATED_AFTER = /^[\s-]*(free|less|alternative|substitute|style)\b/iu;

function ruledOutBy(food: Parameters<typeof isFoodAllowed>[0], constraints: GateConstraints): string | null {
  const none = { ...constraints, allergies: [], diets: [], excludeFoodIds: [], excludeTexts: [] };
  if (constraints.excludeFoodIds.includes(food.id)) return 'what you excluded';
  for (const diet of constraints.diets) {
    if (!isFoodAllowed(food, { ...none, diets: [diet] })) return `a ${diet.replaceAll('_', ' ')} diet`;
  }
  for (const allergy of constraints.allergies) {
    if (!isFoodAllowed(food, { ...none, allergies: [allergy] }))
      return `your ${allergy.replaceAll('_', ' ')} allergy`;
  }
  return null;
}

/** The first food that a wish asks for although a declared diet, allergy or exclusion rules it out; else null. */
export function findContradiction(wish: string | null, constraints: GateConstraints): Contradiction | null {
  if (wish === null) return null;
  for (const mention of findFoodMentions(wish)) {
    const isNegated =
      NEGATED_BEFORE.test(wish.slice(0, mention.start)) || NEGATED_AFTER.test(wish.slice(mention.end));
    const why = isNegated ? null : ruledOutBy(mention.food, constraints);
    if (why !== null) return { name: mention.food.name, why };
  }
  return null;
}
