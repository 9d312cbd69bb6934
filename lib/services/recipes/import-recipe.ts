import { AppError } from '@chef/contracts/app-error';
import type { ImportedRecipe, importRequestSchema } from '@chef/contracts/recipe-import';
import { checkRecipe } from '@chef/culinary/gate';
import {
  type ImportedRecipe as ReadRecipe,
  readRecipeHtml,
  readRecipeJson,
  readRecipeText,
} from '@chef/culinary/import';
import { parseIngredient } from '@chef/culinary/phrases';
import type { z } from 'zod';
import { serverEnv } from '../../config/env.server.ts';
import type { FetchedPage, FetchPage } from '../../integrations/web-page/create-page-fetcher.ts';
import { fetchRecipePage } from './fetch-recipe-page.ts';
import { readRecipeFile } from './read-recipe-file.ts';

/** More than any recipe has, characters and lines; a page that declares more is not one. */
const TITLE_LENGTH_MAX = 300;
const LINES_MAX = 200;
const INGREDIENT_LENGTH_MAX = 500;
const STEP_LENGTH_MAX = 4000;
/** All steps together, characters: every check reads each of them. */
const STEPS_LENGTH_MAX = 60_000;

type ImportRequest = z.infer<typeof importRequestSchema>;

/** What an import gave, and where it stood. */
interface Reading {
  readonly recipes: readonly ReadRecipe[];
  readonly sourceUrl: string | null;
}

const NOTHING = {
  url: 'We found no recipe on this page. Paste it as text instead.',
  html: 'The page declares no recipe. Paste the recipe as text instead.',
  text: 'Write each ingredient on a line of its own, under the heading "Ingredients".',
  file: 'There is no recipe of this number in the file.',
} as const;

/**
 * Understands a recipe that was pasted as text or as a page, stands at an address or in a file, and checks it. Throws
 * `no_ingredients` when there is none, and what fetching a page and unpacking a file throw.
 */
export async function importRecipe({
  input,
  fetchPage,
  signal,
}: {
  input: ImportRequest;
  fetchPage: FetchPage;
  signal: AbortSignal;
}): Promise<ImportedRecipe> {
  const { recipes, sourceUrl } = await read(input, fetchPage, signal);
  const recipe = recipes['file' in input ? input.file.number - 1 : 0];
  if (recipe === undefined || recipe.ingredients.length === 0) throw noRecipe(input);
  return { ...checked(recipe), sourceUrl, recipesFound: recipes.length };
}

async function read(input: ImportRequest, fetchPage: FetchPage, signal: AbortSignal): Promise<Reading> {
  if ('text' in input) return { recipes: [readRecipeText(input.text)], sourceUrl: null };
  if ('file' in input)
    return {
      recipes: readRecipeFile(input.file.name, input.file.content, serverEnv().IMPORT_BODY_BYTES_MAX),
      sourceUrl: null,
    };
  if ('html' in input)
    return { recipes: [readRecipeHtml(input.html) ?? []].flat(), sourceUrl: webAddress(input.url) };
  const page = await fetchRecipePage(fetchPage, input.url, signal);
  return { recipes: readPage(page).slice(0, 1), sourceUrl: page.url };
}

/** An address that somebody names for a page, if it is one of the web: it may become a link. */
function webAddress(text: string | undefined): string | null {
  const url = text === undefined ? null : URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

function readPage({ contentType, text }: FetchedPage): ReadRecipe[] {
  if (contentType.endsWith('json')) return readRecipeJson(text);
  return [(contentType === 'text/plain' ? readRecipeText(text) : readRecipeHtml(text)) ?? []].flat();
}

function noRecipe(input: ImportRequest): AppError {
  const kind = (['text', 'file', 'html', 'url'] as const).find((one) => one in input) ?? 'text';
  const detail = NOTHING[kind];
  return new AppError('no_ingredients', {
    detail,
    errors: [{ pointer: `/${kind}`, code: 'no_ingredients', detail }],
  });
}

const short = (lines: readonly string[], lengthMax: number) =>
  lines.slice(0, LINES_MAX).map((line) => line.slice(0, lengthMax));

/** Steps up to the one with which they have become too long. */
function shortSteps(lines: readonly string[]): string[] {
  let length = 0;
  return short(lines, STEP_LENGTH_MAX).filter((line) => {
    length += line.length;
    return length <= STEPS_LENGTH_MAX;
  });
}

function checked(recipe: ReadRecipe): Omit<ImportedRecipe, 'sourceUrl' | 'recipesFound'> {
  const { servings, prepMinutes, cookMinutes, totalMinutes, nutrition } = recipe;
  const title = recipe.title.slice(0, TITLE_LENGTH_MAX);
  const ingredients = short(recipe.ingredients, INGREDIENT_LENGTH_MAX);
  const steps = shortSteps(recipe.steps);
  const check = checkRecipe({ title, servings, ingredients, steps });
  return {
    title,
    servings,
    prepMinutes,
    cookMinutes,
    totalMinutes,
    declaredNutrition: nutrition,
    ingredients: ingredients.map((phrase) => ({ ...parseIngredient(phrase) })),
    steps: steps.map((text) => ({ text, minutes: null })),
    check: structuredClone(check) as ImportedRecipe['check'],
  };
}
