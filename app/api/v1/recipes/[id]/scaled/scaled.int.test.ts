import { createId } from '@chef/contracts/create-id';
import { type ScaledRecipe, scaledRecipeSchema } from '@chef/contracts/recipe-scaling';
import { parseIngredient } from '@chef/culinary/phrases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../../../../../lib/db/client.ts';
import { cookieOf, readProblem } from '../../../../../../lib/testing/api-client.ts';
import { sampleRecipe } from '../../../../../../lib/testing/sample-recipe.ts';
import { startApi, type TestProcess } from '../../../../../../lib/testing/start-api.ts';

let api: TestProcess;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const STEPS = [
  { text: 'Boil 200 g of rice in 300 ml of water at 100 °C for 15 minutes.', minutes: 15 },
  { text: 'Fry the chicken in 1 tbsp of butter until it reads 74 °C.', minutes: 12 },
];

/** A saved recipe for two. */
async function addRecipe(part: Parameters<typeof sampleRecipe>[0] = {}): Promise<string> {
  const id = createId('recipe');
  const content = sampleRecipe({ id, steps: STEPS, ...part });
  const version = { id: createId('recipeVersion'), version: 1, rulesVersion: 'test' };
  await database().recipe.create({
    data: {
      id,
      title: content.title,
      source: 'composer',
      model: 'composer',
      versions: { create: { ...version, content: JSON.parse(JSON.stringify(content)) } },
    },
  });
  return id;
}

const ask = (id: string, query = '', headers: Record<string, string> = {}) =>
  fetch(`${api.url}/api/v1/recipes/${id}/scaled${query}`, { headers });

async function read(response: Response): Promise<ScaledRecipe> {
  expect(response.status).toBe(200);
  return scaledRecipeSchema.parse(await response.json());
}

describe('GET /api/v1/recipes/{id}/scaled', () => {
  it('multiplies the amounts of ingredients and steps, and neither minutes nor temperatures', async () => {
    const id = await addRecipe();
    const scaled = await read(await ask(id, '?servings=5'));
    expect(scaled).toMatchObject({ id, servings: 5 });
    expect(scaled.steps).toEqual([
      { text: 'Boil 500 g of rice in 750 ml of water at 100 °C for 15 minutes.', minutes: 15 },
      { text: 'Fry the chicken in 2½ tbsp of butter until it reads 74 °C.', minutes: 12 },
    ]);
    expect(scaled.ingredients[1]).toMatchObject({
      phrase: '500 g rice',
      quantity: 500,
      grams: 500,
      unit: 'g',
    });
    expect(scaled.ingredients.at(-1)).toMatchObject({ phrase: 'florble dust', quantity: null });
    expect(scaled.findings.map(({ code }) => code)).toContain('scaling_time');
  });

  it('scales second amounts, and prints in the units that are asked for', async () => {
    const ingredients = [{ ...parseIngredient('1 cup plus 2 tbsp flour') }];
    const id = await addRecipe({
      ingredients,
      steps: [{ text: 'Bake 1 cup of flour at 180 °C.', minutes: null }],
    });
    const doubled = await read(await ask(id, '?servings=4'));
    expect(doubled.ingredients[0]).toMatchObject({ quantity: 2, plus: [{ quantity: 4, unit: 'tbsp' }] });
    const { steps, servings } = await read(await ask(id, '?units=us'));
    expect(servings).toBe(2);
    expect(steps[0]?.text).toBe('Bake 1 cup of flour at 350 °F.');
  });

  it('gives the lines as they were written where nothing is asked', async () => {
    const { steps, findings, servings } = await read(await ask(await addRecipe()));
    expect({ steps, findings, servings }).toEqual({ steps: STEPS, findings: [], servings: 2 });
  });

  it('answers 304 for a copy that still holds, and 200 after the recipe has changed', async () => {
    const id = await addRecipe();
    const first = await ask(id, '?servings=3');
    const cookie = cookieOf(first);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const again = await ask(id, '?servings=3', { cookie, 'if-none-match': known });
      expect(again.status, known).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(await again.text()).toBe('');
    }
    expect((await ask(id, '?servings=4', { 'if-none-match': tag })).status).toBe(200);
    const content = sampleRecipe({ id, steps: [{ text: 'Eat 1 egg.', minutes: null }] });
    await database().recipeVersion.updateMany({
      where: { recipeId: id },
      data: { content: JSON.parse(JSON.stringify(content)) },
    });
    expect((await ask(id, '?servings=3', { 'if-none-match': tag })).status).toBe(200);
  });

  it.each(['servings=0', 'servings=201', 'servings=1.5', 'servings=-2', 'servings=many', 'servings='])(
    'refuses %s',
    async (query) => {
      const problem = await readProblem(await ask(await addRecipe(), `?${query}`));
      expect(problem).toMatchObject({
        status: 422,
        code: 'invalid_request',
        errors: [{ pointer: '/servings' }],
      });
    },
  );

  it('refuses units that it does not know', async () => {
    const problem = await readProblem(await ask(await addRecipe(), '?units=stone'));
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '/units' }] });
  });

  it.each([createId('recipe'), 'rcp_short', 'x%20y'])('does not know %s', async (id) => {
    const problem = await readProblem(await ask(id, '?servings=4'));
    expect(problem).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('offers JSON only, to readers only, and says so', async () => {
    const id = await addRecipe();
    expect((await readProblem(await ask(id, '', { accept: 'text/html' }))).status).toBe(406);
    const expired = await ask(id, '', { authorization: 'Bearer nothing' });
    expect(await readProblem(expired)).toMatchObject({ status: 401, code: 'invalid_token' });
    const written = await fetch(`${api.url}/api/v1/recipes/${id}/scaled`, { method: 'POST' });
    expect((await readProblem(written)).status).toBe(405);
  });

  it('counts on the limit of the API', async () => {
    const limited = await startApi({ RATE_LIMIT_API_PER_MINUTE: '1' });
    try {
      const url = `${limited.url}/api/v1/recipes/${await addRecipe()}/scaled`;
      await fetch(url);
      const problem = await readProblem(await fetch(url));
      expect(problem).toMatchObject({ status: 429, code: 'rate_limited' });
    } finally {
      await limited.stop();
    }
  });
});
