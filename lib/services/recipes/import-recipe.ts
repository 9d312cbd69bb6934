import { AppError } from '@chef/contracts/app-error';
import type { ImportedRecipe, importRequestSchema } from '@chef/contracts/recipe-import';
import { checkRecipe } from '@chef/culinary/gate';
import { readRecipeHtml } from '@chef/culinary/import';
import { parseIngredient } from '@chef/culinary/phrases';
import type { z } from 'zod';
import { splitRecipeText } from './split-recipe-text.ts';

/** More than any recipe has; a page that declares more is not one. */
const LINES_MAX = 200;
const LINE_LENGTH_MAX = 4000;

type Lines = Omit<ImportedRecipe, 'ingredients' | 'steps' | 'check'> & {
  readonly ingredients: readonly string[];
  readonly steps: readonly string[];
};

function readLines(input: z.infer<typeof importRequestSchema>): Lines | null {
  if ('html' in input) return readRecipeHtml(input.html, '');
  return { ...splitRecipeText(input.text), prepMinutes: null, cookMinutes: null, totalMinutes: null };
}

function noRecipe(pointer: '/html' | '/text'): AppError {
  const detail =
    pointer === '/html'
      ? 'The page declares no recipe. Paste the recipe as text instead.'
      : 'Write each ingredient on a line of its own, under the heading "Ingredients".';
  return new AppError('no_ingredients', { detail, errors: [{ pointer, code: 'no_ingredients', detail }] });
}

const short = (lines: readonly string[]) =>
  lines.slice(0, LINES_MAX).map((line) => line.slice(0, LINE_LENGTH_MAX));

/** Understands a recipe that was pasted as text or as a page, and checks it. Throws `no_ingredients` when it has none. */
export function importRecipe({ input }: { input: z.infer<typeof importRequestSchema> }): ImportedRecipe {
  const lines = readLines(input);
  if (lines === null || lines.ingredients.length === 0) throw noRecipe('html' in input ? '/html' : '/text');
  const { title, prepMinutes, cookMinutes, totalMinutes } = lines;
  const servings = lines.servings === null ? null : Math.round(lines.servings);
  const ingredients = short(lines.ingredients);
  const steps = short(lines.steps);
  const check = checkRecipe({ title, servings, ingredients, steps });
  return {
    title,
    servings,
    prepMinutes,
    cookMinutes,
    totalMinutes,
    ingredients: ingredients.map((phrase) => ({ ...parseIngredient(phrase) })),
    steps: steps.map((text) => ({ text, minutes: null })),
    check: structuredClone(check) as ImportedRecipe['check'],
  };
}
