'use client';

import type { RecipeStep } from '@chef/contracts/recipe';
import type { Finding } from '@chef/contracts/recipe-check';
import type { ScaledRecipe } from '@chef/contracts/recipe-scaling';
import type { UnitSystem } from '@chef/culinary/units';
import { useEffect, useState } from 'react';
import type { WantedScale } from '@/lib/query/scaled-recipe';
import type { RecipeLines } from './recipe-lines';

/** Someone who turns to eight people passes six and seven; a pause this long is meant, ms. */
const PAUSE_MS = 250;

/** Steps as they can be shown now, and how they stand to what is wanted. */
export interface ScaledSteps {
  readonly steps: readonly RecipeStep[];
  /** What does not grow in proportion; empty for the recipe as it was written. */
  readonly findings: readonly Finding[];
  /** For how many the amounts in `steps` are. */
  readonly servings: number;
  /** `waiting`: other steps than the wanted ones are shown, and those are on their way; `failed`: they did not come. */
  readonly state: 'right' | 'waiting' | 'failed';
  readonly retry: () => void;
}

interface Arrived {
  readonly key: string;
  readonly scaled: ScaledRecipe;
}

/** What asks the kitchen is loaded with the first question. Returns how to give the question up. */
function askFor(
  wanted: WantedScale,
  onArrived: (scaled: ScaledRecipe) => void,
  onFailed: () => void,
): () => void {
  let isGone = false;
  const module = new Promise((resolve) => setTimeout(resolve, PAUSE_MS)).then(() =>
    isGone ? null : import('@/lib/query/scaled-recipe'),
  );
  module
    .then((reader) => reader?.readScaledRecipe(wanted))
    .then((scaled) => {
      if (!isGone && scaled !== undefined) onArrived(scaled);
    })
    .catch(() => {
      if (!isGone) onFailed();
    });
  return () => {
    isGone = true;
    module.then((reader) => reader?.forgetScaledRecipe(wanted)).catch(() => {});
  };
}

/**
 * The steps of a recipe for `servings` people, in `units` where those were chosen. Amounts in running text need the
 * kitchen's table of foods, so the server reads them; the steps that are there stay until its answer has come.
 */
export function useScaledSteps(recipe: RecipeLines, servings: number, units: UnitSystem | null): ScaledSteps {
  const { id } = recipe;
  const isAsWritten = servings === recipe.servings && units === null;
  const key = `${id} ${servings} ${units}`;
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const [failedKey, setFailedKey] = useState<string | null>(null);
  const hasArrived = arrived?.key === key;
  const hasFailed = failedKey === key;
  useEffect(() => {
    if (isAsWritten || id === null || hasArrived || hasFailed) return;
    const take = (scaled: ScaledRecipe) => {
      setArrived({ key, scaled });
      setFailedKey(null);
    };
    return askFor({ recipeId: id, servings, units }, take, () => setFailedKey(key));
  }, [isAsWritten, id, servings, units, key, hasArrived, hasFailed]);
  const retry = () => setFailedKey(null);
  const written = { steps: recipe.steps, findings: [], servings: recipe.servings, retry };
  if (isAsWritten) return { ...written, state: 'right' };
  const state = hasArrived ? 'right' : hasFailed ? 'failed' : 'waiting';
  const latest = arrived?.scaled;
  return latest === undefined || latest.id !== id
    ? { ...written, state }
    : { steps: latest.steps, findings: latest.findings, servings: latest.servings, retry, state };
}
