import { type ComposeRequest, composeRecipe } from '@chef/culinary/composer';
import { hashText } from '@chef/culinary/random';
import { keepClock, readRecipeRequest, writeRecipeLines } from '@chef/culinary/recipe-lines';

/** One lesson: a request and a recipe that answers it, both in compact lines. */
export interface RecipePair {
  readonly prompt: string;
  readonly completion: string;
  /** Ids of the foods of the fridge, sorted: what the corpus is split by. */
  readonly fridge: string;
}

/** Where a fridge belongs, by its foods alone: the same fridge is never on both sides. */
export type CorpusSplit = 'train' | 'valid' | 'test';

/** Of a hundred fridges one is for watching the training and one for the final examination. */
const BUCKETS = 100;

/** The side on which a fridge (sorted food ids, joined by spaces) is. */
export function splitOf(fridge: string): CorpusSplit {
  const bucket = hashText(`fridge ${fridge}`) % BUCKETS;
  return bucket === 0 ? 'test' : bucket === 1 ? 'valid' : 'train';
}

/** Reasons for which a given food stays out although nothing forbids it. */
const LEFT_BY_CHOICE: ReadonlySet<string> = new Set(['too_slow', 'not_cookable']);
const TRIES_MAX = 3;

/**
 * The composer's recipe for a request in which every food of the fridge is used; foods that it leaves out are taken
 * from the fridge, and it writes again. Null when nothing comes of the request.
 */
export function writePair(request: ComposeRequest): RecipePair | null {
  let ingredients = request.ingredients;
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const asked = { ...request, ingredients };
    const result = composeRecipe(asked);
    if (!result.ok) return null;
    const left = result.leftOut.filter(({ reasonCode }) => LEFT_BY_CHOICE.has(reasonCode));
    if (left.length === 0) {
      const { text, given } = readRecipeRequest(asked);
      const fridge = given
        .map(({ food }) => food.id)
        .sort()
        .join(' ');
      return given.length === 0
        ? null
        : { prompt: text, completion: writeRecipeLines(keepClock(result.draft, result.stepEnds)), fridge };
    }
    const out = new Set(left.map(({ text }) => text));
    ingredients = ingredients.filter((text) => !out.has(text));
    if (ingredients.length === 0) return null;
  }
  return null;
}
