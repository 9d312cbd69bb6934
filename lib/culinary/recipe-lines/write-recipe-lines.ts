import type { DraftIngredient, DraftStep, RecipeDraft } from '../recipe/recipe.ts';

/** A composed draft whose steps say when they are over. */
export function keepClock(draft: RecipeDraft, stepEnds: readonly (number | null)[]): RecipeDraft {
  const steps = draft.steps.map((step, index) => {
    const endsAt = stepEnds[index] ?? null;
    return endsAt === null ? step : { ...step, endsAt };
  });
  return { ...draft, steps };
}

/** The line that ends the request and the list of ingredients. */
export const SECTION_END = '=';

/**
 * A recipe in the compact lines that a small model of ours reads and writes, without a token of punctuation that says
 * nothing:
 *
 * ```
 * Chicken soup with onions          title
 * 4 52                              minutes of preparation and of cooking
 * 2|chicken thighs|cut in strips    quantity and unit, food, preparation
 * 125 g|rice
 * |salt|to taste
 * =
 * 10@12 Warm the oil …             minutes of a step, the minute at which it is over, text; `-` when it is not timed
 * ```
 *
 * Every line ends with a line feed and none is empty, so that a text cut after any line has the tokens that the same lines
 * have within a longer one. Servings are those of the request. The inverse of the readers in `read-recipe-lines.ts`.
 */
export function writeRecipeLines({
  title,
  prepMinutes,
  cookMinutes,
  ingredients,
  steps,
}: RecipeDraft): string {
  const lines = [
    title,
    `${prepMinutes} ${cookMinutes}`,
    ...ingredients.map(writeIngredient),
    SECTION_END,
    ...steps.map(writeStep),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function writeIngredient({ quantity, unit, food, preparation }: DraftIngredient): string {
  const amount = [quantity, unit].filter((part) => part !== null).join(' ');
  return preparation === null ? `${amount}|${food}` : `${amount}|${food}|${preparation}`;
}

function writeStep({ text, minutes, endsAt }: DraftStep): string {
  if (minutes === null) return `- ${text}`;
  return endsAt === undefined ? `${minutes} ${text}` : `${minutes}@${endsAt} ${text}`;
}
