import { type ComposeRequest, composeRecipe, cooksLong } from '@chef/culinary/composer';
import { getFood } from '@chef/culinary/foods';

/** What cooks long is left to the composer below this many minutes: it knows how it is cut for a quick fire. */
const LONG_MINUTES = 75;

/**
 * A request without what there is no time for, which the kitchen finds out by composing a dish itself: a model would write
 * "simmer for 2 minutes, until tender" of anything. Null where a model should not write at all: nothing can be cooked in
 * the time, or only by cutting for a quick fire what otherwise cooks long.
 */
export function keepToTime(request: ComposeRequest): ComposeRequest | null {
  if (request.maxMinutes === undefined) return request;
  const composed = composeRecipe(request);
  if (!composed.ok) return null;
  const tooSlow = new Set(
    composed.leftOut.filter(({ reasonCode }) => reasonCode === 'too_slow').map(({ text }) => text),
  );
  const ingredients = request.ingredients.filter((text) => !tooSlow.has(text));
  const isRushed =
    request.maxMinutes < LONG_MINUTES && composed.usedFoodIds.some((id) => cooksLong(getFood(id)));
  return isRushed ? null : { ...request, ingredients };
}
