import type { DraftIngredient, DraftStep } from '../recipe/recipe.ts';
import { unitByCode } from '../units/index.ts';

/** The text is not a line of the compact form. */
export class RecipeLineError extends Error {
  override readonly name = 'RecipeLineError';
}

const HEAD = /^(\d{1,3}) (\d{1,3})$/;
const INGREDIENT = /^(?:(\d{1,5}(?:\.\d{1,3})?)(?: ([a-z_]+))?)?\|([^|\n]{2,60})(?:\|([^|\n]{1,60}))?$/;
const STEP = /^(?:-|(\d{1,3})(?:@(\d{1,3}))?) (\S[^\n]*)$/;

/** "4 52": minutes of preparation and of cooking. Throws RecipeLineError. */
export function readHead(line: string): { prepMinutes: number; cookMinutes: number } {
  const found = HEAD.exec(line);
  if (found === null) throw new RecipeLineError(`no times in "${line}"`);
  return { prepMinutes: Number(found[1]), cookMinutes: Number(found[2]) };
}

/** "125 g|rice|rinsed". Throws RecipeLineError, also for a unit that kitchens do not have. */
export function readIngredientLine(line: string): DraftIngredient {
  const [whole, quantity, unit, food, preparation] = INGREDIENT.exec(line) ?? [];
  if (whole === undefined || food === undefined) throw new RecipeLineError(`no ingredient in "${line}"`);
  if (unit !== undefined && unitByCode(unit) === null) throw new RecipeLineError(`no unit "${unit}"`);
  if (quantity !== undefined && Number(quantity) <= 0) throw new RecipeLineError('nothing of a food');
  return {
    quantity: quantity === undefined ? null : Number(quantity),
    unit: unit ?? null,
    food,
    preparation: preparation ?? null,
  };
}

/** "10@12 Warm the oil …". Throws RecipeLineError. */
export function readStepLine(line: string): DraftStep {
  const [, minutes, endsAt, text] = STEP.exec(line) ?? [];
  if (text === undefined) throw new RecipeLineError(`no step in "${line}"`);
  if (minutes === undefined) return { minutes: null, text };
  return { minutes: Number(minutes), ...(endsAt === undefined ? {} : { endsAt: Number(endsAt) }), text };
}
