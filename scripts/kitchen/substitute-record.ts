import { z } from 'zod';
import { matchFood } from '../../lib/culinary/foods/index.ts';
import { parseIngredient } from '../../lib/culinary/phrases/index.ts';
import {
  applySubstitute,
  findSubstitutes,
  SUBSTITUTION_FUNCTIONS,
  type SubstitutionRequest,
} from '../../lib/culinary/substitutions/index.ts';
import { ALLERGENS, DIETS } from '../../lib/culinary/vocabulary/index.ts';

const wishes = {
  allergies: z.array(z.enum(ALLERGENS)).default([]),
  diets: z.array(z.enum(DIETS)).default([]),
  exclude: z.array(z.string()).default([]),
  needs: z.array(z.enum(SUBSTITUTION_FUNCTIONS)).default([]),
  have: z.array(z.string()).default([]),
  units: z.enum(['metric', 'us']).default('metric'),
};
const substituteRecord = z.union([
  z.object({ phrase: z.string(), ...wishes }),
  z.object({
    title: z.string().default(''),
    ingredients: z.array(z.string()).min(1),
    steps: z.array(z.string()).default([]),
    servings: z.number().int().min(1).nullable().default(null),
    line: z.number().int().min(0),
    ...wishes,
  }),
]);
type SubstituteRecord = z.infer<typeof substituteRecord>;

function toRequest({ allergies, diets, exclude, needs, have, units }: SubstituteRecord): SubstitutionRequest {
  const idsOf = (names: readonly string[]) =>
    names.flatMap((name) => {
      const food = matchFood(name)?.food;
      return food === undefined ? [] : [food.id];
    });
  return {
    allergies,
    diets,
    excludeFoodIds: idsOf(exclude),
    excludeTexts: exclude,
    needs,
    availableFoodIds: idsOf(have),
    units,
  };
}

/** Ranked substitutes for a phrase, or for a line of a recipe together with the recipe after the best of them. */
export function substitute(record: unknown): object {
  const wanted = substituteRecord.parse(record);
  const request = toRequest(wanted);
  const phrase = 'phrase' in wanted ? wanted.phrase : wanted.ingredients[wanted.line];
  if (phrase === undefined) return { error: 'line: there is no such ingredient' };
  const substitutes = findSubstitutes(parseIngredient(phrase), request);
  const [best] = substitutes;
  if ('phrase' in wanted || best === undefined) return { phrase, substitutes };
  const { title, ingredients, steps, servings, line } = wanted;
  const { recipe, isSafe } = applySubstitute({ title, ingredients, steps, servings }, line, best, request);
  return { phrase, substitutes, recipe, isSafe };
}
