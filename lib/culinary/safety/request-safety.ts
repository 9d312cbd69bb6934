import type { Diet } from '../vocabulary/index.ts';
import { AUDIENCE_DIETS, findAudiences } from './audience.ts';
import { findRefusal, type Refusal } from './refusals.ts';

/** What a person asks for, in their words. What they exclude is no wish and never refused. */
export interface AskedFor {
  readonly ingredients: readonly string[];
  readonly wish: string | null;
}

/** A refusal and the words that bring it; `index` counts the ingredients from 0, and is 0 for the wish. */
export interface RequestRefusal extends Refusal {
  readonly part: 'ingredients' | 'wish';
  readonly index: number;
}

/**
 * The first thing in a request that we never help with, or null: a line or the wish by itself, then each line together
 * with the wish, since honey is refused only to somebody who wishes for a baby's meal.
 */
export function findRequestRefusal({ ingredients, wish }: AskedFor): RequestRefusal | null {
  for (const [index, line] of ingredients.entries()) {
    const refusal = findRefusal(line);
    if (refusal !== null) return { ...refusal, part: 'ingredients', index };
  }
  if (wish === null) return null;
  const refusal = findRefusal(wish);
  if (refusal !== null) return { ...refusal, part: 'wish', index: 0 };
  for (const [index, line] of ingredients.entries()) {
    const together = findRefusal(`${line}. ${wish}`);
    if (together !== null) return { ...together, part: 'ingredients', index };
  }
  return null;
}

/** The diets that hold for the people whom a wish names: "for my toddler" asks for what suits toddlers. */
export function audienceDiets(wish: string): Diet[] {
  return findAudiences(wish).map((audience) => AUDIENCE_DIETS[audience]);
}
