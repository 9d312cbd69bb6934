import type { RecipeCheck } from '@chef/contracts/recipe-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, readProblem } from '../../../../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../../../../lib/testing/start-api.ts';

let api: TestProcess;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const RECIPE = {
  title: 'Onion toast with sesame',
  ingredients: ['2 onions', '1 tbsp butter', "grandma's spice mix"],
  steps: ['Fry the onions in the butter.', 'Serve with a handful of peanuts.'],
  servings: 2,
};
const check = async (body: unknown) =>
  (await (await post(`${api.url}/api/v1/recipes/check`, body)).json()) as RecipeCheck;

describe('POST /api/v1/recipes/check', () => {
  it('finds allergens with their place, and is not sure about what it does not know', async () => {
    const { allergens, diets } = await check(RECIPE);
    expect(allergens.verdicts).toMatchObject({ milk: 'contains', peanut: 'contains', fish: 'unknown' });
    expect(allergens.findings.find((finding) => finding.allergen === 'peanut')?.where).toEqual({
      part: 'step',
      index: 1,
    });
    expect(allergens.unknown.map((unknown) => unknown.text).join()).toContain('spice mix');
    expect(diets.find((report) => report.diet === 'vegan')?.verdict).toBe('no');
  });

  it('says the same of the same recipe as text', async () => {
    const { title, ingredients, steps } = RECIPE;
    const text = [title, 'Serves 2', 'Ingredients', ...ingredients, 'Method', ...steps].join('\n');
    expect(await check({ text })).toEqual(await check(RECIPE));
  });

  it.each([
    ['a recipe without ingredients', { title: 'Air', ingredients: [] }, 'invalid_request', '/ingredients'],
    [
      'text without ingredients',
      { text: 'Just stand there and look at the sky.' },
      'no_ingredients',
      '/text',
    ],
    ['neither form', { servings: 2 }, 'invalid_request', undefined],
  ])('refuses %s', async (_, body, code, pointer) => {
    const problem = await readProblem(await post(`${api.url}/api/v1/recipes/check`, body));
    expect(problem).toMatchObject({ status: 422, code });
    if (pointer !== undefined) expect(problem.errors?.[0]?.pointer).toBe(pointer);
  });

  it('refuses more than a recipe could be', async () => {
    const problem = await readProblem(
      await post(`${api.url}/api/v1/recipes/check`, { text: 'salt '.repeat(60_000) }),
    );
    expect(problem.status).toBe(413);
  });
});

describe('POST /api/v1/ingredients/parse', () => {
  it('understands phrases in order, and says what it does not know', async () => {
    const phrases = ['2 large onions, sliced', 'a pinch of florble', '½ leek'];
    const { ingredients } = await (await post(`${api.url}/api/v1/ingredients/parse`, { phrases })).json();
    expect(ingredients.map((i: { phrase: string }) => i.phrase)).toEqual(phrases);
    expect(ingredients.map((i: { foodId: string | null }) => i.foodId)).toEqual(['onion', null, 'leek']);
    expect(ingredients[0].grams).toBeGreaterThan(100);
  });

  it.each([
    [{ phrases: [] }],
    [{ phrases: Array(101).fill('salt') }],
    [{ phrases: ['x'.repeat(301)] }],
    [{}],
  ])('refuses %#', async (body) => {
    expect((await readProblem(await post(`${api.url}/api/v1/ingredients/parse`, body))).status).toBe(422);
  });
});
